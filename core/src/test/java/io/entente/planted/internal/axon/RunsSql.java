package io.entente.planted.internal.axon;

import java.sql.Connection;

public interface RunsSql {

    void run(Connection connection);
}
