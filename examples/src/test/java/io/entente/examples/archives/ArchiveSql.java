package io.entente.examples.archives;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Archives as they are, in tables of a database in memory: what they answer to SQL owes nothing to mappings and journals. */
final class ArchiveSql implements AutoCloseable {

    private final Connection connection;

    ArchiveSql() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
    }

    /** Loads a file, in the order of its rows, its columns by their names; what is {@code NA} is empty. */
    ArchiveSql load(String table, String file) throws SQLException, IOException {
        Seq<java.util.Map<String, String>> rows =
                SharedData.rows(SharedData.folder().resolve(file));
        Seq<String> columns = Vector.ofAll(rows.head().keySet());
        run("CREATE TABLE %s (%s)"
                .formatted(table, columns.map(it -> '"' + it + "\" TEXT").mkString(", ")));
        insert(table, rows.map(row -> columns.map(it -> SharedData.cell(row, it))));
        return this;
    }

    /** Loads what stands for what. */
    ArchiveSql load(String table, Map<String, String> pairs) throws SQLException {
        run("CREATE TABLE %s (name TEXT, id TEXT)".formatted(table));
        insert(table, pairs.toVector().map(it -> Vector.of(it._1, it._2)));
        return this;
    }

    private void insert(String table, Seq<? extends Seq<String>> rows) throws SQLException {
        connection.setAutoCommit(false);
        String values = Vector.fill(rows.head().size(), "?").mkString(", ");
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO %s VALUES (%s)".formatted(table, values))) {
            for (Seq<String> row : rows) {
                for (int i = 0; i < row.size(); i++) {
                    insert.setString(i + 1, row.get(i));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    ArchiveSql run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return this;
    }

    /** The rows of an answer, their values with a bar between them. */
    Seq<String> rows(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<String> rows = new ArrayList<>();
            try (ResultSet answer = statement.executeQuery()) {
                while (answer.next()) {
                    List<String> values = new ArrayList<>();
                    for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
                        values.add(answer.getString(i));
                    }
                    rows.add(String.join(
                            "|", values.stream().map(it -> it == null ? "" : it).toList()));
                }
            }
            return Vector.ofAll(rows);
        }
    }

    /** The only number of an answer. */
    long count(String sql, Object... parameters) throws SQLException {
        return Long.parseLong(rows(sql, parameters).single());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
