package io.entente.internal.mapping;

import io.entente.event.Spelling;
import io.entente.internal.document.Place;
import io.entente.internal.words.Form;
import io.entente.internal.words.Values;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Numbers as tables have them: with groups of digits apart, an exponent, another sign for the decimal point, in millions. What may
 * mean two numbers, {@code 1,234}, is none until the mapping tells what stands before the decimals.
 *
 * @param decimal what stands before the decimals: {@code .} or {@code ,}; the other one, spaces and apostrophes part groups. None
 *     where the mapping does not say: then it is a point, and what would mean another number with a comma is none
 * @param times by how much it is multiplied: 1000000 of a column in millions
 */
record NumberReading(Option<Character> decimal, BigDecimal times) implements Reading {

    private static final Notation POINT = Notation.of('.', ',');
    private static final Notation COMMA = Notation.of(',', '.');

    private static final int LONGEST = 60;
    private static final int GREATEST_EXPONENT = 30;

    /**
     * A way to write numbers. Groups are parted by one and the same sign, and before them is no zero: {@code 0,500} is no 500.
     *
     * @param decimal what stands before the decimals
     */
    private record Notation(char decimal, Pattern plain, Pattern grouped) {

        static Notation of(char decimal, char other) {
            return new Notation(
                    decimal,
                    Pattern.compile("[-+]?\\d+(?:[%s]\\d*)?(?:[eE][-+]?\\d{1,3})?".formatted(decimal)),
                    Pattern.compile("[-+]?[1-9]\\d{0,2}([%s'’\\h])\\d{3}(?:\\1\\d{3})*(?:[%s]\\d*)?"
                            .formatted(other, decimal)));
        }

        Option<BigDecimal> number(String written) {
            String digits = grouped.matcher(written).matches()
                    ? written.replaceAll("[^-+\\d%s]".formatted(decimal), "")
                    : written;
            return Option.when(plain.matcher(digits).matches(), () -> new BigDecimal(digits.replace(decimal, '.')))
                    .filter(it -> Math.abs(it.precision() - it.scale()) <= GREATEST_EXPONENT);
        }
    }

    /** Numbers that are not multiplied. */
    static NumberReading of(Option<Character> decimal) {
        return new NumberReading(decimal, BigDecimal.ONE);
    }

    /** What a form says to stand before the decimals. */
    static Option<Character> decimal(Form form, Values values) {
        return form.optional("decimal").flatMap(it -> values.choice(new Character[] {'.', ','}, it));
    }

    @Override
    public Option<String> written(String value, Place place, Row row) {
        return read(value, place, row).map(it -> Spelling.stripped(it).toPlainString());
    }

    Option<BigDecimal> read(String value, Place place, Row row) {
        String written = value.replace('\u2212', '-');
        Option<BigDecimal> number = number(notation(), written);
        Option<String> why =
                number.isEmpty() ? Option.some(whyNone(value, written)) : whyTwo(number.get(), value, written);
        why.forEach(it -> row.problems().error(place, it));
        return why.isDefined() ? Option.none() : number.map(it -> it.multiply(times));
    }

    private Notation notation() {
        return decimal.contains(',') ? COMMA : POINT;
    }

    private static Option<BigDecimal> number(Notation notation, String written) {
        return written.length() > LONGEST ? Option.none() : notation.number(written);
    }

    private String whyNone(String value, String written) {
        String none = Quoted.of(value) + " is no number";
        if (decimal.isDefined()) {
            return "%s with a decimal %s".formatted(none, decimal.contains(',') ? "comma" : "point");
        }
        return number(COMMA, written).isEmpty()
                ? none
                : none + " with a decimal point: if it has a comma, write decimal: \",\" beside as: number";
    }

    private Option<String> whyTwo(BigDecimal number, String value, String written) {
        return decimal.isDefined()
                ? Option.none()
                : number(COMMA, written)
                        .filter(it -> it.compareTo(number) != 0)
                        .map(it ->
                                "%s may mean %s or %s: tell what stands before the decimals, decimal: \".\" or decimal: \",\""
                                        .formatted(Quoted.of(value), shown(number), shown(it)));
    }

    private static String shown(BigDecimal number) {
        return Spelling.stripped(number).toPlainString();
    }
}
