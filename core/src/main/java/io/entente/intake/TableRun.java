package io.entente.intake;

import io.entente.intake.EditionSummary.Fate;
import io.entente.internal.mapping.ReadRow;
import io.entente.internal.table.Line;
import io.entente.journal.Journal;
import io.entente.journal.Progress;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes the rows of a table into a journal, batch by batch. */
final class TableRun {

    private static final String NOTHING_TOLD = "no report of the mapping is told of it";

    private final EditionTaker taker;
    private final boolean complete;
    private final long total;
    private final Progress progress;
    private final Map<String, Long> skipped = new java.util.TreeMap<>();
    private final List<Edition.Row> batch = new ArrayList<>();
    private final List<String> whyNothing = new ArrayList<>();
    private EditionSummary edition = EditionSummary.NONE;
    private long done;

    /** @param total how many rows there are */
    TableRun(Mapping mapping, Journal journal, Descriptions described, long total, Progress progress) {
        this.taker = new EditionTaker(
                journal,
                described,
                mapping.source(),
                mapping.sheet().entities(),
                mapping.known(),
                mapping.isComplete(),
                mapping.sheet().parts());
        this.complete = mapping.isComplete();
        this.total = total;
        this.progress = progress;
    }

    /** @throws RefusedException if the journal refuses a batch */
    TableSummary run(TableRows rows, Rejects rejects) {
        while (rows.hasNext()) {
            List<Line> lines = rows.some(Intake.AT_ONCE);
            List<ReadRow> read = rows.read(lines);
            for (int i = 0; i < read.size(); i++) {
                rejects.addIfRejected(lines.get(i), read.get(i));
                add(read.get(i));
            }
            done += read.size();
            record();
        }
        if (done > 0 && done == rejects.count()) { // then it is no edition
            return new TableSummary(edition, TreeMap.empty(), rejects.count(), complete, rejects.first());
        }
        boolean whole = rejects.count() == 0 && !rows.areRejects();
        edition = edition.plus(taker.end(whole).getOrElseThrow(RefusedException::new));
        return new TableSummary(
                edition.ofRowsThatTell(), TreeMap.ofAll(skipped), rejects.count(), complete && !whole, rejects.first());
    }

    /** A row that is passed over is taken, too, for what it told in earlier editions is taken back. */
    private void add(ReadRow read) {
        switch (read) {
            case ReadRow.Taken row -> {
                batch.add(new Edition.Row(row.told(), row.untold(), row.described()));
                whyNothing.add(NOTHING_TOLD);
            }
            case ReadRow.Skipped row -> {
                batch.add(new Edition.Row(Vector.empty(), row.untold(), Vector.empty()));
                whyNothing.add(row.because());
            }
            case ReadRow.Rejected row -> {
                // it is among the rejects
            }
        }
    }

    private void record() {
        if (batch.isEmpty()) { // of rejects alone not even the source is recorded
            progress.at(done, total);
            return;
        }
        EditionTaker.Taken taken = taker.take(Vector.ofAll(batch)).getOrElseThrow(RefusedException::new);
        edition = edition.plus(taken.summary());
        for (int i = 0; i < batch.size(); i++) {
            if (taken.fates().get(i) == Fate.SILENT) {
                skipped.merge(whyNothing.get(i), 1L, Long::sum);
            }
        }
        batch.clear();
        whyNothing.clear();
        progress.at(done, total);
    }
}
