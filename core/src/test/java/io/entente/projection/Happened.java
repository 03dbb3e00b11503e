package io.entente.projection;

import static io.entente.journal.Report.report;

import io.entente.event.TurningPointDeclared;
import io.entente.history.Occurrence;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;

/** Collects what happened, in the order of the fold. */
public record Happened() implements Projection<Seq<Occurrence>> {

    @Override
    public Seq<Occurrence> initial() {
        return List.empty();
    }

    @Override
    public Seq<Occurrence> evolve(Seq<Occurrence> seen, Occurrence occurrence) {
        return seen.append(occurrence);
    }

    /** Turning points of these dates, {@code d0}, {@code d1} ..; {@code undated=1960} is undated, and told in 1960. */
    public static Seq<Occurrence> on(String... dates) {
        Report[] given = Array.of(dates)
                .zipWithIndex((date, index) -> told("d" + index, date.split("=", -1)))
                .toJavaArray(Report[]::new);
        java.util.List<Occurrence> happened = new ArrayList<>();
        ProjectionSpec.of(new Happened()).given(given).when("2030-01-01").then(seen -> seen.forEach(happened::add));
        return Array.ofAll(happened);
    }

    private static Report told(String id, String[] date) {
        return report(id)
                .of(new TurningPointDeclared("turn"))
                .between("NO", "SE")
                .on(date[0])
                .accordingTo(Source.of("s", "S").published(date.length > 1 ? date[1] : "2020"));
    }
}
