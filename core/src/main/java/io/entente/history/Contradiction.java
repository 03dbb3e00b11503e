package io.entente.history;

import io.entente.event.Amount;
import io.entente.journal.Modality;
import io.entente.journal.Report;
import io.entente.time.EventDate;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Whether two reports on one development can both be right. What one of them leaves open never contradicts. */
final class Contradiction {

    private Contradiction() {}

    static boolean between(Report one, Report other) {
        return inModality(one, other) || inDate(one, other) || inFields(one, other);
    }

    private static boolean inModality(Report one, Report other) {
        return (one.modality() == Modality.DENIED) != (other.modality() == Modality.DENIED);
    }

    // a plan says nothing of the day on which it came true, and that it did not happen then, nothing of another day
    private static boolean inDate(Report one, Report other) {
        return one.modality() == other.modality()
                && one.modality() != Modality.DENIED
                && disjoint(one.occurred(), other.occurred());
    }

    private static boolean inFields(Report one, Report other) {
        if (!one.development().getClass().equals(other.development().getClass())) {
            return true;
        }
        var others = other.development().fields();
        return one.development()
                .fields()
                .exists(field -> differ(field._2, others.get(field._1).get()));
    }

    private static boolean differ(Object one, Object other) {
        if (one instanceof Option<?> some && other instanceof Option<?> another) {
            return some.isDefined() && another.isDefined() && differ(some.get(), another.get());
        }
        if (one instanceof Amount sum && other instanceof Amount another) {
            return disjoint(sum, another);
        }
        if (one instanceof EventDate date && other instanceof EventDate another) {
            return disjoint(date, another);
        }
        return !one.equals(other);
    }

    private static boolean disjoint(EventDate one, EventDate other) {
        return endsBefore(one, other) || endsBefore(other, one);
    }

    private static boolean endsBefore(EventDate one, EventDate other) {
        Option<LocalDate> end = one.latest();
        return other.earliest().exists(start -> end.exists(last -> last.isBefore(start)));
    }

    private static boolean disjoint(Amount one, Amount other) {
        return !one.currency().equals(other.currency())
                || !one.basis().equals(other.basis())
                || isAbove(one, other)
                || isAbove(other, one);
    }

    private static boolean isAbove(Amount one, Amount other) {
        return one.qualifier() != Amount.Qualifier.AT_MOST
                && other.qualifier() != Amount.Qualifier.AT_LEAST
                && one.value().isGreaterThan(other.upTo().getOrElse(other.value()));
    }
}
