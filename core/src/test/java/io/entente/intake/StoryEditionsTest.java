package io.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Entente;
import io.entente.event.DevelopmentId;
import io.entente.history.Assessment;
import io.entente.journal.Rejection;
import io.entente.story.Story;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A story file that says which edition of which story it is. */
class StoryEditionsTest {

    private final Entente entente = Entente.inMemory();

    @AfterEach
    void close() {
        entente.close();
    }

    private static Story story(String id, String edition, String... developments) {
        return read("id: %s\nedition: %s\n".formatted(id, edition), developments);
    }

    private static Story read(String head, String... developments) {
        String reports = Vector.of(developments)
                .map("  - {development: %s, occurred: 2016, known: 2017, kind: ContextNoted, text: words}\n"::formatted)
                .mkString();
        String text =
                "entente: 1\n%sdyad: [CN, RS]\nsource: {id: desk, title: Desk}\nreports:\n%s".formatted(head, reports);
        return Story.parse("story.yaml", text)
                .getOrElseThrow(() -> new AssertionError(
                        Story.parse("story.yaml", text).getError().mkString("\n")));
    }

    private StoryReceipt take(Story story) {
        return Intake.take(entente.journal(), story)
                .getOrElseThrow((Rejection why) -> new AssertionError(why.message()));
    }

    private SortedSet<String> standing(String known) {
        return TreeSet.ofAll(entente.everything()
                .knownAt(known)
                .history()
                .assessments()
                .map(Assessment::id)
                .map(DevelopmentId::value));
    }

    @Test
    void what_a_newer_edition_does_not_tell_any_more_is_taken_back_from_its_day_on() {
        take(story("mine", "2020", "a", "b"));

        StoryReceipt receipt = take(story("mine", "2022", "b", "c"));

        assertThat(receipt.takenBack().map(it -> it.developments().head().value()))
                .containsExactly("a");
        assertThat(standing("2021-12-31")).containsExactly("a", "b", "c");
        assertThat(standing("2022-12-31")).containsExactly("b", "c");
    }

    @Test
    void without_an_id_nothing_is_taken_back() {
        take(read("", "a", "b"));

        StoryReceipt receipt = take(read("", "b"));

        assertThat(receipt.takenBack()).isEmpty();
        assertThat(standing("2024-12-31")).containsExactly("a", "b");
    }

    @Test
    void an_edition_recorded_again_adds_nothing() {
        take(story("mine", "2020", "a", "b"));
        take(story("mine", "2022", "b"));
        long head = entente.journal().head();

        take(story("mine", "2020", "a", "b"));
        take(story("mine", "2022", "b"));

        assertThat(entente.journal().head()).isEqualTo(head);
    }

    @Test
    void an_older_edition_that_comes_late_changes_nothing_from_the_newer_ones_day_on() {
        take(story("mine", "2022", "b"));

        take(story("mine", "2020", "a", "b"));

        assertThat(standing("2021-12-31")).containsExactly("a", "b");
        assertThat(standing("2022-12-31")).containsExactly("b");
    }

    @Test
    void what_another_story_still_tells_stays() {
        take(story("mine", "2020", "a", "b"));
        take(story("yours", "2021", "a"));

        take(story("mine", "2022", "b"));

        assertThat(standing("2024-12-31")).containsExactly("a", "b");
    }

    @Test
    void trying_tells_what_would_be_taken_back_and_records_nothing() {
        take(story("mine", "2020", "a", "b"));
        long head = entente.journal().head();

        Seq<?> takenBack = Intake.tryOut(entente.journal(), story("mine", "2022", "b"))
                .get()
                .takenBack();

        assertThat(takenBack).hasSize(1);
        assertThat(entente.journal().head()).isEqualTo(head);
    }

    @Test
    void an_id_without_an_edition_is_refused_and_the_other_way_round() {
        for (String head : Vector.of("id: mine\n", "edition: 2020\n")) {
            assertThat(Story.parse("s.yaml", "entente: 1\n" + head).getError().mkString())
                    .contains("write id: my-story, edition: 2024-06-01");
        }
    }
}
