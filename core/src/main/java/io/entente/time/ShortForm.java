package io.entente.time;

import io.entente.time.Expression.Precision;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A century or decade at one end of an interval, or of a range in a set, whose other end is more precise. ISO 8601-1 lets the end leave out what it
 * shares with the start, {@code 2016-06-18/20}; EDTF does not, and reads a century from it.
 *
 * @param cut the end that was surely cut short
 * @param whole the other end
 * @param last whether it is the later end that was cut short
 * @param between what stands between the two
 */
record ShortForm(Expression.Date cut, Expression.Date whole, boolean last, String between) {

    static final String INTERVAL = "/";
    static final String RANGE = "..";

    private static final int LIFETIME = 50; // years: nobody writes two digits for a year further away

    /** Throws an {@link EdtfRefusal} if one end was cut short: it tells all that may be meant, and how to write it. */
    static void refuse(Part start, String between, Part end) {
        if (start instanceof Expression.Date from
                && end instanceof Expression.Date to
                && isShort(from) != isShort(to)) {
            ShortForm found =
                    isShort(to) ? new ShortForm(to, from, true, between) : new ShortForm(from, to, false, between);
            throw EdtfRefusal.withAdvice(found.reading() + "; " + found.advice().mkString(", "));
        }
    }

    private static boolean isShort(Expression.Date date) {
        return date.precision() == Precision.CENTURY || date.precision() == Precision.DECADE;
    }

    private String reading() {
        int from = LocalDate.ofEpochDay(cut.bounds().first()).getYear();
        int to = LocalDate.ofEpochDay(cut.bounds().last()).getYear();
        return "%s reads as a %s, %s to %s"
                .formatted(digits(), era(), EventDate.of(Year.of(from)), EventDate.of(Year.of(to)));
    }

    private Seq<String> advice() {
        Seq<String> meant = near().toList().flatMap(near -> sameMonthOrYear(near)
                .orElse(() -> yearNear(near.getYear()))
                .map(date -> "if %s is meant write %s".formatted(date, with(date)))
                .toList()
                .appendAll(inOne(near).map("if it is one date write %s"::formatted)));
        Seq<String> otherwise = meant.isEmpty() ? List.of("if a year is meant write it with four digits") : meant;
        return otherwise.appendAll(asItReads().map(text -> "if the %s is meant write %s".formatted(era(), text)));
    }

    /** The day of the other end that is nearest; none where the digits can be no part of a date like that. */
    private Option<LocalDate> near() {
        LocalDate day = LocalDate.ofEpochDay(
                last ? whole.bounds().first() : whole.bounds().last());
        boolean isCommon = day.getYear() >= LIFETIME && day.getYear() <= 9999 - LIFETIME;
        return Option.when(isCommon && !digits().startsWith("-"), day);
    }

    /** The day of the other end's month, or the month or season of its year, that the digits tell. */
    private Option<String> sameMonthOrYear(LocalDate near) {
        Option<String> date =
                switch (whole.precision()) {
                    case DAY, MONTH -> partOf(near, whole.precision());
                    case SEASON -> Option.when(isCentury() && Season.isCode(number()), near.getYear() + "-" + digits());
                    default -> Option.none();
                };
        return date.filter(it -> isDate(with(it)));
    }

    private Option<String> partOf(LocalDate near, Precision precision) {
        YearMonth month = YearMonth.from(near);
        return precision == Precision.DAY
                ? Option.when(isDayOf(month), () -> month.atDay(number()).toString())
                : Option.when(isMonth(), () -> month.withMonth(number()).toString());
    }

    private Option<String> yearNear(int year) {
        int unit = isCentury() ? 100 : 1_000;
        return Stream.rangeClosed(0, LIFETIME)
                .map(years -> last ? year + years : year - years)
                .find(it -> it % unit == number())
                .map(it -> EventDate.of(Year.of(it)).toString());
    }

    /** Both ends as one date, a slash for a hyphen: {@code 2016-06/18}, {@code 06/2016}. */
    private Option<String> inOne(LocalDate near) {
        Option<String> one =
                switch (whole.precision()) {
                    case MONTH -> last ? partOf(near, Precision.DAY) : Option.none();
                    case YEAR -> partOf(near, Precision.MONTH);
                    default -> Option.none();
                };
        return one.filter(it -> between.equals(INTERVAL));
    }

    /** The century or decade, written so that it can be nothing else. */
    private Option<String> asItReads() {
        return Option.some(with(digits() + (isCentury() ? "XX" : "X")))
                .filter(text -> !digits().startsWith("-") && isDate(text));
    }

    private boolean isDate(String text) {
        return EventDate.read(between.equals(INTERVAL) ? text : "[" + text + "]")
                .isRight();
    }

    /** Both ends, with the one that was cut short written so. */
    private String with(String date) {
        String written = cut.text().replace(digits(), date);
        return last ? whole.text() + between + written : written + between + whole.text();
    }

    private boolean isDayOf(YearMonth month) {
        return isCentury() && month.isValidDay(number());
    }

    private boolean isMonth() {
        return isCentury() && number() >= 1 && number() <= 12;
    }

    private boolean isCentury() {
        return cut.precision() == Precision.CENTURY;
    }

    private String era() {
        return isCentury() ? "century" : "decade";
    }

    private int number() {
        return Integer.parseInt(digits());
    }

    private String digits() {
        return cut.text().replaceAll("[?~%]", "");
    }
}
