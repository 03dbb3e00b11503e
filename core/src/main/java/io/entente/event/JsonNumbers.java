package io.entente.event;

import java.math.BigDecimal;

/** The text of a JSON value, the same for all whose numbers are equal: {@code 12.50} as {@code 12.5}. */
final class JsonNumbers {

    private static final String OF_A_NUMBER = "0123456789+-.eE";

    private JsonNumbers() {}

    static String stripped(String json) {
        StringBuilder stripped = new StringBuilder(json.length());
        int at = 0;
        while (at < json.length()) {
            char c = json.charAt(at);
            int end = c == '"' ? endOfText(json, at) : isFirst(c) ? endOfNumber(json, at) : at + 1;
            String token = json.substring(at, end);
            stripped.append(isFirst(c) ? number(token) : token);
            at = end;
        }
        return stripped.toString();
    }

    private static boolean isFirst(char c) {
        return c == '-' || (c >= '0' && c <= '9');
    }

    private static int endOfText(String json, int begin) {
        int at = begin + 1;
        while (at < json.length() && json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, json.length());
    }

    private static int endOfNumber(String json, int begin) {
        int at = begin;
        while (at < json.length() && OF_A_NUMBER.indexOf(json.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static String number(String token) {
        try {
            return Spelling.stripped(new BigDecimal(token)).toString();
        } catch (NumberFormatException e) { // an exponent that no number has here
            return token;
        }
    }
}
