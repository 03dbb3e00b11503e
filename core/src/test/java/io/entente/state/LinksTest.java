package io.entente.state;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.DevelopmentId;
import io.entente.event.Link;
import io.entente.event.Link.Relation;
import io.entente.event.Names;
import io.entente.event.TurningPointDeclared;
import io.entente.history.Occurrence;
import io.entente.journal.Recordable;
import io.entente.journal.Report;
import io.entente.journal.SameAs;
import io.entente.journal.Source;
import io.entente.projection.Projection;
import io.entente.projection.ProjectionSpec;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class LinksTest {

    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2020");

    private record Linking() implements Projection<Links> {

        @Override
        public Links initial() {
            return Links.NONE;
        }

        @Override
        public Links evolve(Links links, Occurrence occurrence) {
            return links.and(occurrence);
        }
    }

    private static Report turn(String id, String on, Link... links) {
        return report(id)
                .of(TurningPointDeclared.of(id + " turns"))
                .between("NO", "SE")
                .on(on)
                .accordingTo(GAZETTE)
                .linked(links);
    }

    private static Link partOf(String whole) {
        return Link.of(Relation.PART_OF, whole);
    }

    private static Links links(Recordable... given) {
        java.util.List<Links> links = new ArrayList<>();
        ProjectionSpec.of(new Linking()).given(given).when("2030-01-01").then(it -> {
            links.add(it);
        });
        return links.getFirst();
    }

    private static DevelopmentId id(String id) {
        return DevelopmentId.of(id);
    }

    @Test
    void parts_of_parts_are_parts_in_the_order_in_which_they_happened() {
        Links links = links(
                turn("visit", "2016"),
                turn("a-statement", "2016-06-19", partOf("press-conference")),
                turn("press-conference", "2016-06-18", partOf("visit")),
                turn("other", "2016-06-18"));

        assertThat(Linked.ids(links.partsOf(id("visit"))).told()).containsExactly("press-conference", "a-statement");
        assertThat(Linked.ids(links.wholesOf(id("a-statement"))).told()).containsExactly("press-conference", "visit");
    }

    @Test
    void what_has_not_happened_is_told_by_its_id_and_is_no_evidence() {
        Links links = links(turn("visit", "2016", Link.of(Relation.ANNOUNCES, "pact"), partOf("tour")));
        Seq<Linked> announced = links.from(id("visit"), Relation.ANNOUNCES);

        assertThat(announced.map(it -> it.sentence(Names.IDS))).containsExactly("pact");
        assertThat(Linked.evidence(announced)).isEmpty();
        assertThat(Linked.ids(links.wholesOf(id("visit"))).told()).containsExactly("tour");
        assertThat(links.from(id("nobody"), Relation.ANNOUNCES)).isEmpty();
        assertThat(links.partsOf(id("nobody"))).isEmpty();
    }

    @Test
    void what_has_happened_is_told_in_its_sentence_and_is_evidence() {
        Links links = links(turn("speech", "2016", Link.of(Relation.COMMEMORATES, "turn")), turn("turn", "1999"));
        Seq<Linked> remembered = links.from(Vector.of(id("speech"), id("turn")), Relation.COMMEMORATES);

        assertThat(remembered.map(it -> it.sentence(Names.IDS)))
                .containsExactly("a turning point is declared: turn turns");
        assertThat(Linked.evidence(remembered)).containsExactly(id("turn"));
    }

    @Test
    void links_lead_to_a_development_by_any_of_its_ids() {
        Links links = links(
                turn("visit", "2016"),
                turn("a-visit", "2016"),
                SameAs.of("visit", "a-visit").accordingTo("gazette", "2020"),
                turn("one", "2016", partOf("visit")),
                turn("two", "2016", partOf("a-visit")));

        assertThat(Linked.ids(links.partsOf(id("visit"))).told()).containsExactly("one", "two");
        assertThat(Linked.ids(links.partsOf(id("a-visit"))).told()).containsExactly("one", "two");
        assertThat(links.of(id("visit")).get().id()).isEqualTo(id("a-visit"));
    }

    @Test
    void links_may_lead_in_circles() {
        Links links = links(
                turn("one", "2016", partOf("two")),
                turn("two", "2016", partOf("three")),
                turn("three", "2016", partOf("one")));

        assertThat(Linked.ids(links.partsOf(id("one"))).told()).containsExactly("three", "two");
        assertThat(Linked.ids(links.wholesOf(id("one"))).told()).containsExactly("three", "two");
        assertThat(List.of("one", "two", "three").map(it -> links.of(id(it)).isDefined()))
                .containsOnly(true);
    }
}
