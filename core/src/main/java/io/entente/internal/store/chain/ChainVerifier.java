package io.entente.internal.store.chain;

import io.entente.internal.store.log.Head;
import io.entente.internal.store.log.Log;
import io.entente.internal.store.log.Row;
import io.entente.internal.store.log.Rows;
import io.entente.journal.JournalException;
import io.entente.journal.Progress;
import io.entente.journal.UnknownKind;
import io.entente.journal.Verification;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.BiPredicate;

/** Goes through a journal from its first entry to its last, and holds each to its hash. */
public final class ChainVerifier {

    /** Is handed each entry that holds, with its hash. */
    public interface Visitor {
        void visit(long position, Row row, String hash);
    }

    private final Log log;
    private final Option<String> expected;
    private final BiPredicate<String, String> known;
    private final Progress progress;

    /**
     * @param expected a hash that one entry must have; none for none in particular
     * @param known whether this program knows a kind, by its name, in a version
     */
    public ChainVerifier(Log log, Option<String> expected, BiPredicate<String, String> known, Progress progress) {
        this.log = log;
        this.expected = expected;
        this.known = known;
        this.progress = progress;
    }

    /** Up to the first entry that does not hold. */
    public Verification through(Visitor visitor) {
        return log.database().read(session -> {
            long last = log.last(session);
            Option<Long> stray = log.stray(session);
            long kinds = Log.count(session, "entente_kind");
            Option<Long> early = log.beforeFirst(session);
            if (early.isDefined()) {
                return new Verification.Broken(early.get(), "an entry was inserted");
            }
            try (Rows rows = log.rows(session, 0, Long.MAX_VALUE)) {
                return through(rows, last, stray, kinds, visitor);
            }
        });
    }

    private Verification through(Rows rows, long last, Option<Long> stray, long kinds, Visitor visitor)
            throws SQLException {
        Chain chain = new Chain();
        byte[] hash = HexFormat.of().parseHex(Head.NOTHING);
        long position = 0;
        boolean met = expected.forAll(Head.NOTHING::equals);
        Map<UnknownKind, Long> entries = new HashMap<>();
        progress.at(0, last);
        while (rows.next()) {
            position++;
            if (rows.position() != position) {
                return new Verification.Broken(
                        position, "an entry was removed: the next one is %d".formatted(rows.position()));
            }
            Row row;
            try {
                row = rows.row();
            } catch (JournalException e) {
                return new Verification.Broken(position, "its kind or its tags cannot be read: they were altered");
            }
            hash = chain.next(hash, position, chain.digest(row));
            String told = HexFormat.of().formatHex(hash);
            if (!told.equals(rows.hash())) {
                return new Verification.Broken(
                        position, "the entry, its tags or its hash were altered, or it was inserted");
            }
            met |= expected.contains(told);
            entries.merge(new UnknownKind(row.name(), row.version()), 1L, Long::sum);
            visitor.visit(position, row, told);
            progress.at(position, Math.max(position, last));
        }
        if (stray.isDefined()) {
            return stray.get() > position
                    ? new Verification.Broken(position + 1, "entries were removed, of which there still is an id")
                    : new Verification.Broken(stray.get(), "an id was inserted for an entry that is not there");
        }
        if (kinds != entries.size()) {
            return new Verification.Broken(
                    position + 1, "there is a kind that no entry is of: it was inserted, or its entries were removed");
        }
        SortedMap<UnknownKind, Long> unknown =
                TreeMap.ofAll(entries).filterKeys(kind -> !known.test(kind.name(), kind.version()));
        return met
                ? new Verification.Sound(position, HexFormat.of().formatHex(hash), unknown)
                : new Verification.Broken(
                        position + 1,
                        "the chain holds up to %d, but no entry has the expected hash: its tail was cut, or all of it rewritten"
                                .formatted(position));
    }
}
