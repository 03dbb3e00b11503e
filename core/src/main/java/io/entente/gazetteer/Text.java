package io.entente.gazetteer;

/** A text of a source as it is shown in a message. */
final class Text {

    private static final int MOST_SHOWN = 100;

    private Text() {}

    static String quoted(String text) {
        return "'" + (text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…") + "'";
    }
}
