package io.entente.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.history.Occurrence;
import io.entente.projection.Happened;
import io.entente.state.Standing.State;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    /** {@code +2010 -2012}: what begins it, and what ends it. */
    private static Standing standing(String told) {
        Array<String> words = Array.of(told.split(" ", -1));
        Seq<Occurrence> happened =
                Happened.on(words.map(word -> word.substring(1)).toJavaArray(String[]::new));
        return happened.foldLeft(
                Standing.UNTOLD,
                (standing, it) -> words.get(index(it)).startsWith("+") ? standing.begun(it) : standing.ended(it));
    }

    private static int index(Occurrence occurrence) {
        return Integer.parseInt(occurrence.id().value().substring(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+2010 | HOLDS | 2010",
                "-2010 | ENDED | 2010",
                "+2010 -2012 | ENDED | 2012",
                "-2012 +2010 | ENDED | 2012",
                "+2010 -2012 +2014 | HOLDS | 2014",
                "+2010 +2011 | HOLDS | 2010",
                "+2010 -2012 -2014 | ENDED | 2012",
                "+2010 -2010-06 | OPEN | 2010",
                "+2008 -2010-06 +2010 | OPEN | 2010",
                "-undated +undated | OPEN | undated",
                "+2010 -2010-06 +2011 | HOLDS | 2010",
                "+2010 -2010-06 -2011 | ENDED | 2010-06",
                "+undated -2012 | OPEN | 2012",
                "+undated=2011 -2012 | ENDED | 2012",
                "+undated | HOLDS | undated"
            })
    void what_certainly_came_last_decides_and_else_nothing(String told, State state, String since) {
        assertThat(standing(told).state()).isEqualTo(state);
        assertThat(standing(told).since()).hasToString(since);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+2010 | shown | shown since 2010",
                "+2010 -2012 | hidden | hidden since 2012",
                "-undated | hidden | hidden, since when is not told",
                "+2010 -2010-06 | undecided"
                        + " | shown since 2010 or hidden since 2010-06, which came last is not told"
            })
    void it_is_told_in_the_words_for_what_it_is_and_what_is_open_as_open(String told, String status, String sentence) {
        assertThat(standing(told).status("shown", "hidden")).isEqualTo(status);
        assertThat(standing(told).sentence("shown", "hidden")).isEqualTo(sentence);
    }

    @Test
    void the_first_beginning_is_the_first_of_all_that_is_told_even_if_it_ended() {
        assertThat(standing("+2010 -2012 +2014").firstBegun().get()).hasToString("2010");
        assertThat(standing("-2012").firstBegun()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-2010 | ''",
                "-2010 +2012 | d0",
                "-2010 -2011 +2012 | d0 d1",
                "-2010 +2010-06 | ''",
                "+2008 -2010 +2012 | ''",
                "-2010 +undated | ''"
            })
    void an_end_is_too_early_if_all_that_begins_it_certainly_came_later(String told, String ids) {
        assertThat(standing(told).endsTooEarly().map(Occurrence::id).mkString(" "))
                .isEqualTo(ids);
    }

    @Test
    void before_anything_is_told_nothing_is() {
        assertThat(Standing.UNTOLD.state()).isEqualTo(State.UNTOLD);
        assertThat(Standing.UNTOLD.since().isUndated()).isTrue();
    }

    @Test
    void it_is_equal_to_what_tells_the_same_on_the_same_ground() {
        assertThat(standing("+2010 -2012"))
                .isEqualTo(standing("+2010 -2012"))
                .hasSameHashCodeAs(standing("+2010 -2012"));
        assertThat(standing("+2010 -2012")).isNotEqualTo(standing("+2010 -2013"));
        assertThat(standing("+2010 +2012")).isNotEqualTo(standing("+2010"));
    }
}
