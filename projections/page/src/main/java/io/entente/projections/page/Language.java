package io.entente.projections.page;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.util.List;
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

    /**
     * The language that a tag asks for, as RFC 4647 looks it up: {@code de-AT} asks for German. None where there is none of
     * it, or it is no tag.
     */
    public static Option<Language> lookUp(String tag) {
        return Array.of(values()).find(it -> it.isAskedForBy(requireNonNull(tag, "tag")));
    }

    private boolean isAskedForBy(String tag) {
        try {
            return Locale.lookup(List.of(new Locale.LanguageRange(tag)), List.of(locale)) != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
