package io.entente.internal.store;

import io.entente.journal.Progress;
import io.entente.journal.UnknownKind;
import io.entente.journal.Verification;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.BiPredicate;

/** Goes through a journal from its first entry to its last, and holds each to its hash. */
final class ChainVerifier {

    /** Is handed each entry that holds, with its hash. */
    interface Visitor {
        void visit(long position, Row row, String hash);
    }

    private final Database database;
    private final Option<String> expected;
    private final BiPredicate<String, String> known;
    private final Progress progress;

    /**
     * @param expected a hash that one entry must have; none for none in particular
     * @param known whether this program knows a kind, by its name, in a version
     */
    ChainVerifier(Database database, Option<String> expected, BiPredicate<String, String> known, Progress progress) {
        this.database = database;
        this.expected = expected;
        this.known = known;
        this.progress = progress;
    }

    /** Up to the first entry that does not hold. */
    Verification through(Visitor visitor) {
        try (Session session = database.session()) {
            session.begin();
            long last = Tables.last(session);
            try (ResultSet rows = Tables.withHashes(session)) {
                return through(rows, last, visitor);
            }
        } catch (SQLException e) {
            throw database.explained(e);
        }
    }

    private Verification through(ResultSet rows, long last, Visitor visitor) throws SQLException {
        Head head = Head.OF_NOTHING;
        boolean met = expected.forAll(head.hash()::equals);
        SortedMap<UnknownKind, Long> unknown = TreeMap.empty();
        progress.at(0, last);
        while (rows.next()) {
            Row row = Tables.row(rows);
            long position = Tables.position(rows);
            head = head.after(row.digest());
            if (position != head.position()) {
                return position < head.position()
                        ? new Verification.Broken(position, "an entry was inserted")
                        : new Verification.Broken(
                                head.position(), "an entry was removed: the next one is %d".formatted(position));
            }
            if (!head.hash().equals(Tables.text(rows, Tables.HASH))) {
                return new Verification.Broken(
                        position, "the entry, its tags or its hash were altered, or it was inserted");
            }
            met |= expected.contains(head.hash());
            if (!known.test(row.name(), row.version())) {
                unknown = unknown.put(new UnknownKind(row.name(), row.version()), 1L, Long::sum);
            }
            visitor.visit(position, row, head.hash());
            progress.at(position, Math.max(position, last));
        }
        return met
                ? new Verification.Sound(head.position(), head.hash(), unknown)
                : new Verification.Broken(
                        head.position() + 1,
                        "the chain holds up to %d, but no entry has the expected hash: its tail was cut, or all of it rewritten"
                                .formatted(head.position()));
    }
}
