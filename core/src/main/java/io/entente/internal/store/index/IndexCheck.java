package io.entente.internal.store.index;

import io.entente.internal.store.log.Head;
import io.entente.internal.store.log.Log;
import io.entente.internal.store.log.Session;
import io.entente.journal.Verification;
import io.vavr.control.Option;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Holds the index to the entries: each run must be, to the byte, what is made of them anew. */
public final class IndexCheck {

    private static final int ENTRIES_AT_ONCE = 10_000;

    private static final String REMEDY = " (the entries hold: export them, and import them into a new store)";

    private final Log log;

    public IndexCheck(Log log) {
        this.log = log;
    }

    /** Where the index first differs from the entries, whose chain must hold; none where it does not. */
    public Option<Verification.Broken> broken() {
        return log.database().read(this::broken);
    }

    private Option<Verification.Broken> broken(Session session) throws SQLException {
        Head head = log.head(session);
        long bears = new BearingCheck(log, session, head.position()).broken();
        if (bears > 0) {
            return at(bears, "the index tells otherwise what bears on which dyad");
        }
        long pages = 0;
        try {
            List<Run> runs = Runs.all(session);
            for (Run run : runs) {
                Option<Verification.Broken> broken = broken(session, head, run);
                if (broken.isDefined()) {
                    return broken;
                }
                if (!isOfItsLevel(run, runs)) {
                    return at(run.begin() + 1, "a run of the index is not of the level that it tells");
                }
                pages += run.pages();
            }
            if (pages != Log.count(session, "entente_page")) {
                return at(1, "the index has pages of no run, or lacks some");
            }
            Runs.longest(session, head.indexed());
            return Option.none();
        } catch (IllegalArgumentException e) {
            return at(1, "the index does not reach from the first entry on: " + e.getMessage());
        }
    }

    private Option<Verification.Broken> broken(Session session, Head head, Run run) throws SQLException {
        if (run.upTo() > head.position() || run.upTo() <= run.begin()) {
            return at(Math.clamp(run.upTo(), run.begin(), head.position()) + 1, "a run of the index was inserted");
        }
        Postings entries = entries(session, run);
        Run.Content anew = Run.Content.of(entries, run.begin());
        List<byte[]> pages = Runs.pages(session, run);
        boolean same = pages.size() == anew.pages().size()
                && Arrays.deepEquals(pages.toArray(), anew.pages().toArray())
                && Arrays.equals(run.fences(), Run.written(anew.fences()))
                && Arrays.equals(Runs.writtenFilter(session, run), anew.filter().written());
        return same ? Option.none() : difference(session, run, entries, pages);
    }

    /** Whether a run is made of eight of the level below, if there is one. */
    private static boolean isOfItsLevel(Run run, List<Run> all) {
        long begin = run.upTo();
        for (int part = 0; part < Runs.MERGED && run.level() > 0; part++) {
            long end = begin;
            begin = all.stream()
                    .filter(it -> it.level() == run.level() - 1 && it.upTo() == end)
                    .mapToLong(Run::begin)
                    .findFirst()
                    .orElse(end);
        }
        return run.level() == 0 || (run.level() > 0 && begin == run.begin());
    }

    private Postings entries(Session session, Run run) throws SQLException {
        Postings entries = new Postings();
        Bearings.Visitor visitor = new Bearings.Visitor() {
            @Override
            public void visit(long position, long[] hashes) {
                for (long hash : hashes) {
                    entries.add(hash, position);
                }
            }

            @Override
            public void visit(long hash, long entry) {
                entries.add(hash, entry);
            }
        };
        for (long after = run.begin(); after < run.upTo(); after += ENTRIES_AT_ONCE) {
            Bearings.each(log, session, after, Math.min(run.upTo(), after + ENTRIES_AT_ONCE), visitor);
        }
        return entries;
    }

    private record Pair(long position, long hash) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            return position == other.position ? Long.compare(hash, other.hash) : Long.compare(position, other.position);
        }
    }

    private Option<Verification.Broken> difference(Session session, Run run, Postings entries, List<byte[]> pages)
            throws SQLException {
        Postings index = new Postings();
        try {
            pages.forEach(page -> run.read(page, index));
        } catch (IllegalArgumentException e) {
            return at(run.begin() + 1, "from here on, the index has a page that is none");
        }
        SortedSet<Pair> borne = pairs(entries);
        SortedSet<Pair> found = pairs(index);
        SortedSet<Pair> extra = new TreeSet<>(found);
        extra.removeAll(borne);
        borne.removeAll(found);
        if (borne.isEmpty() && extra.isEmpty()) {
            return at(run.begin() + 1, "from here on, the index does not lead to its pages as it should");
        }
        boolean isLacking =
                !borne.isEmpty() && (extra.isEmpty() || borne.first().compareTo(extra.first()) < 0);
        return isLacking
                ? at(borne.first().position(), "the index does not find the entry by " + label(session, borne.first()))
                : at(extra.first().position(), "the index finds the entry by a tag that it has not");
    }

    private static SortedSet<Pair> pairs(Postings postings) {
        SortedSet<Pair> pairs = new TreeSet<>();
        for (int i = 0; i < postings.size(); i++) {
            pairs.add(new Pair(postings.position(i), postings.hash(i)));
        }
        return pairs;
    }

    private String label(Session session, Pair pair) throws SQLException {
        return log.labelled(session, pair.position() - 1, pair.position()).getFirst().labels().stream()
                .filter(label -> Postings.hash(label) == pair.hash())
                .findFirst()
                .map(label -> "its tag " + label)
                .orElse("a dyad that it bears on");
    }

    private static Option<Verification.Broken> at(long position, String reason) {
        return Option.some(new Verification.Broken(Math.max(1, position), reason + REMEDY));
    }
}
