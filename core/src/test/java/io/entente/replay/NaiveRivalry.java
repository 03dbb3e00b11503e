package io.entente.replay;

import io.entente.event.Amount;
import io.entente.event.Qualifier;
import io.entente.journal.Modality;
import io.entente.journal.Report;
import io.entente.time.EventDate;
import io.vavr.control.Option;
import java.math.BigDecimal;

/** The judge's word on whether two reports on one development contradict each other: rule 4, field by field. */
final class NaiveRivalry {

    private NaiveRivalry() {}

    static boolean contradict(Report one, Report other) {
        return isDenial(one) != isDenial(other)
                || (one.modality() == other.modality()
                        && !isDenial(one)
                        && areDisjoint(one.occurred(), other.occurred()))
                || !one.development().kind().equals(other.development().kind())
                || one.development()
                        .fields()
                        .exists(field -> contradict(
                                field._2(),
                                other.development().fields().get(field._1()).get()));
    }

    private static boolean isDenial(Report report) {
        return report.modality() == Modality.DENIED;
    }

    private static boolean contradict(Object one, Object other) {
        if (one instanceof Option<?> some && other instanceof Option<?> any) {
            return some.isDefined() && any.isDefined() && contradict(some.get(), any.get());
        }
        if (one instanceof Amount sum && other instanceof Amount another) {
            return contradict(sum, another);
        }
        if (one instanceof EventDate date && other instanceof EventDate another) {
            return areDisjoint(date, another);
        }
        return !one.equals(other);
    }

    private static boolean areDisjoint(EventDate one, EventDate other) {
        return endsBefore(one, other) || endsBefore(other, one);
    }

    private static boolean endsBefore(EventDate one, EventDate other) {
        return one.latest().exists(last -> other.earliest().exists(last::isBefore));
    }

    private static boolean contradict(Amount one, Amount other) {
        return !one.currency().equals(other.currency())
                || !one.basis().equals(other.basis())
                || most(one).exists(most -> most.compareTo(least(other)) < 0)
                || most(other).exists(most -> most.compareTo(least(one)) < 0);
    }

    private static BigDecimal least(Amount amount) {
        return amount.qualifier() == Qualifier.AT_MOST
                ? BigDecimal.ZERO
                : amount.value().getAmount();
    }

    private static Option<BigDecimal> most(Amount amount) {
        return switch (amount.qualifier()) {
            case EXACT, ABOUT, AT_MOST -> Option.some(amount.value().getAmount());
            case AT_LEAST -> Option.none();
            case RANGE -> amount.upTo().map(upper -> upper.getAmount());
        };
    }
}
