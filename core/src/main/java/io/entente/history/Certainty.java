package io.entente.history;

import io.entente.journal.Modality;
import io.entente.journal.Report;
import io.entente.time.EventDate;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;

/** From which day on a development has possibly happened, and from which certainly. */
final class Certainty {

    private Certainty() {}

    /** The day by whose end what one report tells has certainly happened, or begun; none if it leaves that open. */
    static Option<LocalDate> latest(Report report) {
        EventDate date = report.occurred();
        boolean begins = date.isSpan()
                && (report.development().lasts()
                        || (date.isOpenEnded() && !report.development().accumulates()));
        return begins ? date.latestStart().orElse(date.latest()) : date.latest();
    }

    /** The same of a report that stands alone: what is told to have occurred has happened. */
    static Option<LocalDate> latest(Report report, Function<Report, LocalDate> firstTold) {
        Option<LocalDate> told = latest(report);
        return told.isDefined() || report.modality() != Modality.OCCURRED
                ? told
                : Option.some(notBefore(report, firstTold.apply(report)));
    }

    /** The first day that all that agree leave open. */
    static Option<LocalDate> earliest(Report first, Together together, Option<LocalDate> latest) {
        Option<LocalDate> earliest = ofTheSort(first, together)
                .flatMap(it -> it.occurred().earliest())
                .max();
        return earliest.map(day -> latest.filter(day::isAfter).getOrElse(day));
    }

    /**
     * The first day by whose end it has certainly happened after one of those that agree; so that what is certain with one
     * source is certain with two.
     *
     * @param firstTold the day since which it is known that a report's source tells that it occurred
     */
    static Option<LocalDate> latest(Report first, Together together, Function<Report, LocalDate> firstTold) {
        if (together.disputed()) {
            return Option.none();
        }
        Seq<Report> reports = ofTheSort(first, together);
        Seq<LocalDate> given = reports.flatMap(Certainty::latest);
        return first.modality() == Modality.OCCURRED
                ? given.appendAll(told(reports, first, together, firstTold)).min()
                : given.min();
    }

    /** What is told has happened: of each report that leaves its day open, the day since which anybody told so. */
    private static Seq<LocalDate> told(
            Seq<Report> reports, Report first, Together together, Function<Report, LocalDate> firstTold) {
        Seq<Report> open = reports.filter(it -> latest(it).isEmpty());
        return open.isEmpty()
                ? open.map(firstTold)
                : together.agreeing()
                        .prepend(first)
                        .map(firstTold)
                        .min()
                        .toList()
                        .flatMap(told -> open.map(it -> notBefore(it, told)));
    }

    private static LocalDate notBefore(Report report, LocalDate told) {
        return report.occurred().earliest().filter(told::isBefore).getOrElse(told);
    }

    /** The reports whose dates were put together: those of the sort of the date. */
    private static Seq<Report> ofTheSort(Report first, Together together) {
        return together.agreeing().prepend(first).filter(it -> Dates.areOfOneSort(it.occurred(), together.date()));
    }
}
