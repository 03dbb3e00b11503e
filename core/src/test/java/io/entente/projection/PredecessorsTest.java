package io.entente.projection;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Entente;
import io.entente.event.Entity;
import io.entente.event.TurningPointDeclared;
import io.entente.history.Occurrence;
import io.entente.journal.Profile;
import io.entente.journal.Profile.Kind;
import io.entente.journal.Recordable;
import io.entente.journal.Report;
import io.entente.journal.SourceId;
import io.entente.time.EventDate;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PredecessorsTest {

    private static final Profile SERBIA =
            Profile.of("RS", Kind.COUNTRY, "Serbia").succeeding("CSXX", "2006-06-05");
    private static final Profile SERBIA_AND_MONTENEGRO =
            Profile.of("CSXX", Kind.COUNTRY, "Serbia and Montenegro").succeeding("YUCS", "2003-02-04");

    private final Entente entente = Entente.inMemory();

    @AfterEach
    void close() {
        entente.close();
    }

    private static Report turn(String id, String one, String other, String on) {
        return report(id)
                .of(new TurningPointDeclared(id))
                .between(one, other)
                .on(on)
                .accordingTo(SourceId.of("gazette"), EventDate.parse("2020"));
    }

    private View between(String one, String other, Recordable... recorded) {
        entente.journal().recordAll(List.of(recorded));
        return entente.between(one, other);
    }

    private static Seq<String> ids(View view) {
        return view.occurrences().map(Occurrence::id).map(it -> it.value());
    }

    @Test
    void what_stands_under_a_predecessor_counts_where_it_is_asked_for_and_is_told_where_it_is_not() {
        View view = between(
                "CN",
                "RS",
                SERBIA,
                SERBIA_AND_MONTENEGRO,
                turn("now", "CN", "RS", "2016"),
                turn("then", "CN", "CSXX", "2004"),
                turn("before", "YUCS", "CN", "1999"),
                turn("elsewhere", "DE", "YUCS", "1999"));

        assertThat(ids(view)).containsExactly("now");
        assertThat(view.predecessors().map(it -> it.dyad().toString())).containsExactly("CN-CSXX", "CN-YUCS");
        assertThat(ids(view.withPredecessors())).containsExactly("before", "then", "now");
        assertThat(ids(view.withPredecessors().at("2005-01-01"))).containsExactly("before", "then");
        assertThat(view.withPredecessors().explain("then")).isNotEmpty();
    }

    @Test
    void what_certainly_happened_after_the_successor_took_its_place_is_none_of_its_own() {
        View view = between(
                "CN",
                "XK",
                Profile.of("XK", Kind.COUNTRY, "Kosovo").succeeding("RS", "2008-02-17"),
                turn("before", "CN", "RS", "2007"),
                turn("perhaps", "CN", "RS", "2008"),
                turn("after", "CN", "RS", "2008-02-18"));

        assertThat(ids(view.withPredecessors())).containsExactly("before", "perhaps");
    }

    @Test
    void a_chain_that_runs_in_a_circle_ends() {
        View view = between(
                "CN",
                "RS",
                Profile.of("RS", Kind.COUNTRY, "Serbia").succeeding("CSXX", "2006"),
                Profile.of("CSXX", Kind.COUNTRY, "Serbia and Montenegro").succeeding("RS", "2003"),
                turn("then", "CN", "CSXX", "2004"));

        assertThat(ids(view.withPredecessors())).containsExactly("then");
    }

    @Test
    void a_development_filed_under_both_counts_once_and_what_was_learned_is_told_of_the_chain() {
        Report both = report("both")
                .of(new TurningPointDeclared("both"))
                .between("CN", "RS")
                .between("CN", "CSXX")
                .on("2006")
                .accordingTo(SourceId.of("gazette"), EventDate.parse("2010"));
        View view = between("CN", "RS", SERBIA, both, turn("then", "CN", "CSXX", "2004"))
                .withPredecessors();

        assertThat(ids(view)).containsExactly("then", "both");
        assertThat(view.knownAt("2015-01-01").comparedTo(view).map(it -> it.kind() + " " + it.id()))
                .containsExactly("new then");
        assertThat(view.replay(new Count())).isEqualTo(2);
        assertThat(view.at("2005-12-31").replay(new Count())).isEqualTo(1);
    }

    /** How many developments there were. */
    private record Count() implements Projection<Integer> {
        @Override
        public Integer initial() {
            return 0;
        }

        @Override
        public Integer evolve(Integer count, Occurrence occurrence) {
            return count + 1;
        }
    }

    @Test
    void both_members_may_have_predecessors() {
        View view = between(
                "DE",
                "RS",
                SERBIA,
                Profile.of("DE", Kind.COUNTRY, "Germany").succeeding("DDDE", "1990-10-03"),
                turn("then", "DDDE", "CSXX", "1989"));

        assertThat(view.predecessors().map(it -> it.dyad().toString()))
                .containsExactly("CSXX-DDDE", "CSXX-DE", "DDDE-RS");
        assertThat(ids(view.withPredecessors())).containsExactly("then");
        assertThat(view.predecessors().head().until()).contains(EventDate.parse("1990-10-03"));
        assertThat(view.dyad().get().has(Entity.of("RS"))).isTrue();
    }
}
