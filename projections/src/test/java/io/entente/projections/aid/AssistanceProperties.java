package io.entente.projections.aid;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Aid;
import io.entente.event.AidDelivered;
import io.entente.event.Amount;
import io.entente.event.Count;
import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.FacilitySetUp;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.Item;
import io.entente.projection.ProjectionSpec;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AssistanceProperties {

    private static final ProjectionSpec<AidState> SPEC = ProjectionSpec.of(new Assistance());
    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2022");

    /** Assistance of a date. */
    record Told(Aid aid, String date) {

        Report as(int number) {
            return report("aid-" + number).of(aid).between("CN", "RS").on(date).accordingTo(GAZETTE);
        }
    }

    @Property
    void which_help_has_which_id_makes_no_difference(@ForAll("help") List<Told> help) {
        SPEC.given(reports(help)).when("2023-01-01").then(state -> SPEC.given(reports(help.reverse()))
                .when("2023-01-01")
                .then(other -> assertThat(state.all().map(Item::fields))
                        .containsExactlyInAnyOrderElementsOf(other.all().map(Item::fields))));
    }

    @Property
    void every_development_is_evidence_of_one_item(@ForAll("help") List<Told> help) {
        SPEC.given(reports(help)).when("2023-01-01").then(state -> assertThat(
                        state.all().<DevelopmentId>flatMap(Item::evidence))
                .containsExactlyInAnyOrderElementsOf(
                        reports(help).map(it -> it.developments().single())));
    }

    @Property
    void what_is_certain_is_possible(@ForAll("help") List<Told> help) {
        SPEC.given(reports(help)).when("2017-06-30").then(certain -> SPEC.given(reports(help))
                .asked(view -> view.at("2017-06-30").possible())
                .then(possible -> assertThat(possible.all().map(Item::identity))
                        .containsAll(certain.all().map(Item::identity))));
    }

    private static Seq<Report> reports(Seq<Told> help) {
        return help.zipWithIndex(Told::as);
    }

    @Provide
    Arbitrary<List<Told>> help() {
        Arbitrary<Count> counts = Arbitraries.of(
                Count.of(4),
                Count.of(8).about(),
                Count.of(1).to(2),
                Count.of(3).atLeast(),
                Count.of(5).atMost());
        Arbitrary<Amount> amounts = Arbitraries.of(
                Amount.eur(4),
                Amount.eur(5).about(),
                Amount.usd(6),
                Amount.eur(-1),
                Amount.eur(2).atMost());
        Arbitrary<Entity> entities = Arbitraries.of("CN", "RS").map(Entity::of);
        Arbitrary<Aid> goods = Combinators.combine(entities, counts.injectNull(0.2), amounts.injectNull(0.3))
                .as((giver, quantity, amount) ->
                        new AidDelivered(giver, Entity.of("HU"), "masks", Option.of(quantity), Option.of(amount)));
        Arbitrary<Aid> facilities = entities.map(by -> FacilitySetUp.of("clinic", Entity.of("HU"), by));
        Arbitrary<String> dates = Arbitraries.of("2016", "2016~", "2017", "2017-03", "2016/2019", "undated");
        return Combinators.combine(Arbitraries.oneOf(goods, goods, facilities), dates)
                .as(Told::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(List::ofAll);
    }
}
