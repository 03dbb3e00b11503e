package io.entente.internal.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.TerminalEventMessage;

/** What criteria select now, up to the head that was read first; then the marker of that head. */
final class SourcedStream extends RowStream {

    private final Database database;
    private final Session session;
    private final SelectedRows rows;
    private final long head;
    private boolean ended;
    private boolean released;

    private SourcedStream(Database database, Session session, SelectedRows rows, long head) {
        this.database = database;
        this.session = session;
        this.rows = rows;
        this.head = head;
    }

    /** @param wanted the positions to read; others are passed over, and cost little */
    static SourcedStream of(Database database, TagIndex index, long after, Selection selection, LongPredicate wanted) {
        Session session = null;
        try {
            session = database.session();
            session.begin();
            Head head = Tables.head(session);
            SelectedRows rows =
                    new SelectedRows(database, index.sight(session, head), selection, wanted, after, head.position());
            return new SourcedStream(database, session, rows, head.position());
        } catch (SQLException | RuntimeException e) {
            if (session != null) {
                session.close();
            }
            throw e instanceof SQLException cause ? database.explained(cause) : (RuntimeException) e;
        }
    }

    @Override
    Optional<Entry<EventMessage>> read() {
        if (ended) {
            return Optional.empty();
        }
        try {
            Optional<Entry<EventMessage>> next = rows.next();
            if (next.isPresent()) {
                return next;
            }
        } catch (SQLException e) {
            throw database.explained(e);
        }
        ended = true;
        release();
        return Optional.of(new SimpleEntry<>(
                TerminalEventMessage.INSTANCE,
                Context.with(ConsistencyMarker.RESOURCE_KEY, new GlobalIndexConsistencyMarker(head))));
    }

    @Override
    boolean isFinite() {
        return true;
    }

    @Override
    void release() {
        if (!released) {
            released = true;
            try {
                rows.close();
            } catch (SQLException e) {
                // the session that it belongs to is given back in any case
            } finally {
                session.close();
            }
        }
    }
}
