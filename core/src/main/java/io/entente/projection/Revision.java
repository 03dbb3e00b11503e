package io.entente.projection;

import io.entente.event.Amount;
import io.entente.history.Assessment;
import io.entente.journal.Modality;
import io.entente.journal.Report;
import io.entente.projection.Change.Difference;
import io.entente.projection.Change.Kind;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** In what two assessments of one development differ, and by whose doing. */
final class Revision {

    /** Told by a report as a whole, or put together from several: whose doing a difference is shows in all of them. */
    private static final Seq<String> OF_ALL = Vector.of("dyads", "storylines", "links");

    private final Assessment was;
    private final Assessment now;

    private Revision(Assessment was, Assessment now) {
        this.was = was;
        this.now = now;
    }

    /** What differs in what is told, by its cause; nothing where the two are of different developments by now. */
    static Seq<Change> of(Assessment was, Assessment now) {
        return now.ids().contains(was.report().id()) ? new Revision(was, now).changes() : Vector.empty();
    }

    private Seq<Change> changes() {
        Seq<Difference> fields = differences();
        if (now.modality() == Modality.DENIED && was.modality() != Modality.DENIED) {
            return Vector.of(change(Kind.DENIED, fields));
        }
        if (was.modality() == Modality.PLANNED && now.modality() == Modality.OCCURRED) {
            return Vector.of(change(Kind.CONFIRMED, fields));
        }
        Map<Kind, Seq<Difference>> byCause = fields.groupBy(this::cause).mapValues(it -> it);
        return Vector.of(Kind.REVISED, Kind.COMPLETED, Kind.NO_LONGER_PREFERRED, Kind.WITHDRAWN)
                .flatMap(kind -> byCause.get(kind)
                        .orElse(Option.when(kind == Kind.WITHDRAWN && isAnyGone(), Vector::empty))
                        .map(its -> change(
                                kind == Kind.REVISED && its.forAll(Revision::isRebased) ? Kind.REBASED : kind, its)));
    }

    private Change change(Kind kind, Seq<Difference> fields) {
        return new Change(kind, now.id(), Option.some(was), Option.some(now), fields);
    }

    private Kind cause(Difference difference) {
        return OF_ALL.contains(difference.name()) ? causeOfAll() : causeOf(difference);
    }

    private Kind causeOf(Difference difference) {
        Option<Report> told = teller(was, difference.name());
        Option<Report> tells = teller(now, difference.name());
        if (tells.exists(it -> hasRevised(it, was))) {
            return Kind.REVISED;
        }
        if (told.isEmpty()) {
            return Kind.COMPLETED;
        }
        Report before = told.get();
        if (now.tellsMore(difference.name(), was) && !now.rivals().contains(before)) {
            return Kind.COMPLETED;
        }
        return fate(before);
    }

    private Kind causeOfAll() {
        return of(was.placing())
                .reject(now.placing()::contains)
                .map(this::fate)
                .headOption()
                .getOrElse(() -> now.placing().exists(it -> hasRevised(it, was)) ? Kind.REVISED : Kind.COMPLETED);
    }

    /** What became of a report that does not support the answer any more. */
    private Kind fate(Report report) {
        if (now.standing().contains(report)) {
            return Kind.NO_LONGER_PREFERRED;
        }
        return hasRevised(report, now) ? Kind.REVISED : Kind.WITHDRAWN;
    }

    private boolean isAnyGone() {
        return of(was.reports().appendAll(was.beside())).exists(it -> !stands(it, now));
    }

    /** Those that are on it still; what was said of an id that is separated now is told of that id. */
    private Seq<Report> of(Seq<Report> reports) {
        return reports.filter(it -> now.ids().contains(it.id()));
    }

    private static boolean hasRevised(Report report, Assessment other) {
        return stands(report, other) && !other.standing().contains(report);
    }

    /** Whether the source of a report has a word there, this one or another. */
    private static boolean stands(Report report, Assessment assessment) {
        return assessment
                .standing()
                .exists(it -> it.source().equals(report.source()) && it.id().equals(report.id()));
    }

    /** The report whose word a field is; a kind and a modality are that of the first. */
    private static Option<Report> teller(Assessment assessment, String field) {
        return isOwn(assessment, field) ? assessment.reportOf(field) : Option.some(assessment.report());
    }

    private static boolean isOwn(Assessment assessment, String field) {
        return field.equals(Assessment.OCCURRED)
                || assessment.development().fields().containsKey(field);
    }

    private Seq<Difference> differences() {
        Map<String, Object> one = told(was);
        Map<String, Object> other = told(now);
        Set<String> names = one.keySet().addAll(other.keySet());
        return names.toVector()
                .map(name ->
                        new Difference(name, one.getOrElse(name, Option.none()), other.getOrElse(name, Option.none())))
                .reject(it -> it.before().equals(it.after()));
    }

    private Map<String, Object> told(Assessment assessment) {
        // where another source goes first, it cites elsewhere
        boolean sameSource = was.report().source().equals(now.report().source());
        return LinkedHashMap.<String, Object>of("kind", assessment.development().kind())
                .put("modality", assessment.modality())
                .put(Assessment.OCCURRED, assessment.date())
                .put("dyads", assessment.dyads())
                .put("citation", sameSource ? assessment.report().citation() : Option.none())
                .put("storylines", assessment.storylines().toList())
                .put("links", assessment.links().toList())
                .merge(assessment.development().fields());
    }

    private static boolean isRebased(Difference difference) {
        return amount(difference.before()).exists(one -> amount(difference.after())
                .exists(other -> !one.basis().equals(other.basis())
                        && one.currency().equals(other.currency())
                        && one.qualifier() == other.qualifier()));
    }

    private static Option<Amount> amount(Object value) {
        return switch (value) {
            case Amount amount -> Option.some(amount);
            case Option<?> some when some.isDefined() -> amount(some.get());
            default -> Option.none();
        };
    }
}
