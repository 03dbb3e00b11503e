package io.entente.internal.store;

import io.entente.internal.store.TagIndex.Sight;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import org.axonframework.messaging.core.MessageStream.Entry;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/** Reads what is selected, after one position and up to another inclusive, in one transaction and constant memory. */
final class SelectedRows implements AutoCloseable {

    private static final long POSITIONS_AT_ONCE = 1_000_000;
    private static final int ROWS_AT_ONCE = 1_000;

    private final Database database;
    private final Sight sight;
    private final Selection selection;
    private final LongPredicate wanted;
    private final long last;
    private long searched;
    private PrimitiveIterator.OfLong found = LongStream.empty().iterator();
    private @Nullable ResultSet rows;

    /** @param wanted the positions to read; others are passed over, and cost little */
    SelectedRows(Database database, Sight sight, Selection selection, LongPredicate wanted, long after, long last) {
        this.database = database;
        this.sight = sight;
        this.selection = selection;
        this.wanted = wanted;
        this.last = last;
        this.searched = after;
    }

    Optional<Entry<EventMessage>> next() throws SQLException {
        while (rows != null || turn()) {
            ResultSet page = rows;
            while (page != null && page.next()) {
                if (wanted.test(Tables.position(page)) && Events.isSelected(page, selection)) {
                    return Optional.of(Events.entry(page));
                }
            }
            close();
        }
        return Optional.empty();
    }

    /** Opens a page, unless all was read. */
    private boolean turn() throws SQLException {
        while (!found.hasNext() && searched < last) {
            long from = searched;
            searched = selection.isEverywhere() ? last : Math.min(last, from + POSITIONS_AT_ONCE);
            if (selection.isEverywhere()) {
                rows = Tables.between(sight.session(), from, last);
                return true;
            }
            found = selection.positions(sight, from, searched).filter(wanted).iterator();
        }
        if (!found.hasNext()) {
            return false;
        }
        Positions positions = new Positions();
        for (int i = 0; i < ROWS_AT_ONCE && found.hasNext(); i++) {
            positions.add(found.nextLong());
        }
        rows = Tables.at(sight.session(), database.positionIsAmong(), positions);
        return true;
    }

    @Override
    public void close() throws SQLException {
        if (rows != null) {
            rows.close();
            rows = null;
        }
    }
}
