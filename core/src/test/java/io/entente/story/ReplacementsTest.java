package io.entente.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Entente;
import io.entente.journal.Problem;
import io.entente.journal.Receipt;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is replaced in silence: in one file, across files, and in a journal. */
class ReplacementsTest {

    private static final String FORTY =
            "{development: deal, kind: StakeReported, holder: CN, asset: mine, percent: 40, occurred: 2018}";
    private static final String SIXTY_THREE = FORTY.replace("percent: 40", "percent: 63");

    @TempDir
    private Path folder = Path.of("replaced by JUnit");

    private static String story(String... reports) {
        return """
                entente: 1
                dyad: [CN, RS]
                source: registry
                sources: [{id: registry, title: Registry, published: 2020-03-01}]
                entities: [{id: mine, kind: asset, name: Mine}]
                reports:
                  - %s
                """.formatted(String.join("\n  - ", reports));
    }

    private Path file(String name, String... reports) throws IOException {
        return Files.writeString(folder.resolve(name), story(reports));
    }

    private static Seq<String> messages(Seq<Problem> problems) {
        return problems.map(it -> "%d: %s".formatted(it.line(), it.message()));
    }

    @Test
    void a_second_report_of_one_source_and_day_in_the_same_file_is_an_error_that_shows_both_places() {
        var read = Story.parse("s.yaml", story(FORTY, SIXTY_THREE));

        assertThat(messages(read.getError()))
                .containsExactly(
                        "8: deal of registry is told in line 7, too, known 2020-03-01, and otherwise (percent):"
                                + " tell it once; or, where the source revised it, give known: the day of the revision");
        assertThat(Story.parse("s.yaml", story(FORTY, FORTY)).isValid()).isTrue();
        assertThat(Story.parse("s.yaml", story(FORTY, SIXTY_THREE.replace("}", ", known: 2021}")))
                        .isValid())
                .isTrue();
        assertThat(Story.parse("s.yaml", story(FORTY, SIXTY_THREE.replace("deal", "other-deal")))
                        .isValid())
                .isTrue();
    }

    @Test
    void one_id_for_two_events_is_an_error_that_names_all_that_differs() {
        var read = Story.parse(
                "s.yaml",
                story(
                        "{development: ev-1, dyad: [JP, US], kind: VisitMade, visitor: US, host: JP, occurred: 2013-11-12}",
                        "{development: ev-1, dyad: [AU, TR], kind: MeetingHeld, participants: [TR], occurred: 2014-01-01}"));

        assertThat(messages(read.getError()).single())
                .startsWith(
                        "8: ev-1 of registry is told in line 7, too, known 2020-03-01, and otherwise (kind, occurred,"
                                + " dyads, visitor, host, tour, until):");
    }

    @Test
    void in_another_file_it_is_a_warning_that_names_what_is_replaced() throws IOException {
        Story story = Story.read(file("first.yaml", FORTY), file("corrected.yaml", SIXTY_THREE))
                .get();

        assertThat(messages(story.warnings()))
                .containsExactly("7: deal of registry: replaces 40 %% told at %s, line 7, known 2020-03-01, too"
                        .formatted(folder.resolve("first.yaml")));
        assertThat(story.replacements()).isEqualTo(1);
    }

    @Test
    void after_a_journal_it_is_a_warning_that_names_the_position_and_an_old_file_brings_nothing_back()
            throws IOException {
        Path first = file("first.yaml", FORTY);
        Path corrected = file("corrected.yaml", SIXTY_THREE);
        try (Entente entente = Entente.inMemory()) {
            var journal = entente.journal();
            journal.recordAll(Story.read(first));
            Story.Setting after = Story.Setting.DEFAULT.after(journal);

            assertThat(messages(Story.read(after, first).get().warnings())).isEmpty();
            assertThat(messages(Story.read(after, corrected).get().warnings()))
                    .containsExactly("7: deal of registry: replaces 40 % told at position 3, known 2020-03-01, too");
            assertThat(journal.tryAll(Story.read(after, corrected).get())).contains(new Receipt(4, 1, 2, 1));
            assertThat(journal.head()).isEqualTo(3);

            journal.recordAll(Story.read(after, corrected));
            assertThat(messages(Story.read(after, first).get().warnings()))
                    .containsExactly(
                            "7: deal of registry was recorded before and replaced at position 4 since: it stays so");
            assertThat(Story.read(after, first).get().replacements()).isZero();
            assertThat(journal.recordAll(Story.read(after, first)).get()).isEqualTo(new Receipt(4, 0, 3, 0));
        }
    }

    @Test
    void a_description_that_takes_the_place_of_a_recorded_one_names_what_it_replaces() throws IOException {
        Path first = file("first.yaml", FORTY);
        String story = Files.readString(first);
        Path renamed = Files.writeString(
                folder.resolve("renamed.yaml"),
                story.replace("name: Mine", "name: Pit, country: RS").replace("title: Registry, ", ""));
        Path more = Files.writeString(
                folder.resolve("more.yaml"), story.replace("name: Mine", "name: Mine, aliases: [Pit]"));
        try (Entente entente = Entente.inMemory()) {
            var journal = entente.journal();
            Story.Setting after = Story.Setting.DEFAULT.after(journal);
            journal.recordAll(Story.read(after, first));

            assertThat(messages(Story.read(after, more).get().warnings())).isEmpty();
            Story replacing = Story.read(after, renamed).get();
            assertThat(messages(replacing.warnings()))
                    .containsExactly(
                            "4: source registry: replaces title 'Registry' told at position 1",
                            "5: entity mine: replaces name 'Mine' told at position 2");
            assertThat(replacing.replacements()).isEqualTo(2);

            journal.recordAll(replacing);
            assertThat(messages(Story.read(after, first).get().warnings()))
                    .containsExactly(
                            "4: source registry was described so before, and otherwise at position 4 since: it stays so",
                            "5: entity mine was described so before, and otherwise at position 5 since: it stays so");
            assertThat(Story.read(after, first).get().replacements()).isZero();
        }
    }

    @Test
    void a_revision_that_takes_a_development_to_other_dyads_says_so() throws IOException {
        Path first = file("first.yaml", FORTY);
        Path moved = file("moved.yaml", FORTY.replace("}", ", known: 2021, dyad: [CN, HU]}"));
        try (Entente entente = Entente.inMemory()) {
            entente.journal().recordAll(Story.read(first));

            Story story = Story.read(Story.Setting.DEFAULT.after(entente.journal()), moved)
                    .get();

            assertThat(messages(story.warnings()))
                    .containsExactly(
                            "7: deal of registry: from known 2021 on it is filed under CN-HU, no longer under CN-RS"
                                    + " as told at position 3");
            assertThat(story.replacements()).isZero();
        }
    }

    @Test
    void what_cannot_be_known_when_it_is_read_is_an_error_at_its_place() {
        Story.Setting november = Story.Setting.DEFAULT.at(Instant.parse("2026-11-26T09:00:00Z"));

        assertThat(messages(Story.parse(november, "s.yaml", story(FORTY.replace("}", ", known: 2099}")))
                        .getError()))
                .containsExactly(
                        "7: registry on deal: known 2099 lies wholly after now (2026-11-26T09:00:00Z): write since"
                                + " when one could know it");
        assertThat(Story.parse(november, "s.yaml", story(FORTY.replace("}", ", known: 2026}")))
                        .isValid())
                .isTrue();
    }
}
