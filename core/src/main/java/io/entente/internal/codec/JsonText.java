package io.entente.internal.codec;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;

/**
 * JSON on one line, being written. What is stored is compared byte by byte, so its form is fixed here and not by the
 * version of a library: no spaces, nothing escaped that need not be.
 */
final class JsonText {

    private static final String HEX = "0123456789abcdef";

    private final StringBuilder text = new StringBuilder(512);

    JsonText beginObject() {
        return begin('{');
    }

    JsonText endObject() {
        return end('}');
    }

    JsonText beginList() {
        return begin('[');
    }

    JsonText endList() {
        return end(']');
    }

    JsonText key(String name) {
        text(name).text.append(':');
        return this;
    }

    JsonText text(String value) {
        separate();
        text.append('"');
        int written = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= ' ' && c != '"' && c != '\\' && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)) {
                continue;
            }
            if (Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
                continue;
            }
            text.append(value, written, i);
            escape(c);
            written = i + 1;
        }
        text.append(value, written, value.length()).append('"');
        return this;
    }

    /** A key and the text of its value, where there is one. */
    JsonText option(String key, Option<?> value) {
        return value.isEmpty() ? this : key(key).text(value.get().toString());
    }

    /** A key and a list of texts, where there are any. */
    JsonText texts(String key, Seq<String> values) {
        if (!values.isEmpty()) {
            key(key).beginList();
            values.forEach(this::text);
            endList();
        }
        return this;
    }

    private void escape(char c) {
        text.append('\\');
        switch (c) {
            case '"', '\\' -> text.append(c);
            case '\n' -> text.append('n');
            case '\r' -> text.append('r');
            case '\t' -> text.append('t');
            default -> { // half a surrogate pair too: in UTF-8 it would be lost
                text.append('u');
                for (int shift = 12; shift >= 0; shift -= 4) {
                    text.append(HEX.charAt((c >> shift) & 0xF));
                }
            }
        }
    }

    JsonText number(int value) {
        separate();
        text.append(value);
        return this;
    }

    JsonText number(BigDecimal value) {
        separate();
        text.append(value.toPlainString());
        return this;
    }

    JsonText truth(boolean value) {
        separate();
        text.append(value);
        return this;
    }

    /** What is JSON already: a value, or members of an object. */
    JsonText asWritten(CharSequence json) {
        separate();
        text.append(json);
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private JsonText begin(char bracket) {
        separate();
        text.append(bracket);
        return this;
    }

    private JsonText end(char bracket) {
        text.append(bracket);
        return this;
    }

    private void separate() {
        if (!text.isEmpty() && "{[:".indexOf(text.charAt(text.length() - 1)) < 0) {
            text.append(',');
        }
    }
}
