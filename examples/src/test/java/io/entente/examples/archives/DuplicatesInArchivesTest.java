package io.entente.examples.archives;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Entente;
import io.entente.event.Dyad;
import io.entente.history.Assessment;
import io.entente.history.Duplicate;
import io.entente.history.Duplicates;
import io.entente.history.History;
import io.entente.intake.Mapping;
import io.entente.intake.TableImport;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How well duplicates are found: two editions of AidData as if they were of two sources that know nothing of each other, a
 * pair labelled to be one where both give the project the same number and tell the same step of it.
 */
class DuplicatesInArchivesTest {

    private static final Seq<String> RECIPIENTS =
            Vector.of("RS", "PK", "AO", "KH", "CD", "CG", "ZW", "MK", "VE", "PS", "LK", "MW");

    private static final Entente BOTH = Entente.inMemory();

    @BeforeAll
    static void two_editions_are_imported_as_two_sources(@TempDir Path folder) throws IOException {
        SharedData.require();
        Path mapping = folder.resolve("newer.yaml");
        Files.writeString(
                mapping,
                Mapping.presetText("aiddata-gcdf-3")
                        .get()
                        .replace("id: aiddata-gcdf", "id: newer")
                        .replace("gcdf-{", "newer-{"));
        Imported.into(BOTH, "aiddata-gcdf-2", AidDataSql.FIRST);
        assertThat(TableImport.of(
                                Mapping.read(mapping).get(), SharedData.folder().resolve(AidDataSql.SECOND))
                        .into(BOTH.journal())
                        .isRight())
                .isTrue();
    }

    @AfterAll
    static void closes() {
        BOTH.close();
    }

    private static int number(Assessment it) {
        return Integer.parseInt(it.id().value().replaceAll("\\D", ""));
    }

    private static boolean isNewer(Assessment it) {
        return it.id().value().startsWith("newer-");
    }

    private static String label(Assessment it) {
        return it.id().value().replace("newer-", "gcdf-");
    }

    /** What is proposed of developments that are told apart by labels, and what should have been. */
    private record Tried(int found, int right, int labelled) {

        static Tried of(History history) {
            Seq<Assessment> told = history.assessments();
            Set<String> newer = told.filter(DuplicatesInArchivesTest::isNewer)
                    .map(it -> label(it))
                    .toSet();
            Seq<Duplicate> found = Duplicates.in(history);
            return new Tried(
                    found.size(),
                    found.count(it -> label(it.one()).equals(label(it.other()))),
                    told.count(it -> !isNewer(it) && newer.contains(label(it))));
        }

        Tried and(Tried more) {
            return new Tried(found + more.found, right + more.right, labelled + more.labelled);
        }

        double precision() {
            return (double) right / found;
        }

        double recall() {
            return (double) right / labelled;
        }
    }

    private static Tried tried(Entente entente) {
        return RECIPIENTS
                .map(it -> Tried.of(entente.everything().history().between(Dyad.of("CN", it))))
                .reduce(Tried::and);
    }

    @Test
    void of_two_editions_that_tell_the_same_projects_nearly_all_are_found_and_little_else() {
        Tried tried = tried(BOTH);

        assertThat(tried.labelled()).isGreaterThan(1_400);
        assertThat(tried.precision()).as(tried.toString()).isGreaterThan(0.95);
        assertThat(tried.recall()).as(tried.toString()).isGreaterThan(0.96);
    }

    /** Of each, a third of the projects is told by both, and the like of the others is told by nobody else. */
    @Test
    void where_most_have_no_counterpart_three_of_four_proposals_are_right() {
        try (Entente thirds = Entente.inMemory()) {
            History all = BOTH.everything().history();
            Seq<Assessment> kept = all.assessments().filter(it -> number(it) % 3 != (isNewer(it) ? 1 : 0));
            assertThat(thirds.journal()
                            .recordAll(all.directory()
                                    .profiles()
                                    .values()
                                    .toVector()
                                    .<io.entente.journal.Recordable>map(it -> it)
                                    .appendAll(kept.flatMap(Assessment::standing)))
                            .isRight())
                    .isTrue();
            Tried tried = tried(thirds);

            assertThat(tried.labelled()).isGreaterThan(450);
            assertThat(tried.precision()).as(tried.toString()).isGreaterThan(0.7);
            assertThat(tried.recall()).as(tried.toString()).isGreaterThan(0.96);
        }
    }
}
