package io.entente.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.history.Occurrence;
import io.entente.projection.Happened;
import io.entente.state.Standing.State;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Held against a model that goes through all readings of the dates. */
class StandingProperties {

    private static final int LAST_DAY = 5;

    /** A development told of a day from {@code first} to {@code last}. */
    record Told(boolean begins, int first, int last) {

        String date() {
            return first == last ? day(first) : "[%s..%s]".formatted(day(first), day(last));
        }

        private static String day(int day) {
            return "2010-01-0" + day;
        }
    }

    private static Seq<List<Told>> readings(List<Told> told) {
        return told.permutations().filter(StandingProperties::isAllowed);
    }

    private static boolean isAllowed(Seq<Told> order) {
        int day = 0;
        for (Told it : order) {
            day = Math.max(day, it.first());
            if (day > it.last()) {
                return false;
            }
        }
        return true;
    }

    private static Standing standing(List<Told> told) {
        String[] dates = told.map(Told::date).toJavaArray(String[]::new);
        return Happened.on(dates)
                .foldLeft(
                        Standing.UNTOLD,
                        (standing, it) -> told.get(index(it)).begins() ? standing.begun(it) : standing.ended(it));
    }

    private static int index(Occurrence occurrence) {
        return Integer.parseInt(occurrence.id().value().substring(1));
    }

    @Property(tries = 300)
    void it_holds_or_has_ended_if_every_reading_has_it_so_and_else_is_open(@ForAll("stories") List<Told> told) {
        Set<Boolean> holds = readings(told).map(order -> order.last().begins()).toSet();
        State expected = holds.size() == 2 ? State.OPEN : holds.head() ? State.HOLDS : State.ENDED;

        assertThat(standing(told).state()).isEqualTo(expected);
    }

    @Property(tries = 300)
    void an_end_is_too_early_if_by_no_reading_anything_was_begun_before_it(@ForAll("stories") List<Told> told) {
        boolean isTooEarly = told.exists(Told::begins)
                && HashSet.ofAll(told)
                        .exists(end -> !end.begins()
                                && readings(told).forAll(order -> order.takeUntil(end::equals)
                                        .forAll(it -> !it.begins())));

        assertThat(standing(told).endsTooEarly().isEmpty()).isEqualTo(!isTooEarly);
    }

    @Provide
    Arbitrary<List<Told>> stories() {
        Arbitrary<Integer> days = Arbitraries.integers().between(1, LAST_DAY);
        return Combinators.combine(Arbitraries.of(true, false), days, Arbitraries.of(0, 0, 1, 2, 4))
                .as((begins, first, length) -> new Told(begins, first, Math.min(LAST_DAY, first + length)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(List::ofAll);
    }
}
