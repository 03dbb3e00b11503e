package io.entente.internal.store;

import io.entente.internal.store.index.Sight;
import io.entente.internal.store.log.Found;
import io.entente.internal.store.log.Label;
import io.entente.internal.store.log.Log;
import io.entente.internal.store.log.Row;
import io.entente.internal.store.log.Rows;
import io.entente.journal.JournalException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What one transaction sees of a journal: all that is recorded up to its head, whatever comes after. Whatever cannot be read
 * is a {@link JournalException}. For one thread.
 */
public final class Reading {

    private final Log log;
    private final Sight sight;

    Reading(Log log, Sight sight) {
        this.log = log;
        this.sight = sight;
    }

    private interface Work<T> {
        T done() throws SQLException;
    }

    private <T> T explained(Work<T> work) {
        try {
            return work.done();
        } catch (SQLException e) {
            throw log.database().explained(e);
        }
    }

    /** The position of the last entry; 0 where there is none. */
    public long last() {
        return sight.head().position();
    }

    /** See {@link Sight#mayBeBorne}. */
    public List<Label> mayBeBorne(Collection<Label> labels) {
        return explained(() -> sight.mayBeBorne(labels));
    }

    /** See {@link Sight#positions}. */
    public List<Long> positions(Collection<Label> labels, long after, long upTo) {
        return explained(() -> sight.positions(labels, after, upTo));
    }

    /** The entries at some positions, which are there, in order and none twice. */
    public List<Found> at(List<Long> positions) {
        return explained(() -> log.at(sight.session(), positions));
    }

    /** The entries after one position, up to another inclusive. */
    public List<Found> between(long after, long upTo) {
        return explained(() -> log.between(sight.session(), after, upTo));
    }

    /** An entry with all that is stored of it. */
    public record Whole(long position, Row row) {}

    /** The same with all that is stored of them. */
    public List<Whole> wholeAt(List<Long> positions) {
        return explained(() -> whole(log.rows(sight.session(), positions)));
    }

    /** The same with all that is stored of them. */
    public List<Whole> wholeBetween(long after, long upTo) {
        return explained(() -> whole(log.rows(sight.session(), after, upTo)));
    }

    private static List<Whole> whole(Rows rows) throws SQLException {
        List<Whole> all = new ArrayList<>();
        try (rows) {
            while (rows.next()) {
                all.add(new Whole(rows.position(), rows.row()));
            }
        }
        return all;
    }
}
