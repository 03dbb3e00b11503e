package io.entente.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store in PostgreSQL, and where its password may and may not come from. */
class PostgresStoreTest {

    private static final String STORY = "stories/starter.yaml";

    @TempDir
    private Path folder = Path.of("replaced by JUnit");

    private String schema = "";
    private String store = "";

    @BeforeEach
    void an_empty_schema() {
        schema = Server.newSchema();
        store = Server.url(schema, "postgres");
    }

    private static void refused(Run run, String... why) {
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(why);
        assertThat(run.err().lines()).as(run.err()).hasSize(1);
        assertThat(run.out()).isEmpty();
    }

    private static String head(String store) {
        return Run.of("verify", "--store", store).out().replaceAll("(?s).*head ([0-9a-f]{64}).*", "$1");
    }

    @Test
    void it_answers_as_the_story_does() {
        assertThat(Run.of("import", STORY, "--store", store).code()).isZero();

        Run state = Run.of("state", "NO", "SE", "--at", "2020-12-31", "--known", "2021-12-31", "--store", store);
        assertThat(state.code()).as(state.err()).isZero();
        assertThat(state.out())
                .isEqualTo(Run.of("state", "NO", "SE", "--at", "2020-12-31", "--known", "2021-12-31", "--story", STORY)
                        .out());
        assertThat(Run.of("import", STORY, "--store", store).out()).startsWith("0 entries recorded");
    }

