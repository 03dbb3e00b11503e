package io.entente.projections.answers;

import io.entente.event.DevelopmentId;
import io.entente.history.Assessment;
import io.entente.history.History;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;

/** What a history knows of the developments that something is said to rest on. */
final class Grounds {

    private final Map<DevelopmentId, Assessment> assessments = new HashMap<>();

    Grounds(History history) {
        history.assessments().forEach(assessment -> assessment.ids().forEach(id -> assessments.put(id, assessment)));
    }

    /** What is known of these, as far as anything is. */
    Seq<Assessment> known(SortedSet<DevelopmentId> evidence) {
        return evidence.toVector().flatMap(id -> Option.of(assessments.get(id))).distinctBy(Assessment::id);
    }

    /** Whether something is known of each of these, and there are any: else nothing that rests on them is certain. */
    boolean areKnown(SortedSet<DevelopmentId> evidence) {
        return !evidence.isEmpty() && evidence.forAll(assessments::containsKey);
    }
}
