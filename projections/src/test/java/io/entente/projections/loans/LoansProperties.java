package io.entente.projections.loans;

import static io.entente.event.Amount.eur;
import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Amount;
import io.entente.event.Entity;
import io.entente.event.Loan;
import io.entente.event.LoanDisbursed;
import io.entente.event.LoanRepaid;
import io.entente.event.Qualifier;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.ProjectionSpec;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** More paid back than paid out is what no reading of the sizes allows less of: held against all readings. */
class LoansProperties {

    private static final ProjectionSpec<LoansState> SPEC = ProjectionSpec.of(new Loans());
    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2000");
    private static final Entity CHINA = Entity.of("CN");
    private static final Entity SERBIA = Entity.of("RS");
    private static final int MUCH = 60; // more than all that is paid back

    /** A payment; in one direction or the other, of a size that may be none. */
    record Payment(boolean isBack, Option<Amount> amount) {

        Report told(int index) {
            Loan bare = isBack ? LoanRepaid.of(CHINA, SERBIA) : LoanDisbursed.of(CHINA, SERBIA);
            Loan loan =
                    switch (bare) {
                        case LoanRepaid back -> amount.map(back::worth).getOrElse(back);
                        case LoanDisbursed out -> amount.map(out::worth).getOrElse(out);
                        default -> bare;
                    };
            return report("i" + index).of(loan).between("CN", "RS").on("2015").accordingTo(GAZETTE);
        }

        Set<Integer> readings() {
            int number =
                    amount.map(it -> it.value().getAmount().intValueExact()).getOrElse(0);
            return amount.map(Amount::qualifier)
                    .map(it -> switch (it) {
                        case EXACT, ABOUT -> HashSet.of(number);
                        case AT_LEAST -> HashSet.rangeClosed(number, MUCH);
                        case AT_MOST -> HashSet.rangeClosed(0, number);
                        case RANGE -> HashSet.rangeClosed(number, number + 3);
                    })
                    .getOrElse(() -> HashSet.rangeClosed(0, MUCH));
        }
    }

    private static Set<Integer> readings(Seq<Payment> payments) {
        return payments.foldLeft(
                (Set<Integer>) HashSet.of(0),
                (sums, it) -> sums.flatMap(sum -> it.readings().map(more -> sum + more)));
    }

    @Property
    void an_anomaly_is_what_no_reading_of_the_sizes_allows(@ForAll("payments") List<Payment> payments) {
        Seq<Payment> out = payments.reject(Payment::isBack);
        Seq<Payment> back = payments.filter(it -> it.isBack() && it.amount().isDefined());
        boolean fits = out.isEmpty()
                || back.isEmpty()
                || readings(out).max().get() >= readings(back).min().get();

        SPEC.given(payments.zipWithIndex(Payment::told)).when("2020-01-01").then(state -> assertThat(
                        new Loans().anomalies(state).isEmpty())
                .isEqualTo(fits));
    }

    @Provide
    Arbitrary<List<Payment>> payments() {
        Arbitrary<Amount> amounts = Combinators.combine(
                        Arbitraries.longs().between(1, 10),
                        Arbitraries.of(Qualifier.EXACT, Qualifier.AT_LEAST, Qualifier.AT_MOST, Qualifier.RANGE))
                .as((number, qualifier) -> switch (qualifier) {
                    case AT_LEAST -> eur(number).atLeast();
                    case AT_MOST -> eur(number).atMost();
                    case RANGE -> eur(number).to(BigDecimal.valueOf(number + 3));
                    default -> eur(number);
                });
        return Combinators.combine(
                        Arbitraries.of(true, false), amounts.optional(0.95).map(Option::ofOptional))
                .as(Payment::new)
                .list()
                .ofMaxSize(4)
                .map(List::ofAll);
    }
}