    @Test
    void a_journal_moves_from_a_file_to_a_server_as_the_same_chain() {
        String file = folder.resolve("relations.db").toString();
        String backup = folder.resolve("backup.jsonl").toString();
        assertThat(Run.of("import", STORY, "--store", file).code()).isZero();
        assertThat(Run.of("journal", "export", backup, "--store", file).code()).isZero();

        Run restored = Run.of("journal", "import", backup, "--store", store);

        assertThat(restored.code()).as(restored.err()).isZero();
        assertThat(head(store)).isEqualTo(head(file)).hasSize(64);
        assertThat(Run.of("verify", "--store", store, "--expect", head(file)).code())
                .isZero();
        refused(Run.of("journal", "import", backup, "--store", store), "there are entries in it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"state NO SE", "verify", "journal export"})
    void an_empty_schema_is_not_made_a_store_by_reading_it(String line) {
        refused(
                Run.of(List.of(line.split(" ")).append("--store").append(store).toJavaArray(String[]::new)),
                "there is no such store",
                "entente import FILE --store '" + store + "'");

        Server.sql("CREATE TABLE %s.entente_entry (nothing_was_made INTEGER)".formatted(schema));
    }

    @Test
    void a_writer_that_may_only_read_and_append_can_do_all_that_a_journal_needs() {
        assertThat(Run.of("import", STORY, "--store", store).code()).isZero();
        String writer = "writer_of_" + schema;
        String reader = "reader_of_" + schema;
        Server.sql(
                "CREATE USER " + writer,
                "GRANT USAGE ON SCHEMA %s TO %s".formatted(schema, writer),
                "GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA %s TO %s".formatted(schema, writer),
                "REVOKE INSERT ON %s.entente_version FROM %s".formatted(schema, writer),
                "CREATE USER " + reader,
                "GRANT USAGE ON SCHEMA %s TO %s".formatted(schema, reader),
                "GRANT SELECT ON ALL TABLES IN SCHEMA %s TO %s".formatted(schema, reader));

        String more = more();
        assertThat(Run.of("import", more, "--store", Server.url(schema, writer)).out())
                .startsWith("1 entry recorded");
        assertThat(Run.of("verify", "--store", Server.url(schema, writer)).code())
                .isZero();
        assertThat(Run.of("state", "NO", "SE", "--store", Server.url(schema, reader))
                        .code())
                .isZero();
        refused(
                Run.of("import", changed(more), "--store", Server.url(schema, reader)),
                "the user may not do this",
                "permission denied");
    }

    private String more() {
        try {
            return Files.writeString(folder.resolve("more.yaml"), """
                            entente: 1
                            dyad: [NO, SE]
                            source: gazette
                            reports:
                              - {development: turn, occurred: 2019, kind: TurningPointDeclared, title: a turn}
                            """).toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String changed(String file) {
        try {
            Path path = Path.of(file);
            return Files.writeString(
                            path, Files.readString(path).replace("development: turn", "development: other-turn"))
                    .toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void what_the_server_cannot_do_is_told_in_one_line() throws IOException {
        Server.sql("CREATE USER stranger_to_" + schema);
        int nobody;
        try (ServerSocket free = new ServerSocket(0)) {
            nobody = free.getLocalPort();
        }

        refused(Run.of("import", STORY, "--store", store.replace(schema, "nowhere")), "there is no such schema");
        refused(Run.of("state", "NO", "SE", "--store", store.replace(schema, "nowhere")), "there is no such store");
        refused(Run.of("import", STORY, "--store", store.replace("/postgres?", "/nothing?")), "no such database");
        refused(Run.of("verify", "--store", store.replace(":" + Server.port(), ":" + nobody)), "does not answer");
        refused(
                Run.of("import", STORY, "--store", Server.url("public,pg_catalog", "stranger_to_" + schema)),
                "let the owner of the schema open the journal once");
        refused(Run.of("verify", "--store", store.replace("user=postgres", "user=nobody")), "refuses the user");
    }

    private static Run as(Map<String, String> environment, String... arguments) {
        return Run.process(
                Path.of("").toAbsolutePath(),
                environment.put("PGPASSFILE", environment.getOrElse("PGPASSFILE", "/nowhere")),
                arguments);
    }

    @Test
    void the_password_comes_from_the_environment_or_a_file_and_is_never_told() throws IOException {
        Server.sql("GRANT ALL ON SCHEMA %s TO %s".formatted(schema, Server.GUARDED));
        String guarded = Server.url(schema, Server.GUARDED);
        Path file = Files.writeString(
                folder.resolve("pgpass"),
                "localhost:%d:postgres:%s:%s%n"
                        .formatted(Server.port(), Server.GUARDED, Server.PASSWORD.replace(":", "\\:")));
        Map<String, String> wrong = HashMap.of("PGPASSWORD", "wr0ng");

        Run inEnvironment = as(HashMap.of("PGPASSWORD", Server.PASSWORD), "import", STORY, "--store", guarded);
        assertThat(inEnvironment.code()).as(inEnvironment.err()).isZero();
        Run inFile = as(HashMap.of("PGPASSFILE", file.toString()), "state", "NO", "SE", "--store", guarded);
        assertThat(inFile.code()).as(inFile.err()).isZero();
        assertThat(inFile.err()).as("no warnings of Java's either").isEmpty();

        Run refused = as(wrong, "verify", "--store", guarded);
        refused(refused, "refuses the user or the password", "PGPASSWORD or ~/.pgpass");
        assertThat(refused.err()).doesNotContain("wr0ng");
        Run preferred = as(wrong.put("PGPASSFILE", file.toString()), "verify", "--store", guarded);
        assertThat(preferred.code()).as("the environment goes first").isEqualTo(1);
        refused(as(HashMap.empty(), "verify", "--store", guarded), "PGPASSWORD or ~/.pgpass");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://localhost/db?password=h1dden",
                "jdbc:postgresql://localhost/db?user=me&PassWord=h1dden",
                "jdbc:postgresql://localhost/db?pass%77ord=h1dden",
                "jdbc:postgresql://localhost/db?sslpassword=h1dden",
                "jdbc:postgresql://me:h1dden@localhost/db",
                "jdbc:postgresql://me:h1d/h1dden@localhost:5432/db?user=me",
                "jdbc:postgresql://me:h1d?h1dden@localhost/db",
                "jdbc:postgresql://me:12?h1dden@localhost/db",
                "JDBC:postgresql://me:h1dden@localhost/db",
                "jdbc:postgres://me:h1dden@localhost/db",
                "postgresql://me:h1dden@localhost/db",
                "jdbc:mysql://localhost/db?user=me&password=h1dden"
            })
    void a_url_with_a_password_is_refused_and_never_repeated(String url) {
        for (List<String> line : List.of(
                List.of("state", "NO", "SE", "--store", url),
                List.of("state", "NO", "SE", "--store=" + url),
                List.of("state", "NO", "SE", "--story", url),
                List.of("state", url, "SE", "--store", "x"),
                List.of("state", "NO", "SE", "--store", "x", "too many", url),
                List.of("state", "NO", "SE", "--stor=" + url),
                List.of("state", "NO", "SE", "--store", url, "--story", "x"),
                List.of("state", "NO", "SE", "--at", url, "--store", "x"),
                List.of("import", STORY, "--store", url),
                List.of("import", url, "--store", "x"),
                List.of("verify", "--store", url),
                List.of("verify", "--store", "x", "--expect", url),
                List.of("journal", "export", "--store", url),
                List.of("journal", "import", "-", "--store", url),
                List.of(url))) {
            Run run = Run.of(line.toJavaArray(String[]::new));

            refused(run, "must not carry a password", "PGPASSWORD or ~/.pgpass");
            assertThat(run.out() + run.err()).doesNotContain("h1d");
        }
    }

    @Test
    void an_argument_file_is_not_read() throws IOException {
        Path arguments =
                Files.writeString(folder.resolve("arguments"), "--stor=jdbc:postgresql://localhost/db?password=h1dden");

        Run run = Run.of("state", "NO", "SE", "@" + arguments);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).doesNotContain("h1dden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://localhost:5432/db?currentSchema=entente&user=me",
                "jdbc:postgresql://localhost:5432/db?user=me@firm",
                "jdbc:postgresql://a:5432,b:5433/db?user=me%40firm&ApplicationName=p@q",
                "jdbc:postgresql://localhost/passwords",
                "stories/password=x.yaml",
                "story@home.yaml"
            })
    void other_arguments_carry_no_password(String argument) {
        assertThat(PostgresUrl.carriesPassword(argument)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mysql://localhost/db",
                "jdbc:sqlite:relations.db",
                "postgresql://localhost/db",
                "JDBC:POSTGRESQL://localhost/db"
            })
    void another_url_is_refused(String url) {
        refused(Run.of("import", STORY, "--store", url), "a file, or a URL that begins with jdbc:postgresql://");
    }

    @Test
    void the_driver_adds_no_words_of_its_own() {
        refused(as(HashMap.empty(), "verify", "--store", "jdbc:postgresql://localhost:port/db"), "--store: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:postgresql://localhost:port/db", "jdbc:postgresql://localhost:99999/db", ""})
    void what_is_no_place_of_a_store_is_refused(String written) {
        refused(Run.of("verify", "--store", written), "--store: ");
    }
}
