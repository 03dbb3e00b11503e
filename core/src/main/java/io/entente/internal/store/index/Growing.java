package io.entente.internal.store.index;

import io.entente.internal.store.index.Components.Bearing;
import io.entente.internal.store.log.Incoming;
import io.entente.internal.store.log.Label;
import io.entente.internal.store.log.Log;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The index while a transaction adds entries, which nobody else sees until it is committed. */
public final class Growing {

    private final TagIndex index;
    private final int segment;
    private final Sight before;
    private final List<Run> runs;
    private List<Tail> tails;
    private final Components components = new Components(); // of what was told again in this transaction
    private final Set<Label> asked = new HashSet<>();
    private final Set<Long> known = new HashSet<>();
    private Tail fresh;
    private long position;

    Growing(TagIndex index, int segment, Sight sight) {
        this.index = index;
        this.segment = segment;
        this.before = sight;
        this.runs = new ArrayList<>(sight.runs());
        this.position = sight.head().position();
        this.fresh = new Tail(position);
        this.tails = new ArrayList<>(sight.tails());
        this.tails.add(fresh);
    }

    /** Adds what comes next; the log has it already. */
    public void add(List<Incoming> entries) throws SQLException {
        Set<Label> again = toldAgain(entries);
        readToldBefore(again);
        List<Bearing> bearings = new ArrayList<>();
        for (Incoming entry : entries) {
            position++;
            List<Label> labels = entry.row().labels();
            fresh.visit(position, Postings.hashes(labels));
            if (!again.isEmpty() && Label.of(Label.DEVELOPMENT, labels).stream().anyMatch(again::contains)) {
                known.add(position);
                for (Bearing bearing : components.add(position, labels)) {
                    fresh.visit(Bearings.hash(bearing), bearing.entry());
                    bearings.add(bearing);
                }
            }
        }
        Bearings.add(before.session(), bearings);
        if (position - indexedTo() >= segment) {
            write();
        }
    }

    /** The developments of these that have, or may have, another word. */
    private Set<Label> toldAgain(List<Incoming> entries) throws SQLException {
        Set<Label> told = new HashSet<>();
        Set<Label> again = new HashSet<>();
        Sight now = now();
        for (Incoming entry : entries) {
            List<Label> developments = Label.of(Label.DEVELOPMENT, entry.row().labels());
            for (Label development : developments) {
                if (!told.add(development) || developments.size() > 1 || now.mayBeBorne(development)) {
                    again.add(development);
                }
            }
        }
        return again;
    }

    private Sight now() {
        return new Sight(index, before.session(), before.head(), runs, tails);
    }

    /** Takes in what was told before of some developments, and of what is one with them. */
    private void readToldBefore(Set<Label> developments) throws SQLException {
        Sight now = now();
        SortedMap<Long, List<Label>> found = new TreeMap<>();
        Set<Label> next = new HashSet<>(developments);
        next.removeAll(asked);
        while (!next.isEmpty()) {
            asked.addAll(next);
            List<Long> positions =
                    now.positions(next, 0, position).stream().filter(known::add).toList();
            Set<Label> joined = new HashSet<>();
            for (Log.Labelled entry : index.log().labelled(before.session(), positions)) {
                List<Label> on = Label.of(Label.DEVELOPMENT, entry.labels());
                if (on.stream().anyMatch(next::contains)) {
                    found.put(entry.position(), entry.labels());
                    joined.addAll(on);
                } else {
                    known.remove(entry.position()); // another development has the same hash
                }
            }
            joined.removeAll(asked);
            next = joined;
        }
        found.forEach(components::add);
    }

    private void write() throws SQLException {
        Postings all = new Postings();
        for (Tail tail : tails) {
            all.addAll(tail.upTo(tail == fresh ? position : before.head().position()));
        }
        runs.add(Runs.add(before.session(), Run.Content.of(all, indexedTo()), indexedTo(), position, 0));
        fresh = new Tail(position);
        tails = List.of(fresh);
        while (merge()) {
            // eight of one level may have become the eighth of the next
        }
    }

    /** Makes one run of the last eight, if they are of one level and together not too long. */
    private boolean merge() throws SQLException {
        int first = runs.size() - Runs.MERGED;
        if (first < 0 || runs.get(first).level() != runs.getLast().level()) {
            return false;
        }
        List<Run> eight = runs.subList(first, runs.size());
        Postings all = new Postings();
        for (Run run : eight) {
            for (byte[] page : Runs.pages(before.session(), run)) {
                run.read(page, all);
            }
        }
        if (all.size() > Postings.MOST) {
            return false;
        }
        long begin = eight.getFirst().begin();
        Run merged = Runs.add(
                before.session(),
                Run.Content.of(all, begin),
                begin,
                position,
                eight.getFirst().level() + 1);
        eight.clear();
        runs.add(merged);
        return true;
    }

    /** The position up to which the runs reach now. */
    public long indexedTo() {
        return runs.isEmpty() ? 0 : runs.getLast().upTo();
    }

    /** Shows to others what was committed. */
    public void committed() {
        index.committed(before, runs, fresh);
    }
}
