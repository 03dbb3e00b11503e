package io.entente.internal.store.log;

import java.sql.SQLException;

/** An id that is to be added is stored already. */
public final class TakenException extends SQLException {

    private static final long serialVersionUID = 1;

    TakenException(String id) {
        super("an event of the id %s is stored already".formatted(id));
    }
}
