package io.entente.event;

import io.vavr.Value;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.regex.Pattern;

/** Parts of sentences that are left out where nothing is told. */
final class Phrase {

    private Phrase() {}

    /** What is told, with what stands before it; nothing where it is not told. */
    static String optional(String before, Value<?> value) {
        return value.map(it -> before + it).getOrElse("");
    }

    /** Whether a text says a name, with its article or without. */
    static boolean names(String text, String name) {
        String bare = name.replaceFirst("^(?i:the) ", "");
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(bare) + "(?!\\p{L})")
                .matcher(text)
                .find();
    }

    /** {@code 63 % of }, {@code no part of }. */
    static String share(Option<Percent> percent) {
        return percent.map(it -> it.equals(Percent.of(0)) ? "no part of " : it + " % of ")
                .getOrElse("a stake in ");
    }

    /** {@code  by China and Serbia}. */
    static String parties(String before, Seq<Entity> parties, Names names) {
        return parties.isEmpty() ? "" : before + names.namesOf(parties);
    }

    /** {@code 8 second-hand MiG-29}. */
    static String arms(
            Option<Count> units,
            String system,
            Option<ArmsTransfer.Condition> condition,
            Option<ArmsTransfer.Production> production) {
        return Vector.<Option<?>>of(units, condition, production.filter(it -> it != ArmsTransfer.Production.IMPORTED))
                .flatMap(it -> it)
                .map(it -> it + " ")
                .mkString("", "", system);
    }

    /** {@code a loan of China to Serbia is paid out: EUR 7 for a bridge}. */
    static String loan(Loan it, String done, Names names) {
        return "a loan of %s to %s is %s: %s%s"
                .formatted(
                        names.nameOf(it.lender()),
                        names.nameOf(it.borrower()),
                        done,
                        it.amount().map(Amount::toString).getOrElse("an unknown sum"),
                        optional(" for ", it.purpose()));
    }

    /** {@code  downwards by EUR 7}; where it may be upwards, too, {@code  by EUR -7 to 2}. */
    static String correction(Amount below) {
        return below.opposite().map(it -> " downwards by " + it).getOrElse(" by " + below);
    }

    /** {@code China invests EUR 7 in Serbia: mining}. */
    static String investment(Investment it, String invests, Names names) {
        return names.nameOf(it.investor())
                + invests
                + it.amount().map(Amount::toString).getOrElse("an unknown sum")
                + " in "
                + names.nameOf(it.host())
                + optional(": ", it.sector());
    }
}
