package io.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Entente;
import io.entente.event.DevelopmentId;
import io.entente.history.Assessment;
import io.entente.journal.Rejection;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editions of one source of which one tells of more than the other can: of loans, too, where the other has no column for them. */
class UnlikeEditionsTest {

    private static final String BEGUN = """
              - report: begun
                kind: ContextNoted
                text: "{Begun}"
                occurred: 2000
            """;
    private static final String LENT = """
              - report: lent
                when: {Lent: {blank: no}}
                kind: ContextNoted
                text: "{Lent}"
                occurred: 2000
            """;

    private final TableImport of2021;
    private final TableImport of2023;

    UnlikeEditionsTest(@TempDir Path folder) throws IOException {
        of2021 = edition(folder, 2021, BEGUN + LENT, "Id,Begun,Lent\n1,a,b\n2,a,\n");
        of2023 = edition(folder, 2023, BEGUN, "Id,Begun\n1,c\n2,a\n");
    }

    private static TableImport edition(Path folder, int year, String reports, String table) throws IOException {
        String mapping = """
                mapping: 1
                source: {id: archive, title: Archive}
                edition: {known: %d}
                row: "row-{Id}"
                dyad: [CN, RS]
                reports:
                %s""".formatted(year, reports);
        Path file = Files.writeString(folder.resolve(year + ".csv"), table);
        return TableImport.of(
                Mapping.parse("mapping.yaml", mapping)
                        .getOrElseThrow(() -> new AssertionError(Mapping.parse("mapping.yaml", mapping)
                                .getError()
                                .mkString("\n"))),
                file);
    }

    private static TableSummary into(Entente entente, TableImport table) {
        return table.into(entente.journal()).getOrElseThrow((Rejection why) -> new AssertionError(why.message()));
    }

    private static Seq<DevelopmentId> told(Entente entente, String known) {
        return entente.everything()
                .knownAt(known)
                .history()
                .assessments()
                .map(Assessment::id)
                .toVector();
    }

    @Test
    void what_a_newer_edition_cannot_tell_of_is_not_taken_back_whichever_comes_first() {
        for (Seq<TableImport> order : Vector.of(Vector.of(of2021, of2023), Vector.of(of2023, of2021))) {
            try (Entente entente = Entente.inMemory()) {
                order.forEach(it -> into(entente, it));

                assertThat(told(entente, "2024-01-01").map(DevelopmentId::value))
                        .containsExactlyInAnyOrder("row-1-begun", "row-1-lent", "row-2-begun");
            }
        }
    }

    @Test
    void an_older_edition_taken_in_again_adds_nothing() {
        try (Entente entente = Entente.inMemory()) {
            into(entente, of2021);
            into(entente, of2023);

            assertThat(into(entente, of2021).edition().entries()).isZero();
            assertThat(into(entente, of2023).edition().entries()).isZero();
        }
    }
}
