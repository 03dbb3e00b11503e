package io.entente.axon.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.axonframework.messaging.eventhandling.EventMessage;

/** What criteria select, after a position and for ever; read page by page, so that it holds no connection meanwhile. */
final class LiveStream extends RowStream {

    private static final int POSITIONS_AT_ONCE = 1_000;

    private final Database database;
    private final Selection selection;
    private final Consumer<LiveStream> whenReleased;
    private final Deque<Row> page = new ArrayDeque<>();
    private long position;

    LiveStream(Database database, long position, Selection selection, Consumer<LiveStream> whenReleased) {
        this.database = database;
        this.position = position;
        this.selection = selection;
        this.whenReleased = whenReleased;
    }

    @Override
    Optional<Entry<EventMessage>> read() {
        if (page.isEmpty()) {
            turn();
        }
        return Optional.ofNullable(page.poll()).map(Events::entry);
    }

    private void turn() {
        try (Session session = database.session()) {
            session.begin();
            long head = Tables.head(session).position();
            while (page.isEmpty() && position < head) {
                long upTo = Math.min(head, position + POSITIONS_AT_ONCE);
                try (ResultSet rows = Tables.between(session, position, upTo, selection)) {
                    while (rows.next()) {
                        page.add(Tables.row(rows));
                    }
                }
                position = upTo;
            }
        } catch (SQLException e) {
            throw database.explained(e);
        }
    }

    @Override
    boolean isFinite() {
        return false;
    }

    @Override
    void release() {
        whenReleased.accept(this);
    }
}
