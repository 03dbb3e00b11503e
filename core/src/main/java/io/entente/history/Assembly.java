package io.entente.history;

import io.entente.event.Development;
import io.entente.event.UnknownDevelopment;
import io.entente.journal.Modality;
import io.entente.journal.Report;
import io.entente.time.EventDate;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * Reports on one development, being put together one after the other: each agrees with what is put together so far, and
 * adds to it what is left open and what it tells more precisely, or is a rival. Only reports of one modality are put
 * together: a plan stands beside a fact, and neither agrees nor contradicts, for it says nothing of what came of it.
 */
final class Assembly {

    private final StandingReport first;
    private final Margins margins = new Margins();
    private final Spellings spellings = new Spellings();
    private Development development;
    private EventDate date;
    private Map<String, StandingReport> tellers = LinkedHashMap.empty();
    private Seq<Report> agreeing = Vector.empty();
    private Seq<Report> beside = Vector.empty();
    private Seq<Report> rivals = Vector.empty();

    private Assembly(StandingReport first) {
        this.first = first;
        this.development = first.report().development();
        this.date = first.report().occurred();
        margins.narrow(first.report());
        spellings.note(first);
    }

    /** What these reports amount to, put together in that order; there are at least two. */
    static Together of(Seq<StandingReport> inOrder, boolean disputed) {
        Assembly assembly = new Assembly(inOrder.head());
        inOrder.tail().forEach(assembly::take);
        assembly.spell();
        return new Together(
                assembly.development,
                assembly.date,
                assembly.tellers.mapValues(StandingReport::report),
                assembly.agreeing,
                assembly.beside,
                assembly.rivals,
                disputed);
    }

    /** Whether each of several reports agrees with what those before it amount to. */
    static boolean allAgree(Seq<StandingReport> inOrder) {
        Assembly assembly = new Assembly(inOrder.head());
        return inOrder.tail().forAll(assembly::adds);
    }

    private void take(StandingReport next) {
        if (isBeside(next.report())) {
            beside = beside.append(next.report());
        } else if (adds(next)) {
            agreeing = agreeing.append(next.report());
        } else {
            rivals = rivals.append(next.report());
        }
    }

    /** Whether it tells a plan of what occurred, or the other way. */
    private boolean isBeside(Report next) {
        Modality modality = first.report().modality();
        return isOfOneKind(next.development())
                && next.modality() != modality
                && next.modality() != Modality.DENIED
                && modality != Modality.DENIED;
    }

    /** Adds what a report tells, if it agrees. */
    private boolean adds(StandingReport standing) {
        Report next = standing.report();
        if (next.modality() != first.report().modality()
                || !isOfOneKind(next.development())
                || !margins.allow(next)
                || !addsFields(standing)) {
            return false;
        }
        margins.narrow(next);
        spellings.note(standing);
        if (Dates.tellsMore(next.occurred(), date)) {
            date = next.occurred();
            tellers = tellers.put(Assessment.OCCURRED, standing);
        }
        return true;
    }

    private boolean isOfOneKind(Development other) {
        return development.getClass().equals(other.getClass())
                && development.kind().equals(other.kind())
                && (!(development instanceof UnknownDevelopment mine)
                        || !(other instanceof UnknownDevelopment theirs)
                        || mine.version().equals(theirs.version()));
    }

    private boolean addsFields(StandingReport next) {
        Map<String, Object> told = development.fields();
        Map<String, Object> more = LinkedHashMap.empty();
        for (Tuple2<String, Object> field : next.report().development().fields()) {
            Object value = told.getOrElse(field._1, field._2); // what is not known to be a field is no contradiction
            if (!FieldValues.agree(field._1, value, field._2, development)) {
                return false;
            }
            if (!told.containsKey(field._1) || FieldValues.tellsMore(field._1, field._2, value, development)) {
                more = more.put(field._1, field._2);
            }
        }
        return more.isEmpty() || isMade(more, next);
    }

    /** Whether the kind takes these values, too: a figure that has a sum, say, takes no count beside it. */
    private boolean isMade(Map<String, Object> more, StandingReport next) {
        try {
            development = development.with(more);
        } catch (IllegalArgumentException refused) {
            return false;
        }
        tellers = more.keySet().foldLeft(tellers, (all, field) -> all.put(field, next));
        return true;
    }

    /** Spells what identifies as it was told first: whoever spells it anew tells nothing new. */
    private void spell() {
        spellings
                .first()
                .reject((field, first) -> development.fields().get(field).contains(first.spelling()))
                .forEach((field, first) -> isMade(LinkedHashMap.of(field, first.spelling()), first.by()));
    }
}
