package io.entente.internal.store;

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
    private final TagIndex index;
    private final Selection selection;
    private final Consumer<LiveStream> whenReleased;
    private final Deque<Entry<EventMessage>> page = new ArrayDeque<>();
    private long position;

    LiveStream(
            Database database, TagIndex index, long position, Selection selection, Consumer<LiveStream> whenReleased) {
        this.database = database;
        this.index = index;
        this.position = position;
        this.selection = selection;
        this.whenReleased = whenReleased;
    }

    @Override
    Optional<Entry<EventMessage>> read() {
        if (page.isEmpty()) {
            turn();
        }
        return Optional.ofNullable(page.poll());
    }

    private void turn() {
        try (Session session = database.session()) {
            session.begin();
            Head head = Tables.head(session);
            TagIndex.Sight sight = index.sight(session, head);
            while (page.isEmpty() && position < head.position()) {
                long upTo = Math.min(head.position(), position + POSITIONS_AT_ONCE);
                try (SelectedRows rows = new SelectedRows(database, sight, selection, any -> true, position, upTo)) {
                    for (var found = rows.next(); found.isPresent(); found = rows.next()) {
                        page.add(found.get());
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
