package io.entente.internal.store.log;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Entries as a database joins them: position, kind, recorded, length and text of the payload, each followed by a space. */
final class Joined {
    private final byte[] bytes;
    private int at;

    Joined(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean hasNext() {
        return at < bytes.length;
    }

    long number() {
        boolean isNegative = bytes[at] == '-';
        at += isNegative ? 1 : 0;
        long number = 0;
        for (; bytes[at] != ' '; at++) {
            number = number * 10 + bytes[at] - '0';
        }
        at++;
        return isNegative ? -number : number;
    }

    String text(int length) {
        String text = new String(bytes, at, length, UTF_8);
        at += length + 1;
        return text;
    }
}
