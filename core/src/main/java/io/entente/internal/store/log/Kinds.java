package io.entente.internal.store.log;

import io.entente.journal.JournalException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The numbers by which entries tell of what kind and version they are. Safe for use by several threads. */
final class Kinds {

    private static final Insertion.Into KINDS = new Insertion.Into("entente_kind", "number, name, version");

    private volatile Map<Long, Kind> byNumber = Map.of();

    /** A name, in a version. */
    record Kind(String name, String version) {}

    /** @throws JournalException if the database does not tell what the number of that entry means */
    Kind of(long number, long position, Session session) throws SQLException {
        Kind kind = byNumber.get(number);
        if (kind == null) {
            read(session);
            kind = byNumber.get(number);
        }
        if (kind == null) {
            throw new JournalException(
                    "position %d is damaged (it is of kind %d, which is none): verify the journal, and restore a backup"
                            .formatted(position, number));
        }
        return kind;
    }

    private void read(Session session) throws SQLException {
        Map<Long, Kind> found = new HashMap<>();
        try (ResultSet rows = session.prepare("SELECT number, name, version FROM entente_kind")
                .executeQuery()) {
            while (rows.next()) {
                found.put(rows.getLong(1), new Kind(Log.text(rows, 2), Log.text(rows, 3)));
            }
        }
        byNumber = found;
    }

    /** The numbers for one transaction that appends, in which fresh ones may be given. */
    Numbering numbering(Session session) {
        return new Numbering(session);
    }

    /** What it gives is known to others only once it is committed. */
    final class Numbering {
        private final Session session;
        private final Map<Kind, Long> numbers = new HashMap<>();
        private boolean isComplete;

        private Numbering(Session session) {
            this.session = session;
            noteAll();
        }

        private void noteAll() {
            byNumber.forEach((number, kind) -> numbers.put(kind, number));
        }

        long of(Row row) throws SQLException {
            Kind kind = new Kind(row.name(), row.version());
            if (!numbers.containsKey(kind) && !isComplete) {
                read(session);
                noteAll();
                isComplete = true;
            }
            Long known = numbers.get(kind);
            return known == null ? give(kind) : known;
        }

        private long give(Kind kind) throws SQLException {
            long number = numbers.values().stream().reduce(0L, Math::max) + 1;
            Insertion insertion = new Insertion(session, KINDS);
            insertion.add(number, kind.name(), kind.version());
            insertion.end();
            numbers.put(kind, number);
            return number;
        }
    }
}
