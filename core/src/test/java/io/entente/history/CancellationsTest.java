package io.entente.history;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Link;
import io.entente.event.Link.Relation;
import io.entente.event.TurningPointDeclared;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.Projection;
import io.entente.projection.ProjectionSpec;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

/** What calls what off, whatever it is. */
class CancellationsTest {

    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2000");
    private static final ProjectionSpec<Seq<Assessment>> SPEC = ProjectionSpec.of(new All());

    /** All that happened. */
    private record All() implements Projection<Seq<Assessment>> {

        @Override
        public Seq<Assessment> initial() {
            return Vector.empty();
        }

        @Override
        public Seq<Assessment> evolve(Seq<Assessment> all, Occurrence occurrence) {
            return all.append(occurrence.assessment());
        }
    }

    private static Report told(String id, String... cancelled) {
        return report(id)
                .of(TurningPointDeclared.of(id))
                .between("CL", "JP")
                .on("2015")
                .accordingTo(GAZETTE)
                .linked(Array.of(cancelled)
                        .map(to -> Link.of(Relation.CANCELS, to))
                        .toJavaArray(Link[]::new));
    }

    private static void calledOff(String expected, Report... told) {
        SPEC.given(told).when("2020-01-01").then(all -> {
            Assessment target = all.find(it -> it.id().value().equals("x")).get();
            Cancellations cancellations = Cancellations.among(all);
            assertThat("%s, bearing on it %s"
                            .formatted(
                                    cancellations
                                            .of(target)
                                            .map(Assessment::id)
                                            .sorted()
                                            .mkString(" "),
                                    cancellations.bearingOn(target).mkString(" ")))
                    .isEqualTo(expected);
            assertThat(cancellations).isEqualTo(Cancellations.among(all.reverse()));
        });
    }

    @Test
    void what_is_called_off_calls_off_nothing() {
        calledOff(", bearing on it ", told("x"), told("a", "y"));
        calledOff("a b, bearing on it a b", told("x"), told("a", "x"), told("b", "y", "x"));
        calledOff("b, bearing on it a b c", told("x"), told("a", "x"), told("b", "x"), told("c", "a"));
        calledOff("a, bearing on it a b c", told("x"), told("a", "x"), told("b", "a"), told("c", "b"));
    }

    @Test
    void what_calls_off_each_other_in_a_circle_is_called_off_by_none_of_these() {
        calledOff("a b, bearing on it a b", told("x"), told("a", "x", "b"), told("b", "x", "a"));
        calledOff("a, bearing on it a b c", told("x"), told("a", "x"), told("b", "a", "c"), told("c", "b"));
        calledOff(", bearing on it ", told("x", "x"));
    }

    @Test
    void a_long_chain_is_followed_to_its_end() {
        Seq<Report> chain =
                Array.range(0, 10_000).map(it -> it == 0 ? told("x") : told("i" + it, it == 1 ? "x" : "i" + (it - 1)));

        SPEC.given(chain).when("2020-01-01").then(all -> {
            Assessment target = all.find(it -> it.id().value().equals("x")).get();
            Cancellations cancellations = Cancellations.among(all);
            assertThat(cancellations.of(target))
                    .hasSize(1); // of 9999 the last stands, and so does every other before it
            assertThat(cancellations.bearingOn(target)).hasSize(9_999);
        });
    }
}
