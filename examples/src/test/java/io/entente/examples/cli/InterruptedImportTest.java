package io.entente.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.entente.Entente;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that imports a table is killed, again and again, and the import then run to its end. */
class InterruptedImportTest {

    private static final int ROWS = 12_000;
    private static final Seq<String> PARTNERS = Vector.of("RS", "PK", "AO", "KH");
    private static final String MAPPING = """
            mapping: 1
            source: {id: archive, title: An archive}
            edition: {known: YEAR-01-01, complete: yes}
            row: "row-{Id}"
            dyad: [CN, {column: Country, as: country, code: iso2}]
            skip:
              - {when: {Status: none}, because: it is no project}
            reports:
              - report: begun
                kind: ProjectReported
                project: {column: Title, as: project, id: "project-{Id}"}
                status: implementation
                occurred: {column: Begun, as: date}
              - report: ended
                when: {Status: ended}
                kind: ProjectReported
                project: {column: Title, as: project, id: "project-{Id}"}
                status: completion
                occurred: undated
            """;

    private final Path folder;

    InterruptedImportTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** Of two editions: the second takes some ends back, revises some beginnings, lacks rows, and has a row that is rejected. */
    @BeforeEach
    void writes_two_editions() throws IOException {
        write(2021, 1, "");
        write(2023, 2, "broken,CN-RS,Nowhere,2015,begun\n");
    }

    private void write(int year, int edition, String more) throws IOException {
        Files.writeString(folder.resolve(year + ".yaml"), MAPPING.replace("YEAR", Integer.toString(year)));
        Files.writeString(
                folder.resolve(year + ".csv"),
                "Id,Country,Title,Begun,Status\n"
                        + Vector.range(edition * edition, ROWS + edition)
                                .map(it -> row(it, edition))
                                .mkString("\n")
                        + "\n"
                        + more);
    }

    private static String row(int id, int edition) {
        String status = id % 97 == 0 ? "none" : id * edition % 3 == 0 ? "ended" : "begun";
        return "%d,%s,Project %d,%d,%s"
                .formatted(
                        id, PARTNERS.get(id % PARTNERS.size()), id, 2000 + (id % 5 == 0 ? edition : id % 17), status);
    }

    private String[] importOf(int year, Path store) {
        return new String[] {
            "import",
            folder.resolve(year + ".csv").toString(),
            "--mapping",
            folder.resolve(year + ".yaml").toString(),
            "--store",
            store.toString()
        };
    }

    @Test
    void an_import_that_is_killed_and_run_again_ends_in_the_same_answers_as_one_that_is_not() throws Exception {
        Path whole = folder.resolve("whole.entente");
        Path killed = folder.resolve("killed.entente");
        assertThat(Run.of(importOf(2021, whole)).code()).isZero();
        assertThat(Run.of(importOf(2023, whole)).code()).isEqualTo(Tables.SOME);

        kill(2021, killed, 1);
        kill(2021, killed, head(killed) + 1);
        assertThat(Run.of(importOf(2021, killed)).code()).isZero();
        kill(2023, killed, head(killed) + 1);
        assertThat(Run.of(importOf(2023, killed)).code()).isEqualTo(Tables.SOME);

        for (String partner : PARTNERS) {
            for (String known : Vector.of("2020-12-31", "2021-12-31", "2022-12-31", "2023-12-31")) {
                assertThat(answer(killed, partner, known)).isEqualTo(answer(whole, partner, known));
            }
        }
        assertThat(Run.of(importOf(2023, killed)).out())
                .contains("recorded before")
                .doesNotContain(" new");
    }

    private static String answer(Path store, String partner, String known) {
        Run run = Run.of(
                "state", "CN", partner, "--at", known, "--known", known, "--form", "json", "--store", store.toString());
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    /** Kills an import, in a process of its own, once the store holds so many entries. */
    private void kill(int year, Path store, long entries) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Vector.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName())
                        .appendAll(Vector.of(importOf(year, store)))
                        .asJava())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> head(store) >= entries || !process.isAlive());
        assertThat(process.isAlive()).as("it is killed before its end").isTrue();
        process.destroyForcibly();
        process.waitFor();
    }

    private static long head(Path store) {
        if (!Entente.exists(store)) {
            return 0;
        }
        try (Entente entente = Entente.open(store)) {
            return entente.journal().head();
        }
    }
}
