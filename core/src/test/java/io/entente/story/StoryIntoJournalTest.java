package io.entente.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Entente;
import io.entente.event.Entity;
import io.entente.event.StakeDivested;
import io.entente.journal.Problem;
import io.entente.journal.Report;
import io.entente.time.EventDate;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A story that goes on from what a journal holds. */
class StoryIntoJournalTest {

    private static final Entity RAIL = Entity.of("rail");

    @TempDir
    private Path folder = Path.of("replaced by JUnit");

    private final Entente entente = Entente.inMemory();

    @BeforeEach
    void a_journal_that_describes_and_tells() {
        record("""
                source: {id: gazette, published: 2010-02}
                entities:
                  - {id: rail, kind: company, name: Fjord Rail, aliases: [FjR]}
                  - {id: line, kind: asset, name: border line}
                reports:
                  - {development: bought, occurred: 2009, kind: StakeAcquired, acquirer: rail, asset: line}
                """);
    }

    @AfterEach
    void close() {
        entente.close();
    }

    private void record(String story) {
        assertThat(entente.journal()
                        .recordAll(Story.parse("before.yaml", "entente: 1\ndyad: [NO, SE]\n" + story))
                        .isRight())
                .isTrue();
    }

    private Validation<Seq<Problem>, Story> read(String story) {
        try {
            Path file = Files.writeString(
                    folder.resolve("more.yaml"), "entente: 1\ndyad: [NO, SE]\n" + story.stripIndent());
            return Story.read(Story.Setting.DEFAULT.after(entente.journal()), file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Report report(String story) {
        Validation<Seq<Problem>, Story> read = read(story);
        assertThat(read.isValid()).as(() -> String.valueOf(read)).isTrue();
        return (Report)
                read.get().recordables().filter(Report.class::isInstance).single();
    }

    private static final String SOLD = """
            reports:
              - {development: sold, occurred: 2011, %s, kind: StakeDivested, holder: %s, asset: line}
            """;

    private static Entity holder(Report report) {
        return ((StakeDivested) report.development()).holder();
    }

    @Test
    void it_names_what_the_journal_describes_by_id_name_or_alias() {
        for (String name : Array.of("rail", "Fjord Rail", "FjR")) {
            assertThat(holder(report(SOLD.formatted("source: gazette", name)))).isEqualTo(RAIL);
        }
        assertThat(read(SOLD.formatted("source: gazette", "Fjord Rial"))
                        .getError()
                        .single()
                        .message())
                .contains("did you mean Fjord Rail?");
    }

    @Test
    void what_it_tells_is_known_since_the_journal_says_that_its_source_was_published() {
        assertThat(report(SOLD.formatted("source: gazette", "rail")).known()).isEqualTo(EventDate.parse("2010-02"));
        assertThat(report("sources: [{id: gazette, published: 2012}]\n" + SOLD.formatted("source: gazette", "rail"))
                        .known())
                .as("its own description goes first")
                .isEqualTo(EventDate.parse("2012"));
    }

    @Test
    void a_name_that_it_describes_itself_means_what_it_says() {
        Report report = report("""
                entities: [{id: ferries, kind: company, name: Fjord Rail}]
                """ + SOLD.formatted("source: gazette", "Fjord Rail"));

        assertThat(holder(report)).isEqualTo(Entity.of("ferries"));
    }

    @Test
    void a_code_means_its_country_whatever_the_journal_calls_by_it() {
        record("entities: [{id: kosmos, kind: company, name: XK}]\n");

        assertThat(holder(report(SOLD.formatted("source: gazette", "XK")))).isEqualTo(Entity.of("XK"));
    }

    @Test
    void a_name_that_no_longer_stands_means_nothing() {
        String another = "entities: [{id: rail, kind: company, name: Fjord Railways}]\n";
        assertThat(read(another + SOLD.formatted("source: gazette", "Fjord Rail"))
                        .isInvalid())
                .as("the story gives it another")
                .isTrue();

        record(another);

        assertThat(read(SOLD.formatted("source: gazette", "Fjord Rail")).isInvalid())
                .isTrue();
        assertThat(holder(report(SOLD.formatted("source: gazette", "Fjord Railways"))))
                .isEqualTo(RAIL);
    }

    @Test
    void a_name_of_two_in_the_journal_is_asked_which() {
        record("entities: [{id: ferries, kind: company, name: FjR}]\n");

        assertThat(read(SOLD.formatted("source: gazette", "FjR"))
                        .getError()
                        .single()
                        .message())
                .contains("'FjR' is a name of rail and of ferries");
    }

    @Test
    void a_dyad_is_held_to_what_the_journal_says_of_its_members() {
        assertThat(read("""
                reports:
                  - {development: x, source: gazette, occurred: 2011, dyads: [[NO, rail]], kind: TurningPointDeclared, title: t}
                """).getError().single().message()).contains("rail is described as company");
    }

    @Test
    void what_refers_to_the_journals_words_is_not_odd() {
        var read = read("""
                source: gazette
                reports:
                  - {development: x, occurred: 2009, kind: StakeAcquired, acquirer: rail, asset: line, links: {partOf: bought}}
                same: [{developments: [bought, x]}]
                withdrawals: [{development: bought, known: 2012}]
                """);

        assertThat(read.isValid()).as(() -> String.valueOf(read)).isTrue();
        assertThat(read.get().warnings()).isEmpty();
    }
}
