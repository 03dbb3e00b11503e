package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;

/**
 * The currencies of ISO 4217, those withdrawn (list three) included, for a source speaks of the money of its time; and
 * whatever else is registered with Joda-Money.
 */
public final class Currencies {

    private static final int DECIMAL_PLACES = 2;
    private static final int NO_NUMERIC_CODE = -1;

    private static final Seq<NamedCodes> ALL = NamedCodes.in("currencies.txt");
    private static final Set<String> CODES =
            TreeSet.ofAll(ALL.map(line -> line.codes().head()));

    private Currencies() {}

    /** The alphabetic codes of ISO 4217, valid and withdrawn, in order. */
    public static Set<String> codes() {
        return CODES;
    }

    /**
     * The currency of that code.
     *
     * @param code such as {@code EUR}, or {@code CSD}; case counts
     * @throws IllegalArgumentException if it is none, with the code that may be meant
     */
    public static CurrencyUnit of(String code) {
        return registered(requireNonNull(code, "currency"))
                .orElse(() -> Option.when(CODES.contains(code), () -> register(code)))
                .getOrElseThrow(() -> new IllegalArgumentException(refusal(code)));
    }

    private static Option<CurrencyUnit> registered(String code) {
        try {
            return Option.some(CurrencyUnit.of(code));
        } catch (IllegalCurrencyException e) {
            return Option.none();
        }
    }

    // Not before it is needed, and without the number and the country, which the standard has given to others:
    // Joda-Money
    // keeps one register for the whole program, and what is in there already is left as it is.
    private static synchronized CurrencyUnit register(String code) {
        return registered(code).getOrElse(() -> {
            try {
                return CurrencyUnit.registerCurrency(code, NO_NUMERIC_CODE, DECIMAL_PLACES, List.of());
            } catch (IllegalArgumentException e) {
                return CurrencyUnit.of(code); // somebody else was quicker
            }
        });
    }

    private static String refusal(String written) {
        Seq<String> meant = meant(written);
        return meant.isEmpty()
                ? "'%s' is no currency code of ISO 4217, valid or withdrawn: write one such as EUR or USD"
                        .formatted(written.length() <= 60 ? written : written.substring(0, 60) + "…")
                : "%s: did you mean %s?".formatted(written, meant.mkString(" or "));
    }

    /**
     * The codes that a text may mean which is none: a code in other case, or an English name or sign. Of those that share
     * a name, the valid ones or, without any, the withdrawn ones. How near two codes are spelled is of no matter.
     */
    static Seq<String> meant(String written) {
        String text = Spelling.normal(written);
        String code = text.toUpperCase(Locale.ROOT);
        if (CODES.contains(code)) {
            return Vector.of(code);
        }
        String key = Spelling.bare(text);
        Seq<NamedCodes> named = ALL.filter(line -> line.names().exists(name -> isOneOf(name, key)));
        return named.filter(line -> line.codes().size() == 1).orElse(named).map(line -> line.codes()
                .head());
    }

    private static boolean isOneOf(String name, String key) {
        String bare = Spelling.bare(name);
        return !key.isEmpty() && (bare.equals(key) || (bare + "s").equals(key));
    }
}
