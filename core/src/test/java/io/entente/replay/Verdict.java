package io.entente.replay;

import io.entente.event.Development;
import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.event.Link;
import io.entente.history.Assessment;
import io.entente.journal.Modality;
import io.entente.journal.Report;
import io.entente.time.EventDate;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * All that is said of one development, by the engine or by the judge.
 *
 * @param whose by field, the date's too, the report whose word it is; without the fields that are left open
 */
record Verdict(
        SortedSet<DevelopmentId> ids,
        Report report,
        Seq<Report> corroboration,
        Seq<Report> beside,
        Seq<Report> rivals,
        boolean disputed,
        Development development,
        EventDate date,
        Map<String, Report> whose,
        SortedSet<Dyad> dyads,
        Seq<String> storylines,
        Seq<Link> links,
        Option<LocalDate> earliest,
        Option<LocalDate> latest) {

    DevelopmentId id() {
        return ids.head();
    }

    Modality modality() {
        return report.modality();
    }

    /** Every report that it rests on, in its order. */
    Seq<Report> evidence() {
        return corroboration.prepend(report);
    }

    static Verdict of(Assessment assessment) {
        require(assessment.id().equals(assessment.ids().head()), assessment);
        require(assessment.modality() == assessment.report().modality(), assessment);
        require(assessment.reports().equals(assessment.corroboration().prepend(assessment.report())), assessment);
        require(
                assessment
                        .sources()
                        .equals(assessment.reports().map(Report::source).distinct()),
                assessment);
        require(assessment.contested() != assessment.rivals().isEmpty(), assessment);
        return new Verdict(
                assessment.ids(),
                assessment.report(),
                assessment.corroboration().toList(),
                assessment.beside().toList(),
                assessment.rivals().toList(),
                assessment.disputed(),
                assessment.development(),
                assessment.date(),
                whose(assessment),
                assessment.dyads(),
                assessment.storylines().toList(),
                assessment.links().toList(),
                assessment.earliest(),
                assessment.latest());
    }

    private static Map<String, Report> whose(Assessment assessment) {
        return assessment
                .development()
                .fields()
                .keySet()
                .toList()
                .append(Assessment.OCCURRED)
                .foldLeft(HashMap.empty(), (all, field) -> {
                    require(
                            assessment
                                    .sourceOf(field)
                                    .equals(assessment.reportOf(field).map(Report::source)),
                            assessment);
                    return assessment.reportOf(field).fold(() -> all, report -> all.put(field, report));
                });
    }

    private static void require(boolean holds, Assessment assessment) {
        if (!holds) {
            throw new AssertionError("%s does not agree with itself".formatted(assessment));
        }
    }
}
