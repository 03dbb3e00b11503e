package io.entente.internal.mapping;

import io.entente.event.Spelling;
import io.entente.internal.document.Place;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Numbers as tables have them: with groups of digits apart, an exponent, another sign for the decimal point, in millions.
 *
 * @param decimal what stands before the decimals: {@code .} or {@code ,}; the other one, spaces and apostrophes part groups
 * @param times by how much it is multiplied: 1000000 of a column in millions
 */
record NumberReading(char decimal, BigDecimal times) implements Reading {

    /** As it is, with a point. */
    static final NumberReading PLAIN = new NumberReading('.', BigDecimal.ONE);

    private static final int LONGEST = 60;
    private static final int GREATEST_EXPONENT = 30;
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d*)?([eE][-+]?\\d{1,3})?");
    private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}(?:[,'’\\h]\\d{3})+(?:\\.\\d*)?");
    private static final Pattern BETWEEN_GROUPS = Pattern.compile("[,'’\\h]");

    @Override
    public Option<String> written(String value, Place place, Row row) {
        return read(value, place, row).map(it -> Spelling.stripped(it).toPlainString());
    }

    Option<BigDecimal> read(String value, Place place, Row row) {
        String pointed = (decimal == ',' ? value.replace('.', '\'').replace(',', '.') : value).replace('\u2212', '-');
        String digits = value.length() <= LONGEST && GROUPED.matcher(pointed).matches()
                ? BETWEEN_GROUPS.matcher(pointed).replaceAll("")
                : pointed;
        if (value.length() <= LONGEST && NUMBER.matcher(digits).matches()) {
            BigDecimal number = new BigDecimal(digits);
            if (Math.abs(number.precision() - number.scale()) <= GREATEST_EXPONENT) {
                return Option.some(number.multiply(times));
            }
        }
        row.problems()
                .error(
                        place,
                        "%s is no number%s".formatted(Quoted.of(value), decimal == ',' ? " with a decimal comma" : ""));
        return Option.none();
    }
}
