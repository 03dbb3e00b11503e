package io.entente.projections.forms;

import io.entente.event.Development;
import io.entente.event.MembershipEnded;
import io.entente.event.MembershipGranted;
import io.entente.event.MissionClosed;
import io.entente.event.MissionOpened;
import io.entente.event.RecognitionGranted;
import io.entente.event.RecognitionWithdrawn;
import io.entente.event.RelationsEstablished;
import io.entente.event.RelationsSevered;
import io.entente.event.SanctionImposed;
import io.entente.event.SanctionLifted;
import io.entente.history.Assessment;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;

/** Kinds that undo each other: told one after the other, they say which came last. */
final class Reversals {

    private static final Map<Class<?>, Class<?>> OF = HashMap.of(
            RecognitionGranted.class, RecognitionWithdrawn.class,
            RelationsEstablished.class, RelationsSevered.class,
            MissionOpened.class, MissionClosed.class,
            MembershipGranted.class, MembershipEnded.class,
            SanctionImposed.class, SanctionLifted.class);

    private Reversals() {}

    /** Whether one undoes the other, among the same, and their dates leave open which came first. */
    static boolean areInOpenOrder(Assessment one, Assessment other) {
        return one.isOccurred()
                && other.isOccurred()
                && (undoes(one.development(), other.development()) || undoes(other.development(), one.development()))
                && one.development().entities().equals(other.development().entities())
                && !isAfter(one, other)
                && !isAfter(other, one);
    }

    private static boolean undoes(Development begun, Development ended) {
        return OF.get(begun.getClass()).contains(ended.getClass());
    }

    private static boolean isAfter(Assessment one, Assessment other) {
        return one.earliest().exists(first -> other.latest().exists(first::isAfter));
    }
}
