package io.entente.projections.page;

import java.util.Locale;

/** A language of the page's own words. What sources and questions tell stays in theirs. */
public enum Language {
    /** English. */
    ENGLISH(Locale.ENGLISH),
    /** German. */
    GERMAN(Locale.GERMAN);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** Its tag, after BCP 47: {@code de}. */
    public String tag() {
        return locale.toLanguageTag();
    }
}
