package io.entente.projections.forms;

import io.entente.event.Development;
import io.entente.event.DiplomaticTie;
import io.entente.event.MembershipEnded;
import io.entente.event.MembershipGranted;
import io.entente.event.Sanction;
import io.entente.history.Assessment;

/** Developments of which one may undo the other: told one after the other, they say which came last. */
final class Reversals {

    private Reversals() {}

    /** Whether one may undo the other, among the same, and their dates leave open which came first. */
    static boolean areInOpenOrder(Assessment one, Assessment other) {
        return one.isOccurred()
                && other.isOccurred()
                && mayUndo(one.development(), other.development())
                && one.development().entities().equals(other.development().entities())
                && !isAfter(one, other)
                && !isAfter(other, one);
    }

    private static boolean mayUndo(Development one, Development other) {
        return !one.kind().equals(other.kind())
                && ((one instanceof DiplomaticTie && other instanceof DiplomaticTie)
                        || (one instanceof Sanction && other instanceof Sanction)
                        || (one instanceof MembershipGranted && other instanceof MembershipEnded)
                        || (one instanceof MembershipEnded && other instanceof MembershipGranted));
    }

    private static boolean isAfter(Assessment one, Assessment other) {
        return one.earliest().exists(first -> other.latest().exists(first::isAfter));
    }
}
