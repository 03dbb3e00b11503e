package io.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Entente;
import io.entente.history.Assessment;
import io.entente.journal.Rejection;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a table that is all of an edition takes back, and what it must not. */
class CompleteEditionsTest {

    private final Entente entente = Entente.inMemory();

    @TempDir
    private Path folder = Path.of("replaced by JUnit");

    @AfterEach
    void close() {
        entente.close();
    }

    private static Mapping mapping(int year) {
        return Mapping.parse("mapping.yaml", """
                        mapping: 1
                        source: {id: register, title: Register}
                        edition: {known: %d, complete: yes}
                        row: "row-{id}"
                        dyad: [CN, {column: country, as: country}]
                        reports:
                          - kind: ContextNoted
                            occurred: 2000
                            text: "{text}"
                        """.formatted(year))
                .getOrElseThrow(() -> new AssertionError("the mapping has an error"));
    }

    private Path table(String name, String... rows) throws IOException {
        return Files.writeString(folder.resolve(name), "id,country,text\n" + String.join("\n", rows) + "\n");
    }

    private TableSummary take(int year, Path table) {
        return TableImport.of(mapping(year), table)
                .rejectsTo(folder.resolve(table.getFileName() + ".rejects.csv"))
                .into(entente.journal())
                .getOrElseThrow((Rejection why) -> new AssertionError(why.message()));
    }

    private SortedSet<String> standing(int year) {
        return TreeSet.ofAll(entente.everything()
                .knownAt(year + "-12-31")
                .history()
                .assessments()
                .map(Assessment::id)
                .map(Object::toString));
    }

    @Test
    void a_row_that_is_missing_is_taken_back() throws IOException {
        take(2001, table("first.csv", "1,RS,a", "2,RS,b"));

        TableSummary summary = take(2002, table("second.csv", "2,RS,b"));

        assertThat(summary.edition().missing()).isEqualTo(1);
        assertThat(standing(2001)).containsExactly("row-1", "row-2");
        assertThat(standing(2002)).containsExactly("row-2");
    }

    @Test
    void where_a_row_could_not_be_taken_nothing_is_taken_back_and_that_is_said() throws IOException {
        take(2001, table("first.csv", "1,RS,a", "2,RS,b"));

        assertThat(take(2002, table("second.csv", "1,Nowhere,a")))
                .hasToString(
                        "1 row: no rows; 1 rejected; what this edition lacks is not taken back, for not all of its rows"
                                + " are here and could be taken: correct them in the table itself and import all of it again");
        Path corrected = Files.writeString(
                folder.resolve("corrected.csv"),
                Files.readString(folder.resolve("second.csv.rejects.csv")).replaceFirst("Nowhere", "RS"));
        assertThat(take(2002, corrected).heldBack()).isTrue();
        assertThat(standing(2002)).containsExactly("row-1", "row-2");
        assertThat(take(2002, table("second.csv", "1,RS,a")).heldBack()).isFalse();
        assertThat(standing(2002)).containsExactly("row-1");
    }

    @Test
    void what_an_edition_says_otherwise_than_it_did_is_counted() throws IOException {
        take(2001, table("first.csv", "1,RS,a", "2,RS,b"));

        assertThat(take(2001, table("again.csv", "1,RS,a", "2,RS,c")))
                .hasToString("2 rows: 1 revised (1 of them told otherwise by this edition before), 1 recorded before");
    }

    @Test
    void of_an_older_edition_nothing_is_advised_where_a_complete_newer_one_has_settled_it() throws IOException {
        take(2002, table("second.csv", "2,RS,b"));

        assertThat(take(2001, table("first.csv", "1,RS,a", "2,RS,b")).edition().onlyEarlier())
                .isZero();
    }

    @Test
    void a_report_that_the_mapping_lost_is_taken_back_though_its_row_is_there() throws IOException {
        Path table = table("first.csv", "1,RS,a");
        Mapping before = Mapping.parse(
                        "m.yaml",
                        Mapped.HEADER.replace("r-{ID}", "r-{id}").replace("05-01}", "05-01, complete: yes}") + """
                reports:
                  - {report: one, kind: ContextNoted, occurred: 2000, text: "{text}"}
                  - {report: two, kind: ContextNoted, occurred: 2001, text: "{text}"}
                """)
                .get();
        Mapping after = Mapping.parse(
                        "m.yaml",
                        Mapped.HEADER.replace("r-{ID}", "r-{id}").replace("2024-05-01}", "2025-05-01, complete: yes}")
                                + """
                reports: [{report: one, kind: ContextNoted, occurred: 2000, text: "{text}"}]
                """)
                .get();
        TableImport.of(before, table).into(entente.journal());

        assertThat(TableImport.of(after, table).into(entente.journal()).get())
                .hasToString(
                        "1 row: 1 reaffirmed; 1 development is taken back of which this edition, which is complete, does not tell");
    }

    @Test
    void a_row_that_could_not_be_taken_is_not_missing() throws IOException {
        take(2001, table("first.csv", "1,RS,a", "2,RS,b"));

        TableSummary summary = take(2002, table("second.csv", "1,Serbja,a", "2,RS,b"));

        assertThat(summary.rejected()).isEqualTo(1);
        assertThat(summary.edition().missing()).isZero();
        assertThat(standing(2002)).containsExactly("row-1", "row-2");
    }

    @Test
    void the_rejects_of_an_edition_are_not_all_of_it() throws IOException {
        take(2001, table("first.csv", "1,RS,a", "2,Serbja,b"));
        Path rejects = folder.resolve("first.csv.rejects.csv");
        Files.writeString(rejects, Files.readString(rejects).replace("2,Serbja", "2,RS"));

        TableSummary summary = take(2001, rejects);

        assertThat(summary.edition().fresh()).isEqualTo(1);
        assertThat(summary.edition().missing()).isZero();
        assertThat(standing(2001)).containsExactly("row-1", "row-2");
    }

    @Test
    void an_edition_without_a_row_is_refused() throws IOException {
        take(2001, table("first.csv", "1,RS,a"));

        var refused = TableImport.of(mapping(2002), table("empty.csv")).into(entente.journal());

        assertThat(refused.getLeft().message()).contains("it has no rows");
        assertThat(standing(2002)).containsExactly("row-1");
    }

    @Test
    void a_row_that_returns_to_what_was_said_of_the_same_edition_before_adds_nothing() throws IOException {
        take(2001, table("first.csv", "1,RS,a"));
        take(2001, table("corrected.csv", "1,RS,b"));

        TableSummary summary = take(2001, table("again.csv", "1,RS,a"));

        assertThat(summary.edition().there()).isEqualTo(1);
        assertThat(summary.edition().entries()).isZero();
    }

    @Test
    void a_row_that_is_corrected_within_an_edition_is_revised() throws IOException {
        take(2001, table("first.csv", "1,RS,a"));

        assertThat(take(2001, table("corrected.csv", "1,RS,b")).edition().revised())
                .isEqualTo(1);
    }
}
