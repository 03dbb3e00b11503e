package io.entente.gazetteer;

import io.entente.event.StateSystem;
import io.vavr.control.Option;

/** By what a source identifies those it speaks of. */
public enum Scheme {
    /** The two letters of ISO 3166-1, those withdrawn included, and the four of ISO 3166-3. */
    ISO_ALPHA_2("iso2", "ISO alpha-2 code"),
    /** The three letters of ISO 3166-1, those withdrawn included. */
    ISO_ALPHA_3("iso3", "ISO alpha-3 code"),
    /** The digits of ISO 3166-1, those withdrawn included; leading zeros may be left out. */
    ISO_NUMERIC("iso-numeric", "ISO numeric code"),
    /** The numbers and letters of {@link StateSystem#COW}; of a number that was several countries, the date decides. */
    COW("cow", "COW code"),
    /** The numbers and letters of {@link StateSystem#GLEDITSCH_WARD}; of one that was several countries, the date decides. */
    GLEDITSCH_WARD("gw", "Gleditsch-Ward code"),
    /**
     * CAMEO's codes of countries and groups, and of actors such as {@code CHNGOV} and {@code IGOUNO}, of which the country,
     * or else the group, is meant; as in GDELT and ICEWS.
     */
    CAMEO("cameo", "CAMEO code"),
    /**
     * What people write: an English name, official or common, a name in one of the languages of
     * {@link io.entente.event.LocalNames}, an organisation's name, or an alpha-2 or alpha-3 code, for people write these, too.
     */
    NAME("name", "name");

    private final String text;
    private final String what;

    Scheme(String text, String what) {
        this.text = text;
        this.what = what;
    }

    /** What something of it is called: {@code ISO alpha-2 code}. */
    String what() {
        return what;
    }

    Option<StateSystem> states() {
        return switch (this) {
            case COW -> Option.some(StateSystem.COW);
            case GLEDITSCH_WARD -> Option.some(StateSystem.GLEDITSCH_WARD);
            default -> Option.none();
        };
    }

    /** As written in a mapping: {@code iso2}, {@code iso3}, {@code iso-numeric}, {@code cow}, {@code gw}, {@code cameo}, {@code name}. */
    @Override
    public String toString() {
        return text;
    }
}
