package io.entente.time;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts that are EDTF, of every form. */
final class EdtfTexts {

    private static final Pattern ERA = Pattern.compile("[?~%]?-?\\d{2,3}[?~%]?");

    private EdtfTexts() {}

    /** Whether it is a century or a decade, which stands beside no more precise end of an interval. */
    static boolean isShort(String date) {
        return ERA.matcher(date).matches();
    }

    static Arbitrary<String> edtf() {
        return Arbitraries.oneOf(dates(), moments(), intervals(), sets(), Arbitraries.of("undated", "../..", "/.."));
    }

    static Arbitrary<String> dates() {
        return Arbitraries.oneOf(calendarDates(), untold(), seasons(), wholeYears());
    }

    static Arbitrary<List<String>> members() {
        return members(dates()).list().ofMaxSize(5);
    }

    private static Arbitrary<String> years() {
        return Arbitraries.integers()
                .between(-9999, 9999)
                .map(year -> (year < 0 ? "-" : "") + "%04d".formatted(Math.abs(year)));
    }

    private static Arbitrary<String> qualifier() {
        return Arbitraries.of("", "", "", "?", "~", "%");
    }

    private static Arbitrary<String> qualified(Arbitrary<String> component) {
        return Combinators.combine(qualifier(), component, qualifier()).as((left, it, right) -> left + it + right);
    }

    private static Arbitrary<String> twoDigits(int least, int most) {
        return Arbitraries.integers().between(least, most).map("%02d"::formatted);
    }

    private static Arbitrary<String> calendarDates() {
        Arbitrary<String> year = qualified(years());
        Arbitrary<String> month =
                Combinators.combine(year, qualified(twoDigits(1, 12))).as((y, m) -> y + "-" + m);
        Arbitrary<String> day =
                Combinators.combine(month, qualified(twoDigits(1, 28))).as((m, d) -> m + "-" + d);
        return Arbitraries.oneOf(year, month, day);
    }

    private static Arbitrary<String> untold() {
        Arbitrary<String> year =
                qualified(Arbitraries.strings().withChars("0123456789XX").ofLength(4));
        Arbitrary<String> month = Combinators.combine(year, qualified(Arbitraries.of("XX", "1X", "0X", "X2", "07")))
                .as((y, m) -> y + "-" + m);
        Arbitrary<String> day = Combinators.combine(month, qualified(Arbitraries.of("XX", "2X", "X5", "0X", "14")))
                .as((m, d) -> m + "-" + d);
        return Arbitraries.oneOf(year, month, day);
    }

    private static Arbitrary<String> seasons() {
        return Combinators.combine(years(), qualified(twoDigits(21, 41))).as((year, season) -> year + "-" + season);
    }

    static Arbitrary<String> eras() {
        return qualified(Combinators.combine(
                        Arbitraries.of("", "", "-"),
                        Arbitraries.integers().between(1, 999),
                        Arbitraries.of("%02d", "%03d"))
                .as((minus, number, format) -> minus + format.formatted(number)));
    }

    private static Arbitrary<String> wholeYears() {
        Arbitrary<String> sign = Arbitraries.of("", "-");
        Arbitrary<String> longYears = Combinators.combine(
                        sign, Arbitraries.integers().between(10_000, 999_999_999))
                .as((minus, number) -> "Y" + minus + number);
        Arbitrary<String> powers = Combinators.combine(
                        sign,
                        Arbitraries.integers().between(1, 9999),
                        Arbitraries.integers().between(4, 5))
                .as((minus, number, exponent) -> "Y" + minus + number + "E" + exponent);
        Arbitrary<String> significant = Combinators.combine(
                        Arbitraries.oneOf(
                                longYears,
                                powers,
                                Arbitraries.integers().between(1000, 9999).map(String::valueOf)),
                        Arbitraries.integers().between(1, 4))
                .as((year, digits) -> year + "S" + digits);
        return Arbitraries.oneOf(eras(), qualified(Arbitraries.oneOf(longYears, powers, significant)));
    }

    static Arbitrary<String> moments() {
        Arbitrary<String> day =
                Combinators.combine(years(), twoDigits(1, 12), twoDigits(1, 28)).as((y, m, d) -> y + "-" + m + "-" + d);
        Arbitrary<String> clock = Combinators.combine(
                        twoDigits(0, 23), twoDigits(0, 59), Arbitraries.of("", ":00", ":59", ":07.5", ":07.000001"))
                .as((hour, minute, second) -> hour + ":" + minute + second);
        Arbitrary<String> time = Arbitraries.oneOf(clock, Arbitraries.of("24:00", "24:00:00"));
        Arbitrary<String> offset = Arbitraries.of("", "Z", "+02", "-05:30", "+14:00", "-12:00", "\u221205:00", "Z~");
        return Combinators.combine(day, time, offset).as((d, t, o) -> d + "T" + t + o);
    }

    private static Arbitrary<String> intervals() {
        Arbitrary<String> closed = Arbitraries.oneOf(
                inOrder(dates().filter(it -> !isShort(it)), dates().filter(it -> !isShort(it)), "/"),
                inOrder(eras(), eras(), "/"));
        return Arbitraries.oneOf(
                closed,
                dates().map(start -> start + "/.."),
                dates().map(start -> start + "/"),
                dates().map(end -> "../" + end),
                dates().map(end -> "/" + end));
    }

    private static Arbitrary<String> sets() {
        Arbitrary<String> all = Combinators.combine(
                        Arbitraries.of("", "..1500,", "..1500-01-01, "),
                        members(dates()).list().ofMinSize(1).ofMaxSize(5),
                        Arbitraries.of("", "..", " , 1990 "))
                .as((head, members, tail) -> head + String.join(",", members) + ",2000" + tail);
        return Combinators.combine(all, Arbitraries.of("[]", "{}"))
                .as((members, brackets) -> brackets.charAt(0) + members + brackets.charAt(1));
    }

    private static Arbitrary<String> members(Arbitrary<String> dates) {
        return Arbitraries.oneOf(dates, inOrder(years(), years(), ".."));
    }

    private static Arbitrary<String> inOrder(Arbitrary<String> starts, Arbitrary<String> ends, String between) {
        return Combinators.combine(starts, ends)
                .as((one, other) -> EventDate.parse(one)
                                .earliest()
                                .get()
                                .isAfter(EventDate.parse(other).latest().get())
                        ? other + between + one
                        : one + between + other);
    }
}
