package io.entente.event;

import io.vavr.control.Option;

/** How exact a source is about a quantity. */
public enum Qualifier {
    /** The quantity itself. */
    EXACT("exact"),
    /** Approximately the quantity: within a tenth of it. */
    ABOUT("about"),
    /** The quantity or more: a floor. */
    AT_LEAST("at-least"),
    /** The quantity or less: a ceiling. */
    AT_MOST("at-most"),
    /** Between two quantities, both inclusive: a band. */
    RANGE("range");

    private final String text;

    Qualifier(String text) {
        this.text = text;
    }

    /** As written in a story: {@code at-most}. */
    @Override
    public String toString() {
        return text;
    }

    /** As a person writes it: {@code about 30}, {@code 25 to 50}. */
    String told(String value, Option<String> upTo) {
        return switch (this) {
            case EXACT -> value;
            case ABOUT -> "about " + value;
            case AT_LEAST -> "at least " + value;
            case AT_MOST -> "at most " + value;
            case RANGE -> value + " to " + upTo.get();
        };
    }
}
