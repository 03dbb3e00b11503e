package io.entente.projections.exports.reports;

import com.google.auto.service.AutoService;
import io.entente.ReportLines;
import io.entente.journal.Claim;
import io.entente.journal.Entry;
import io.entente.journal.Recordable;
import io.entente.projection.View;
import io.entente.projections.exports.Export;
import io.entente.projections.exports.Omission;
import io.entente.projections.exports.Words;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * The reports of a relationship as {@link ReportLines}: every word known by then on any development that was ever filed under
 * it, and the descriptions of what these name. Taken in by an empty journal they give the same answers at every day, as known
 * at any moment up to that of the export.
 */
@AutoService(Export.class)
public final class ReportsExport implements Export {

    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public String purpose() {
        return "the reports, to be imported into another store (JSON Lines)";
    }

    @Override
    public Seq<Omission> write(View view, Setting setting, OutputStream out) throws IOException {
        Words words = Words.of(view);
        Seq<Recordable> all = Vector.<Recordable>ofAll(words.sources())
                .appendAll(words.profiles())
                .appendAll(words.entries().map(Entry::content));
        Writer lines = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        ReportLines.write(all, setting.kinds(), lines);
        lines.flush();
        return Vector.of(
                        Omission.of(
                                "moments of recording",
                                words.entries().size(),
                                "whoever imports them records them anew, so that --recorded tells nothing of before"),
                        Omission.of(
                                "words that count from their recording on",
                                words.entries().count(ReportsExport::countsFromRecording),
                                "imported, they count from the end of the time that they tell to be known since"))
                .flatMap(it -> it);
    }

    /** Whether it counts from its recording on because the source leaves open whether it was known by then. */
    private static boolean countsFromRecording(Entry entry) {
        Claim claim = (Claim) entry.content();
        return claim.known().latestMoment().exists(latest -> entry.recorded().isBefore(latest));
    }
}
