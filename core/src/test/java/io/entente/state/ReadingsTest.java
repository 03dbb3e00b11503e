package io.entente.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.history.Occurrence;
import io.entente.projection.Happened;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.control.Option;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ReadingsTest {

    /** The steps by which a sum that starts at nothing and never falls below it cannot go, by their ids. */
    private static Seq<String> misfits(Map<String, Integer> amounts, Seq<Occurrence> steps) {
        return Readings.misfits(steps, Function.identity(), 0, (sum, step, isAhead) -> Option.of(
                                sum + amounts.getOrElse(step.id().value(), 0))
                        .filter(after -> after >= 0))
                .map(it -> it.id().value());
    }

    private static Map<String, Integer> amounts(int... amounts) {
        return Stream.ofAll(amounts).zipWithIndex().foldLeft(HashMap.empty(), (map, it) -> map.put("d" + it._2, it._1));
    }

    @Test
    void steps_that_fit_in_the_order_of_the_fold_fit() {
        assertThat(misfits(amounts(2, -1, -1), Happened.on("2010", "2011", "2012")))
                .isEmpty();
    }

    @Test
    void steps_that_fit_in_another_order_that_the_dates_allow_fit() {
        assertThat(misfits(amounts(2, -1), Happened.on("2010", "2010-06"))).isEmpty();
        assertThat(misfits(amounts(1, -1, 1, -1), Happened.on("2010", "2009-12/2010-06", "2010", "2010-02")))
                .isEmpty();
    }

    @Test
    void a_step_that_fits_into_no_order_is_told_and_the_others_fit_without_it() {
        assertThat(misfits(amounts(1, -2, -1), Happened.on("2010", "2011", "2012")))
                .containsExactly("d1");
        assertThat(misfits(amounts(-1, 1, -2), Happened.on("2010", "2011", "2011-06")))
                .containsExactly("d0", "d2");
    }

    @Test
    void a_step_is_told_whether_another_is_still_ahead() {
        Seq<Occurrence> steps = Happened.on("2010", "2010-06", "2011");

        Seq<Occurrence> early = Readings.misfits(
                steps,
                Function.identity(),
                "",
                (state, step, isAhead) -> Option.when(
                        !step.id().value().equals("d1")
                                || !isAhead.test(
                                        steps.find(it -> it.id().value().equals("d0"))
                                                .get()),
                        state));

        assertThat(early)
                .as("d1 may wait for d0, which may have come before it")
                .isEmpty();
    }

    @Test
    @Timeout(20)
    void what_would_take_too_long_to_decide_fits() {
        String[] sameDay = Stream.continually("2010-01-01").take(40).toJavaArray(String[]::new);
        int[] amounts = new int[40];
        amounts[0] = -1;

        assertThat(misfits(amounts(amounts), Happened.on(sameDay))).isEmpty();
    }
}
