package io.entente.projections.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Entente;
import io.entente.projection.Granularity;
import io.entente.projection.View;
import io.entente.projections.answers.StateAnswer;
import io.entente.projections.relationship.Relationship;
import io.entente.story.Story;
import io.entente.time.AsOf;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Between two stops nothing changes. */
class StopsProperties {

    private static final LocalDate LAST = LocalDate.parse("2026-12-31");
    private static final Relationship ALL = new Relationship();
    private static final Entente ENTENTE = Entente.inMemory();
    private static final Stops STOPS;

    static {
        Path story = Path.of("..", "..", "examples", "stories", "china-serbia.yaml");
        assertThat(ENTENTE.journal()
                        .recordAll(Story.read(story).get().recordables())
                        .isRight())
                .isTrue();
        STOPS = Stops.of(view(), Option.none());
    }

    private static View view() {
        return ENTENTE.between("CN", "RS").at(LAST).knownAt(LocalDate.parse("2024-12-31"));
    }

    private static LocalDate stop(Array<LocalDate> stops, LocalDate day) {
        return stops.filter(it -> !it.isAfter(day)).max().getOrElse(stops.head());
    }

    @Property(tries = 300)
    void on_any_day_as_known_at_any_other_the_answer_is_that_of_the_stops_before(
            @ForAll @IntRange(max = 10_000) int days,
            @ForAll @IntRange(max = 400) int since,
            @ForAll boolean possible) {
        LocalDate day = STOPS.days().head().plusDays(days);
        LocalDate known = STOPS.moments().head().plusDays(since);
        if (day.isAfter(LAST) || known.isAfter(STOPS.moments().last())) {
            return;
        }
        View view = possible ? view().possible() : view();

        assertThat(told(view.at(day).knownAt(AsOf.endOf(known))))
                .isEqualTo(told(view.at(stop(STOPS.days(), day)).knownAt(AsOf.endOf(stop(STOPS.moments(), known)))));
        assertThat(STOPS.daysBy()).isEqualTo(Granularity.DAY);
    }

    private static Seq<String> told(View view) {
        StateAnswer answer = StateAnswer.of(view, ALL);
        return answer.sections()
                .flatMap(section -> section.items().map(it -> section.name() + it))
                .appendAll(answer.denied().map(Object::toString))
                .appendAll(answer.anomalies().map(Object::toString));
    }
}
