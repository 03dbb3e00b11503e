package io.entente.projections.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Entente;
import io.entente.event.Amount;
import io.entente.event.Development;
import io.entente.event.Entity;
import io.entente.event.InvestmentMade;
import io.entente.event.Percent;
import io.entente.event.StakeAcquired;
import io.entente.event.StakeDivested;
import io.entente.event.VisitMade;
import io.entente.journal.Draft;
import io.entente.journal.Report;
import io.entente.projection.Granularity;
import io.entente.projection.Item;
import io.entente.projection.Measure;
import io.entente.projection.View;
import io.entente.projections.relationship.Relationship;
import io.entente.projections.relationship.RelationshipState;
import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The one pass over all periods, held against a replay for the end of each. */
class PeriodsAnswerProperties {

    private static final Relationship ASKED = new Relationship().with(new VisitsByVisitor());
    private static final Selection SELECTION = Selection.ALL.sections("holdings", "investment", "guests");
    private static final Entity CN = Entity.of("CN");
    private static final Entity RS = Entity.of("RS");
    private static final Entity MILL = Entity.of("mill");
    private static final Entity STEEL = Entity.of("steel");

    /** A development, and when it was or is to be. */
    record Told(Development development, String date, boolean planned) {

        Report report(int index) {
            Draft draft = Report.report("d" + index).of(development).between("CN", "RS");
            return (planned ? draft.plannedFor(date) : draft.on(date)).accordingTo("gazette", "2020");
        }
    }

    @Provide
    Arbitrary<Told> told() {
        Arbitrary<Development> developments = Arbitraries.of(
                StakeAcquired.of(MILL).by(STEEL).percent(10),
                StakeAcquired.of(MILL).by(STEEL).percent(Percent.of(20).to(30)),
                StakeAcquired.of(MILL).by(STEEL),
                StakeDivested.of(MILL).by(STEEL).percent(10),
                InvestmentMade.of(CN, RS).worth(Amount.eur(7)),
                InvestmentMade.of(CN, RS).worth(Amount.eur(5).about()),
                InvestmentMade.of(CN, RS).worth(Amount.usd(9).atMost()),
                InvestmentMade.of(CN, RS),
                VisitMade.of(CN, RS),
                VisitMade.of(RS, CN));
        Arbitrary<String> dates = Arbitraries.of(
                "undated",
                "2015-12-31",
                "2016",
                "2016-02",
                "2016-04-01",
                "2016-06~",
                "[2015-11..2016-05]",
                "2016-03/2016-08",
                "2016-01/..",
                "[..2016-07-10]",
                "[2016-05..]");
        return Combinators.combine(developments, dates, Arbitraries.of(false, false, false, true))
                .as(Told::new);
    }

    @Provide
    Arbitrary<List<Told>> history() {
        return told().list().ofMaxSize(7).map(List::ofAll);
    }

    @Property(tries = 150)
    void the_rows_are_what_a_replay_for_the_end_of_each_period_tells(
            @ForAll("history") List<Told> history,
            @ForAll Granularity by,
            @ForAll @IntRange(max = 330) int before,
            @ForAll @IntRange(max = 60) int after,
            @ForAll boolean possible) {
        LocalDate from = LocalDate.of(2016, 7, 1).minusDays(by == Granularity.DAY ? before % 40 : before);
        LocalDate to = LocalDate.of(2016, 7, 1).plusDays(after);
        try (Entente entente = Entente.inMemory()) {
            assertThat(entente.journal()
                            .recordAll(history.zipWithIndex(Told::report))
                            .isRight())
                    .isTrue();
            View certain = entente.between("CN", "RS").knownAt("2025-12-31").at(to);
            View view = possible ? certain.possible() : certain;

            assertThat(PeriodsAnswer.of(view, ASKED, SELECTION, by, from)
                            .rows()
                            .map(it -> List.of(
                                    it.period().earliest().get(),
                                    it.period().latest().get(),
                                    Tuple.of(
                                            it.told().section(),
                                            it.told().item().identity(),
                                            it.told().field(),
                                            it.told().value()),
                                    it.told().evidence(),
                                    it.certain())))
                    .isEqualTo(naive(view, by, from, to));
        }
    }

    private static Seq<List<Object>> naive(View view, Granularity by, LocalDate from, LocalDate to) {
        Vector<List<Object>> rows = Vector.empty();
        LocalDate first = from;
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            if (day.equals(to) || !by.firstDay(day.plusDays(1)).equals(by.firstDay(day))) {
                View then = view.at(day);
                View otherwise = then.isPossible() ? then.certain() : then.possible();
                LocalDate begun = first;
                LocalDate ended = day;
                Seq<Object> doubted = numbers(otherwise.replay(ASKED)).map(it -> it.get(0));
                rows = rows.appendAll(numbers(then.replay(ASKED))
                        // nothing is cancelled or told in parts: what counts that is 0, and left out
                        .reject(it -> it.get(0).toString().matches("\\(investment, .*, 0\\)"))
                        .map(it -> List.of(begun, ended, it.get(0), it.get(1), doubted.contains(it.get(0)))));
                first = day.plusDays(1);
            }
        }
        return rows;
    }

    private static Seq<List<Object>> numbers(RelationshipState state) {
        return state.sections()
                .filter(it -> SELECTION.sections().contains(it.name()))
                .flatMap(section -> section.items().flatMap(item -> numbers(section.name(), item)));
    }

    private static Seq<List<Object>> numbers(String section, Item item) {
        return item.fields()
                .toVector()
                .filter(field -> isNumber(field._2))
                .map(field -> List.of(Tuple.of(section, item.identity(), field._1, plain(field._2)), item.evidence()));
    }

    private static boolean isNumber(Object value) {
        return plain(value) instanceof Integer
                || (value instanceof Measure measure && measure.told().isDefined());
    }

    private static Object plain(Object value) {
        return value instanceof Option<?> option && option.isDefined() ? option.get() : value;
    }
}
