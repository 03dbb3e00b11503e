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
    private static final Pattern WRITE = Pattern.compile("write ([-+?~%0-9XYES/.]+)(?=,|$)");

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
    void a_date_is_printed_as_it_was_written(@ForAll("edtf") String text) {
        assertThat(EventDate.parse(text)).hasToString(text.replace(" ", "").replace('\u2212', '-'));
    }

    @Property
    void a_time_of_day_never_moves_the_day(@ForAll("moments") String text) {
        EventDate moment = EventDate.parse(text);

        EventDate day = EventDate.parse(text.substring(0, text.indexOf('T')));

        assertThat(moment.earliest()).isEqualTo(day.earliest());
        assertThat(moment.latest()).isEqualTo(day.latest());
        assertThat(moment.earliestMoment()).isEqualTo(moment.latestMoment());
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
        Arbitrary<Long> milliseconds = Arbitraries.longs()
                .between(
                        Instant.parse("0000-01-01T00:00:00Z").toEpochMilli(),
                        Instant.parse("9999-12-31T23:59:59.999Z").toEpochMilli());
        return Combinators.combine(milliseconds, Arbitraries.of(1L, 1_000L))
                .as((millis, unit) -> Instant.ofEpochMilli(millis / unit * unit));
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
    void an_interval_is_read_unless_it_starts_after_its_end_or_one_end_was_cut_short(
            @ForAll("dates") String start, @ForAll("dates") String end) {
        LocalDate first = EventDate.parse(start).earliest().get();
        LocalDate last = EventDate.parse(end).latest().get();

        Either<String, EventDate> interval = EventDate.read(start + "/" + end);

        assertThat(interval.isLeft())
                .isEqualTo(first.isAfter(last) || EdtfTexts.isShort(start) != EdtfTexts.isShort(end));
        interval.forEach(span -> {
            assertThat(span.earliest()).isEqualTo(Option.of(first));
            assertThat(span.latest()).isEqualTo(Option.of(last));
        });
    }

    @Property
    void whatever_an_end_cut_short_may_mean_can_be_written_as_the_refusal_says(
            @ForAll("eras") String cut, @ForAll("dates") String whole, @ForAll boolean atEnd) {
        String text = atEnd ? whole + "/" + cut : cut + "/" + whole;

        List<String> advice = EventDate.read(text)
                .fold(
                        message -> WRITE.matcher(message)
                                .results()
                                .map(it -> it.group(1))
                                .toList(),
                        date -> List.of());

        assertThat(advice).allSatisfy(EventDate::parse);
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
        return EdtfTexts.edtf();
    }

    @Provide
    Arbitrary<String> dates() {
        return EdtfTexts.dates();
    }

    @Provide
    Arbitrary<String> eras() {
        return EdtfTexts.eras();
    }

    @Provide
    Arbitrary<String> moments() {
        return EdtfTexts.moments();
    }

    @Provide
    Arbitrary<List<String>> members() {
        return EdtfTexts.members();
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
                        EdtfTexts.edtf(), Arbitraries.integers().between(0, 40), ofItsAlphabet)
                .as((text, at, splinter) -> {
                    int cut = Math.min(at, text.length());
                    return text.substring(0, cut) + splinter + text.substring(cut);
                });
        return Arbitraries.oneOf(ofItsAlphabet, broken, Arbitraries.strings().ofMaxLength(1100));
    }
}
