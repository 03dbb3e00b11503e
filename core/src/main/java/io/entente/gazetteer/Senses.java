package io.entente.gazetteer;

import io.entente.event.Countries;
import io.entente.event.LocalNames;
import io.entente.event.Organisation;
import io.entente.event.Spelling;
import io.entente.event.StateSystem;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;
import java.util.regex.Pattern;

/** Everything that a text means by a scheme, whenever it did. */
final class Senses {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");

    private Senses() {}

    static Seq<Sense> of(Scheme scheme, String written) {
        String text = Spelling.normal(written);
        String code = text.toUpperCase(Locale.ROOT);
        return switch (scheme) {
            case ISO_ALPHA_2 -> IsoCodes.ALPHA_2.senses(code);
            case ISO_ALPHA_3 -> IsoCodes.ALPHA_3.senses(code);
            case ISO_NUMERIC -> numeric(code);
            case COW, GLEDITSCH_WARD -> states(scheme, code);
            case CAMEO -> Cameo.senses(code);
            case NAME -> named(text);
        };
    }

    private static Seq<Sense> numeric(String digits) {
        return DIGITS.matcher(digits).matches()
                ? IsoCodes.NUMERIC.senses("%03d".formatted(Integer.parseInt(digits)))
                : Vector.empty();
    }

    private static Seq<Sense> states(Scheme scheme, String code) {
        return scheme.states()
                .toVector()
                .flatMap(states -> states.members(code))
                .map(Senses::of);
    }

    private static Sense of(StateSystem.Member state) {
        return new Sense(state.entity(), state.name(), state.spells());
    }

    /** Of names in other languages, a code in capitals is none: NGA is Nigeria, Nga in Vietnamese Russia. */
    private static Seq<Sense> named(String name) {
        Seq<Sense> english = Countries.meant(name)
                .flatMap(Countries::of)
                .map(country -> Sense.today(country.entity(), country.name()))
                .appendAll(Organisation.meant(name).map(it -> Sense.today(it.entity(), it.name())));
        boolean isEnglish = !english.isEmpty() && name.equals(name.toUpperCase(Locale.ROOT));
        return isEnglish
                ? english
                : english.appendAll(
                        LocalNames.meant(name).flatMap(Countries::of).map(Sense::of));
    }
}
