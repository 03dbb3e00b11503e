package io.entente.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class EventDateProperties {

    private static final String ADVICE = "; write ";

    @Property
    void what_is_written_is_read_again_as_equal(@ForAll("edtf") String text) {
        EventDate date = EventDate.parse(text);

        EventDate again = EventDate.parse(date.toString());

        assertThat(again).isEqualTo(date).hasToString(date.toString());
        assertThat(again.earliestMoment()).isEqualTo(date.earliestMoment());
        assertThat(again.latestMoment()).isEqualTo(date.latestMoment());
        assertThat(again.level()).isEqualTo(date.level());
    }

    @Property
    void a_moment_is_read_the_short_way_as_by_the_grammar(@ForAll("milliseconds") Instant moment) {
        String text = EventDate.of(moment).toString();

        Expression byGrammar = EdtfGrammar.read(text);

        assertThat(PlainDate.momentOf(text)).contains(moment);
        EventDate date = EventDate.parse(text);
        assertThat(date.earliestMoment()).isEqualTo(byGrammar.moment());
        assertThat(date.earliest())
                .contains(LocalDate.ofEpochDay(byGrammar.bounds().first()));
        assertThat(date.latest())
                .contains(LocalDate.ofEpochDay(byGrammar.bounds().last()));
        assertThat(date.level()).isEqualTo(byGrammar.level());
        assertThat(date).hasToString(byGrammar.text());
    }

    @Provide
    Arbitrary<Instant> milliseconds() {
        return Arbitraries.longs()
                .between(
                        Instant.parse("0000-01-01T00:00:00Z").toEpochMilli(),
                        Instant.parse("9999-12-31T23:59:59.999Z").toEpochMilli())
                .map(Instant::ofEpochMilli);
    }

    @Property
    void no_date_is_earlier_than_its_earliest_day(@ForAll("edtf") String text) {
        EventDate date = EventDate.parse(text);

        date.earliest().forEach(first -> date.latest()
                .forEach(last -> assertThat(first).isBeforeOrEqualTo(last)));
        date.earliestMoment().forEach(first -> date.latestMoment()
                .forEach(last -> assertThat(first).isBeforeOrEqualTo(last)));
    }

    @Property
    void it_begins_before_it_is_over(@ForAll("edtf") String text) {
        EventDate date = EventDate.parse(text);

        date.earliest().forEach(first -> date.latestStart()
                .forEach(start -> assertThat(first).isBeforeOrEqualTo(start)));
        date.latestStart().forEach(start -> date.latest()
                .forEach(last -> assertThat(start).isBeforeOrEqualTo(last)));
        date.earliest().forEach(first -> date.earliestEnd()
                .forEach(end -> assertThat(first).isBeforeOrEqualTo(end)));
        date.earliestEnd()
                .forEach(end -> date.latest().forEach(last -> assertThat(end).isBeforeOrEqualTo(last)));
        if (!date.isSpan()) {
            assertThat(date.latestStart()).isEqualTo(date.latest());
            assertThat(date.earliestEnd()).isEqualTo(date.earliest());
        }
    }

    @Property
    void a_qualifier_moves_no_bound(@ForAll("edtf") String text) {
        EventDate qualified = EventDate.parse(text);

        EventDate plain = EventDate.parse(text.replaceAll("[?~%]", ""));

        assertThat(plain.earliestMoment()).isEqualTo(qualified.earliestMoment());
        assertThat(plain.latestMoment()).isEqualTo(qualified.latestMoment());
        assertThat(plain.approximate() || plain.uncertain()).isFalse();
        assertThat(plain.level()).isLessThanOrEqualTo(qualified.level());
    }

    @Property
    void a_member_lies_within_its_set(@ForAll("dates") String member, @ForAll("members") List<String> others) {
        List<String> all = new ArrayList<>(others);
        all.add(others.size() / 2, member);
        String members = String.join(",", all);

        EventDate set = EventDate.parse("[" + members + "]");
        EventDate one = EventDate.parse(member);

        assertThat(set.earliest().get()).isBeforeOrEqualTo(one.earliest().get());
        assertThat(set.latest().get()).isAfterOrEqualTo(one.latest().get());
        assertThat(EventDate.parse("{" + members + "}").latest()).isEqualTo(set.latest());
    }

    @Property
    void an_interval_is_read_unless_it_starts_after_its_end(
            @ForAll("dates") String start, @ForAll("dates") String end) {
        LocalDate first = EventDate.parse(start).earliest().get();
        LocalDate last = EventDate.parse(end).latest().get();

        Either<String, EventDate> interval = EventDate.read(start + "/" + end);

        assertThat(interval.isLeft()).isEqualTo(first.isAfter(last));
        interval.forEach(span -> {
            assertThat(span.earliest()).isEqualTo(Option.of(first));
            assertThat(span.latest()).isEqualTo(Option.of(last));
        });
    }

    /** The oracle: every day of the century whose ISO text the pattern fits. */
    @Property(tries = 200)
    void untold_digits_leave_exactly_the_days_that_fit_them(
            @ForAll("patterns") String year, @ForAll("patterns") String month, @ForAll("patterns") String day) {
        String pattern = "20" + year + "-" + month + "-" + day;
        Predicate<String> fits = Pattern.compile(pattern.replace('X', '.')).asMatchPredicate();
        List<LocalDate> fitting = LocalDate.of(2000, 1, 1)
                .datesUntil(LocalDate.of(2100, 1, 1))
                .filter(date -> fits.test(date.toString()))
                .toList();

        Either<String, EventDate> date = EventDate.read(pattern);

        assertThat(date.isRight()).isEqualTo(!fitting.isEmpty());
        date.forEach(read -> {
            assertThat(read.earliest()).isEqualTo(Option.of(fitting.getFirst()));
            assertThat(read.latest()).isEqualTo(Option.of(fitting.getLast()));
        });
    }

    @Property
    void any_moment_of_four_digit_years_is_kept_to_the_nanosecond(
            @ForAll("seconds") long second, @ForAll @IntRange(max = 999_999_999) int nano) {
        Instant moment = Instant.ofEpochSecond(second, nano);

        EventDate date = EventDate.of(moment);

        assertThat(date.earliestMoment()).isEqualTo(Option.of(moment));
        assertThat(EventDate.parse(date.toString())).isEqualTo(date);
        assertThat(EventDate.parse(date.toString()).latestMoment()).isEqualTo(Option.of(moment));
    }

    @Property
    void garbage_is_read_or_refused_and_never_breaks_anything(@ForAll("garbage") String text) {
        Either<String, EventDate> read = EventDate.read(text);

        Throwable thrown = catchThrowable(() -> EventDate.parse(text));

        if (read.isLeft()) {
            assertThat(thrown)
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage(read.getLeft());
        } else {
            assertThat(thrown).isNull();
        }
    }

    @Property
    void what_a_refusal_tells_to_write_can_be_read(@ForAll("garbage") String text) {
        EventDate.read(text)
                .swap()
                .toOption()
                .filter(message -> message.contains(ADVICE))
                .map(message -> message.substring(message.lastIndexOf(ADVICE) + ADVICE.length()))
                .forEach(EventDate::parse);
    }

    @Provide
    Arbitrary<String> edtf() {
        return Arbitraries.oneOf(dates(), moments(), intervals(), sets(), Arbitraries.of("undated", "../..", "/.."));
    }

    @Provide
    Arbitrary<String> dates() {
        return Arbitraries.oneOf(calendarDates(), untold(), seasons(), wholeYears());
    }

    @Provide
    Arbitrary<List<String>> members() {
        return members(dates()).list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> patterns() {
        return Combinators.combine(
                        Arbitraries.of("0", "1", "2", "3", "X"),
                        Arbitraries.strings().withChars("0123456789X").ofLength(1))
                .as((tens, ones) -> tens + ones);
    }

    @Provide
    Arbitrary<Long> seconds() {
        return Arbitraries.longs()
                .between(
                        Instant.parse("-9999-01-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("9999-12-31T23:59:59Z").getEpochSecond());
    }

    @Provide
    Arbitrary<String> garbage() {
        Arbitrary<String> ofItsAlphabet = Arbitraries.strings()
                .withChars("0123456789XYEST-+:.,/[]{}?~% Zxu\u2212")
                .ofMaxLength(30);
        Arbitrary<String> broken = Combinators.combine(
                        edtf(), Arbitraries.integers().between(0, 40), ofItsAlphabet)
                .as((text, at, splinter) -> {
                    int cut = Math.min(at, text.length());
                    return text.substring(0, cut) + splinter + text.substring(cut);
                });
        return Arbitraries.oneOf(ofItsAlphabet, broken, Arbitraries.strings().ofMaxLength(1100));
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

    private static Arbitrary<String> wholeYears() {
        Arbitrary<String> sign = Arbitraries.of("", "-");
        Arbitrary<String> eras = Combinators.combine(
                        sign, Arbitraries.integers().between(1, 99), Arbitraries.of("%02d", "%03d"))
                .as((minus, number, format) -> minus + format.formatted(number));
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
        return qualified(Arbitraries.oneOf(eras, longYears, powers, significant));
    }

    private static Arbitrary<String> moments() {
        Arbitrary<String> day =
                Combinators.combine(years(), twoDigits(1, 12), twoDigits(2, 27)).as((y, m, d) -> y + "-" + m + "-" + d);
        Arbitrary<String> time = Combinators.combine(
                        twoDigits(0, 23), twoDigits(0, 59), Arbitraries.of("", ":00", ":59", ":07.5", ":07.000001"))
                .as((hour, minute, second) -> hour + ":" + minute + second);
        Arbitrary<String> offset = Arbitraries.of("", "Z", "+02", "-05:30", "+14:00", "-12:00", "\u221205:00", "Z~");
        return Combinators.combine(day, time, offset).as((d, t, o) -> d + "T" + t + o);
    }

    private Arbitrary<String> intervals() {
        Arbitrary<String> closed = inOrder(dates(), dates(), "/");
        return Arbitraries.oneOf(
                closed,
                dates().map(start -> start + "/.."),
                dates().map(start -> start + "/"),
                dates().map(end -> "../" + end),
                dates().map(end -> "/" + end));
    }

    private Arbitrary<String> sets() {
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
