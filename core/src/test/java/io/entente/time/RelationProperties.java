package io.entente.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** How two dates, or a date and a day, stand to each other. */
class RelationProperties {

    @Property(tries = 500)
    void the_relations_of_two_dates_are_those_of_their_readings(
            @ForAll("read") Readings one, @ForAll("read") Readings other) {
        EventDate date = EventDate.parse(one.text());
        EventDate another = EventDate.parse(other.text());

        assertThat(date.certainlyBefore(another)).as("certainly before").isEqualTo(one.allBefore(other));
        assertThat(date.possiblyBefore(another)).as("possibly before").isEqualTo(one.anyBefore(other));
        assertThat(date.overlaps(another)).as("overlaps").isEqualTo(one.sharesADay(other));
        assertThat(date.daysTo(another)).isEqualTo(one.daysTo(other));
    }

    @Property(tries = 500)
    void where_a_date_stands_on_a_day_is_where_its_readings_do(
            @ForAll("read") Readings readings, @ForAll("days") LocalDate day) {
        EventDate date = EventDate.parse(readings.text());

        assertThat(date.certainlyBy(day)).isEqualTo(readings.allOverBy(day));
        assertThat(date.possiblyBy(day)).isEqualTo(readings.anyBegunBy(day));
        assertThat(date.year()).isEqualTo(readings.onlyYear());
    }

    @Property
    void what_is_certain_is_possible_and_its_contrary_is_not(@ForAll("edtf") String one, @ForAll("edtf") String other) {
        EventDate date = EventDate.parse(one);
        EventDate another = EventDate.parse(other);

        if (date.certainlyBefore(another)) {
            assertThat(date.possiblyBefore(another)).isTrue();
            assertThat(another.possiblyBefore(date)).isFalse();
            assertThat(another.certainlyBefore(date)).isFalse();
            assertThat(date.overlaps(another)).isFalse();
        }
    }

    @Property
    void two_dates_may_share_a_day_or_lie_one_before_the_other(
            @ForAll("edtf") String one, @ForAll("edtf") String other) {
        EventDate date = EventDate.parse(one);
        EventDate another = EventDate.parse(other);

        assertThat(date.overlaps(another)).isEqualTo(another.overlaps(date));
        assertThat(date.overlaps(date)).isTrue();
        // the days of a list may lie on both sides of another date
        assertThat(date.overlaps(another)
                        || date.possiblyBefore(another)
                        || another.possiblyBefore(date)
                        || date.isList()
                        || another.isList())
                .isTrue();
    }

    @Property
    void what_is_before_what_is_before_a_third_is_before_that(
            @ForAll("edtf") String one, @ForAll("edtf") String other, @ForAll("edtf") String third) {
        EventDate first = EventDate.parse(one);
        EventDate second = EventDate.parse(other);
        EventDate last = EventDate.parse(third);

        assertThat(first.certainlyBefore(second) && second.certainlyBefore(last) && !first.certainlyBefore(last))
                .isFalse();
    }

    @Property
    void the_relations_say_what_the_first_and_last_days_say(@ForAll("edtf") String one, @ForAll("edtf") String other) {
        EventDate date = EventDate.parse(one);
        EventDate another = EventDate.parse(other);
        DayRange days = date.daysTo(another);

        assertThat(date.certainlyBefore(another))
                .isEqualTo(date.latest().exists(last -> another.earliest().exists(last::isBefore)))
                .isEqualTo(days.least().exists(least -> least > 0));
        assertThat(another.daysTo(date))
                .isEqualTo(new DayRange(
                        days.most().map(most -> -most), days.least().map(least -> -least)));
        assertThat(date.year().isDefined())
                .isEqualTo(date.earliest().isDefined()
                        && date.latest().isDefined()
                        && date.earliest()
                                .map(LocalDate::getYear)
                                .equals(date.latest().map(LocalDate::getYear)));
    }

    @Property
    void what_is_certain_by_a_day_stays_so(@ForAll("edtf") String text, @ForAll("days") LocalDate day) {
        EventDate date = EventDate.parse(text);

        assertThat(date.certainlyBy(day)).isEqualTo(date.latest().exists(last -> !last.isAfter(day)));
        assertThat(date.possiblyBy(day)).isEqualTo(date.earliest().forAll(first -> !first.isAfter(day)));
        assertThat(date.certainlyBy(day) && !date.possiblyBy(day)).isFalse();
        assertThat(date.certainlyBy(day) && !date.certainlyBy(day.plusDays(1))).isFalse();
        assertThat(date.possiblyBy(day) && !date.possiblyBy(day.plusDays(1))).isFalse();
    }

    @Property
    void what_its_own_day_is_compared_with_is_what_it_is_compared_with(
            @ForAll("moments") String moment, @ForAll("edtf") String text) {
        EventDate other = EventDate.parse(text);
        EventDate date = EventDate.parse(moment);
        EventDate day = EventDate.of(date.earliest().get());

        assertThat(date.overlaps(other)).isEqualTo(day.overlaps(other));
        assertThat(date.possiblyBefore(other)).isEqualTo(day.possiblyBefore(other));
        assertThat(other.certainlyBefore(date)).isEqualTo(other.certainlyBefore(day));
    }

    @Provide
    Arbitrary<String> edtf() {
        return EdtfTexts.edtf();
    }

    @Provide
    Arbitrary<String> moments() {
        return EdtfTexts.moments();
    }

    @Provide
    Arbitrary<Readings> read() {
        return Readings.ofSummer2016();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-200, 200).map(LocalDate.of(2016, 6, 15)::plusDays);
    }
}
