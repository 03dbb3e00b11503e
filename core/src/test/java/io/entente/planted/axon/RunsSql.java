package io.entente.planted.axon;

import java.sql.Connection;

public interface RunsSql {

    void run(Connection connection);
}
