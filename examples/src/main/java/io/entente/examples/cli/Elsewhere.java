package io.entente.examples.cli;

import io.entente.event.DevelopmentId;
import io.entente.history.Assessment;
import io.entente.history.ClaimOutcome;
import io.entente.history.ClaimOutcome.Fate;
import io.entente.projection.View;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;

/** Where the developments are that were ever told of between two and of which the answer knows nothing: each is said to be just there. */
final class Elsewhere {

    private final View view;
    private final Map<DevelopmentId, Assessment> assessments = new HashMap<>();

    private Elsewhere(View view) {
        this.view = view;
        view.everything().history().assessments().forEach(assessment -> assessment
                .ids()
                .forEach(id -> assessments.put(id, assessment)));
    }

    /** One phrase for each sort of place, with how to see it. */
    static Seq<String> told(View view) {
        Elsewhere elsewhere = new Elsewhere(view);
        return view.everTold()
                .toVector()
                .groupBy(elsewhere::place)
                .toVector()
                .sortBy(it -> it._1)
                .map(it -> "%s %s".formatted(Wording.count(it._2.size(), "development"), it._1));
    }

    private String place(DevelopmentId id) {
        return Option.of(assessments.get(id)).map(Elsewhere::filed).getOrElse(() -> missing(id));
    }

    private static String filed(Assessment assessment) {
        return "filed under %s by then (timeline %s)"
                .formatted(
                        assessment.dyads().mkString(" and "),
                        assessment.dyads().map(Asked::arguments).headOption().getOrElse(""));
    }

    private String missing(DevelopmentId id) {
        Set<Fate> fates = view.history(id).map(ClaimOutcome::fate).toSet();
        if (fates.contains(Fate.WITHDRAWN)) {
            return "withdrawn by then (explain)";
        }
        return fates.contains(Fate.NOT_YET_KNOWN) ? "known only later (--known)" : "recorded only later (--recorded)";
    }
}
