package io.entente.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Entity;
import io.entente.history.Limits;
import io.entente.history.Occurrence;
import io.entente.history.Planned;
import io.entente.journal.SourceId;
import io.entente.projection.Filter;
import io.entente.projection.Granularity;
import io.entente.projection.Pair;
import io.entente.projection.Projection;
import io.entente.projection.Snapshot;
import io.entente.projection.View;
import io.entente.replay.JournalArbitraries.Recordings;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The laws of projections that are put together, and states over time against a replay for each period. */
@Domain(JournalArbitraries.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
class CompositionProperties {

    private static final Limits PLAIN = Limits.DEFAULT.withoutCheckpoints();
    private static final Handed.InOrder HANDED = new Handed.InOrder();

    private static final List<Filter> FILTERS = List.of(
            new Filter.InStoryline("Steel"),
            new Filter.InStoryline("friends"),
            new Filter.AccordingTo(SourceId.of("gazette")),
            new Filter.AccordingTo(SourceId.of("desk")),
            new Filter.OfKind("VisitMade"),
            new Filter.Naming(Entity.of("NO")));

    /** How many happened and how many are due, in one number: another sort of state than what was handed. */
    private record Tally() implements Projection<Integer> {
        @Override
        public Integer initial() {
            return 0;
        }

        @Override
        public Integer evolve(Integer tally, Occurrence occurrence) {
            return tally + 1;
        }

        @Override
        public Integer due(Integer tally, Planned planned) {
            return tally + 1_000;
        }
    }

    private static List<View> views(Recordings recordings, Question question, Limits limits) {
        View view = question.to(Question.over(ListedJournal.of(recordings.inOrder()), limits));
        return List.of(view, view.possible());
    }

    @Property
    void a_pair_is_what_each_is_alone_in_either_order(
            @ForAll Recordings recordings, @ForAll Question question, @ForAll Limits limits) {
        for (View view : views(recordings, question, limits)) {
            Pair<Seq<Handed>, Integer> pair = view.replay(HANDED.and(new Tally()));

            assertThat(pair).isEqualTo(new Pair<>(view.replay(HANDED), view.replay(new Tally())));
            assertThat(view.replay(new Tally().and(HANDED))).isEqualTo(new Pair<>(pair.second(), pair.first()));
        }
    }

    @Property
    void a_filter_of_a_pair_is_a_pair_of_filters(
            @ForAll Recordings recordings, @ForAll Question question, @ForAll @IntRange(max = 5) int which) {
        Filter filter = FILTERS.get(which);
        for (View view : views(recordings, question, PLAIN)) {
            assertThat(view.replay(HANDED.and(new Tally()).filter(filter)))
                    .isEqualTo(view.replay(HANDED.filter(filter).and(new Tally().filter(filter))));
        }
    }

    @Property
    void filters_are_put_on_each_other_in_any_order_and_once_is_enough(
            @ForAll Recordings recordings,
            @ForAll Question question,
            @ForAll @IntRange(max = 5) int which,
            @ForAll @IntRange(max = 5) int other) {
        Filter one = FILTERS.get(which);
        Filter two = FILTERS.get(other);
        for (View view : views(recordings, question, PLAIN)) {
            Seq<Handed> both = view.replay(HANDED.filter(one).filter(two));

            assertThat(view.replay(HANDED.filter(two).filter(one))).isEqualTo(both);
            assertThat(view.replay(HANDED.filter(one).filter(two).filter(one))).isEqualTo(both);
            assertThat(view.replay(HANDED.filter(one))).containsAll(both);
        }
    }

    @Property
    void the_state_of_an_entity_is_that_of_what_names_it(
            @ForAll Recordings recordings, @ForAll Question question, @ForAll Limits limits) {
        for (View view : views(recordings, question, limits)) {
            Map<Entity, Seq<Handed>> each = view.replay(HANDED.perEntity());

            each.forEach((entity, state) -> {
                Projection<Seq<Handed>> naming = HANDED.filter(new Filter.Naming(entity));
                assertThat(state).isNotEmpty().isEqualTo(view.replay(naming));
                assertThat(view.replay(naming.perEntity()).get(entity)).containsExactly(state);
            });
            assertThat(each.keySet())
                    .containsExactlyInAnyOrderElementsOf(view.occurrences()
                            .map(Occurrence::development)
                            .appendAll(view.due().map(Planned::development))
                            .flatMap(it -> it.entities())
                            .distinct());
        }
    }

    @Property
    void what_is_mapped_is_the_function_of_what_is_not(@ForAll Recordings recordings, @ForAll Question question) {
        for (View view : views(recordings, question, PLAIN)) {
            assertThat(view.replay(HANDED.map(Seq::size)).value())
                    .isEqualTo(view.replay(HANDED).size());
        }
    }

    @Property
    void over_time_is_a_replay_on_the_last_day_of_each_period(
            @ForAll Recordings recordings,
            @ForAll Question question,
            @ForAll Granularity step,
            @ForAll @IntRange(max = 900) int days,
            @ForAll Limits limits) {
        Question asked = step == Granularity.DAY ? question.at(LocalDate.of(2016, 7, 10)) : question;
        LocalDate from = asked.day().minusDays(step == Granularity.DAY ? days % 40 : days);
        for (View view : views(recordings, asked, limits)) {
            Seq<Snapshot<Seq<Handed>>> expected = naive(step, from, asked.day())
                    .map(it -> new Snapshot<>(
                            it.first(), it.last(), view.at(it.last()).replay(HANDED)));

            assertThat(view.overTime(step, from, HANDED)).isEqualTo(expected);
        }
    }

    /** Day by day: a period ends where the next day has another label. */
    private static Seq<Snapshot<String>> naive(Granularity step, LocalDate from, LocalDate to) {
        Seq<Snapshot<String>> periods = Vector.empty();
        LocalDate first = from;
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            if (day.equals(to) || !label(step, day).equals(label(step, day.plusDays(1)))) {
                periods = periods.append(new Snapshot<>(first, day, label(step, day)));
                first = day.plusDays(1);
            }
        }
        return periods;
    }

    private static String label(Granularity step, LocalDate day) {
        return switch (step) {
            case DAY -> day.toString();
            case MONTH -> day.getYear() + "-" + day.getMonthValue();
            case QUARTER -> day.getYear() + "-" + (day.getMonthValue() - 1) / 3;
            case YEAR -> String.valueOf(day.getYear());
        };
    }
}
