package io.entente.internal.store.index;

import static java.util.Objects.requireNonNull;

import io.entente.internal.store.log.Database;
import io.entente.internal.store.log.Insertion;
import io.entente.internal.store.log.Log;
import io.entente.internal.store.log.Session;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** The tables of the index. */
final class Runs {

    /** How many of one level become one of the next. */
    static final int MERGED = 8;

    private static final int PAGES_AT_ONCE = 1_000;

    private Runs() {}

    private static final Insertion.Into PAGES = new Insertion.Into("entente_page", "number, pairs");

    private static final Insertion.Into RUNS =
            new Insertion.Into("entente_run", "start, upto, level, page, fences, filter");

    private static final String RUN = "SELECT start, upto, level, page, fences FROM entente_run ";

    /**
     * The runs to look into, in order: the longest of those that end where the next one starts. Those that became part of a
     * longer one stay, for nobody needs the right to remove anything.
     *
     * @throws IllegalArgumentException if there is no such row of them from the first entry on
     */
    static List<Run> longest(Session session, long upTo) throws SQLException {
        PreparedStatement query = session.prepare(RUN + "WHERE upto = ? ORDER BY level DESC LIMIT 1");
        List<Run> runs = new ArrayList<>();
        for (long end = upTo; end > 0; end = runs.getLast().begin()) {
            query.setLong(1, end);
            try (ResultSet rows = query.executeQuery()) {
                if (!rows.next() || rows.getLong(1) >= end) {
                    throw new IllegalArgumentException("no run ends at " + end);
                }
                runs.add(run(rows));
            }
        }
        return runs.reversed();
    }

    /** Every run, those too that became part of a longer one. */
    static List<Run> all(Session session) throws SQLException {
        List<Run> runs = new ArrayList<>();
        try (ResultSet rows = session.prepare(RUN + "ORDER BY start, upto").executeQuery()) {
            while (rows.next()) {
                runs.add(run(rows));
            }
        }
        return runs;
    }

    private static Run run(ResultSet rows) throws SQLException {
        return new Run(
                rows.getLong(1), rows.getLong(2), rows.getInt(3), rows.getLong(4), Run.fences(Log.bytes(rows, 5)));
    }

    /** Which hashes a run may hold, as {@link Filter#written}; empty where nothing tells. */
    static byte[] writtenFilter(Session session, Run run) throws SQLException {
        PreparedStatement query = session.prepare("SELECT filter FROM entente_run WHERE upto = ? AND level = ?");
        query.setLong(1, run.upTo());
        query.setInt(2, run.level());
        try (ResultSet row = query.executeQuery()) {
            return row.next() ? Log.bytes(row, 1) : new byte[0];
        }
    }

    /** Receives a page of a run, with its number. */
    interface Visitor {
        void visit(Run run, long number, byte[] page);
    }

    /**
     * Hands on some pages.
     *
     * @param pages their numbers, and the runs to which they belong
     * @throws IllegalArgumentException if one is missing
     */
    static void pages(Session session, Database database, SortedMap<Long, Run> pages, Visitor visitor)
            throws SQLException {
        List<Long> numbers = List.copyOf(pages.keySet());
        for (int from = 0; from < numbers.size(); from += PAGES_AT_ONCE) {
            List<Long> some = numbers.subList(from, Math.min(numbers.size(), from + PAGES_AT_ONCE));
            PreparedStatement query = session.prepare(
                    "SELECT number, pairs FROM entente_page WHERE " + database.isAmong("number") + " ORDER BY number");
            query.setString(1, some.toString());
            int seen = 0;
            try (ResultSet rows = query.executeQuery()) {
                for (; rows.next(); seen++) {
                    long number = rows.getLong(1);
                    visitor.visit(requireNonNull(pages.get(number)), number, Log.bytes(rows, 2));
                }
            }
            if (seen < some.size()) {
                throw new IllegalArgumentException("a page is missing");
            }
        }
    }

    /** All pages of a run, in order. */
    static List<byte[]> pages(Session session, Run run) throws SQLException {
        PreparedStatement query =
                session.prepare("SELECT pairs FROM entente_page WHERE number >= ? AND number < ? ORDER BY number");
        query.setLong(1, run.firstPage());
        query.setLong(2, run.firstPage() + run.pages());
        List<byte[]> pages = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                pages.add(Log.bytes(rows, 1));
            }
        }
        return pages;
    }

    static Run add(Session session, Run.Content content, long begin, long upTo, int level) throws SQLException {
        Run run = new Run(begin, upTo, level, lastPage(session) + 1, content.fences());
        Insertion pages = new Insertion(session, PAGES);
        long number = run.firstPage();
        for (byte[] page : content.pages()) {
            pages.add(number, page);
            number++;
        }
        pages.end();
        Insertion runs = new Insertion(session, RUNS);
        runs.add(
                begin,
                upTo,
                level,
                run.firstPage(),
                run.fences(),
                content.filter().written());
        runs.end();
        return run;
    }

    private static long lastPage(Session session) throws SQLException {
        try (ResultSet last =
                session.prepare("SELECT max(number) FROM entente_page").executeQuery()) {
            return last.next() ? last.getLong(1) : 0;
        }
    }
}
