package io.entente.projections.forms;

import io.entente.event.Names;
import io.entente.projections.answers.NumberTold;
import io.entente.projections.answers.PeriodsAnswer;
import io.entente.projections.answers.SeriesAnswer;
import io.entente.projections.forms.Prose.Entry;
import io.entente.projections.forms.Prose.Part;
import io.entente.time.EventDate;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** Tells a person what numbers are day by day, or by the end of each period. */
record NumbersOverTime(Names names) {

    Seq<Part> series(SeriesAnswer it) {
        return it.lines().isEmpty()
                ? Vector.of(Narrator.sentence("No number is told of it."))
                : it.lines()
                        .map(line -> new Part(
                                numbered(line.told(), before(line)),
                                line.points()
                                        .map(point ->
                                                Narrator.entry(point.day().toString(), names.told(point.value())))));
    }

    Seq<Part> periods(PeriodsAnswer it) {
        return it.rows().isEmpty()
                ? Vector.of(Narrator.sentence("No number is told of it."))
                : it.rows()
                        .groupBy(row ->
                                new Tuple2<>(row.told().section(), row.told().name()))
                        .values()
                        .toVector()
                        .map(rows -> table(rows, it.rows().last().period()));
    }

    private static String before(SeriesAnswer.Line line) {
        SeriesAnswer.Point last = line.points().last();
        return last.value().isDefined() ? "" : " (before %s)".formatted(last.day());
    }

    /** What a number is period by period, under the words of the last that tells it. */
    private Part table(Seq<PeriodsAnswer.Row> rows, EventDate last) {
        EventDate told = rows.last().period();
        return new Part(
                "",
                numbered(rows.last().told(), told.equals(last) ? "" : " (by the end of %s)".formatted(told)),
                rows.map(row -> new Entry(
                        row.period().toString(),
                        Vector.of(
                                Span.plain(names.told(row.told().value())),
                                (row.certain() ? Style.ASIDE : Style.WARNING).on("  " + row.certainty()),
                                Style.ASIDE.on("  "
                                        + Wording.some(row.told().evidence().toVector()))),
                        Vector.empty())),
                false,
                Vector.of("period", "value", "certainty", "evidence"));
    }

    private String numbered(NumberTold told, String when) {
        return "%s%s: %s".formatted(told.item().sentence(names), when, told.label());
    }
}
