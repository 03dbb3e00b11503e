package io.entente.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Entity;
import io.entente.gazetteer.Aliases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be one is proposed in a form that a person looks through and takes as it is; nothing is changed by asking. */
class ProposalsTest {

    private static final String STORY = Path.of("stories", "china-serbia.yaml").toString();

    private Path folder = Path.of("");
    private String store = "";

    @BeforeEach
    void a_store_holds_a_story_and_what_a_gazette_tells(@TempDir Path temporary) throws IOException {
        folder = temporary;
        store = folder.resolve("relations.db").toString();
        Path visit = folder.resolve("visit.yaml");
        Files.writeString(visit, """
                entente: 1
                title: A visit
                dyad: [CN, RS]
                source: gazette
                sources:
                  - {id: gazette, title: The Gazette, published: 2024-05-08}
                entities:
                  - {id: hesteel, kind: company, name: HBIS-GROUP, country: CN}
                reports:
                  - {development: xi-in-belgrade, kind: VisitMade, visitor: xi-jinping, host: RS, occurred: 2024-05-07}
                """);
        assertThat(Run.of("import", STORY, "--store", store).code()).isZero();
        assertThat(Run.of("import", visit.toString(), "--store", store).code()).isZero();
    }

    @Test
    void the_visit_of_two_sources_is_proposed_as_one_and_accepted_by_importing_the_proposal() throws IOException {
        Run proposed = Run.of("duplicates", "CN", "RS", "--store", store);

        assertThat(proposed.code()).isZero();
        assertThat(proposed.out())
                .startsWith("""
                        # Developments that may be one: leave out those that are two, and import the rest.
                        entente: 1
                        source: {id: "editor", published:\s""")
                .contains("""
                          # 83 %: 1 day apart, visitor xi-jinping in both, host RS in both
                          #   xi-in-belgrade, 2024-05-07: Xi Jinping visits Serbia (gazette)
                        """)
                .contains("  - developments: [\"xi-in-belgrade\", \"xi-visit-2024\"]\n");
        assertThat(proposed.err()).isEmpty();
        assertThat(Run.of("timeline", "CN", "RS", "--store", store).out())
                .contains("xi-in-belgrade, according to gazette");

        Path accepted = folder.resolve("same.yaml");
        Files.writeString(accepted, proposed.out());
        assertThat(Run.of("import", accepted.toString(), "--store", store).code())
                .isZero();
        Run again = Run.of("duplicates", "CN", "RS", "--store", store);
        assertThat(again.out()).isEmpty();
        assertThat(again.err()).isEqualTo("no two developments that different sources report look like one\n");
    }

    @Test
    void what_is_less_likely_is_counted_and_shown_if_asked_for() throws IOException {
        Path visits = folder.resolve("visits.yaml");
        Files.writeString(visits, """
                entente: 1
                dyad: [CN, RS]
                source: radio
                sources:
                  - {id: radio, title: Radio, published: 2024-05-08}
                reports:
                  - {development: on-8-may, kind: VisitMade, visitor: xi-jinping, host: RS, occurred: 2024-05-08}
                  - {development: on-10-may, kind: VisitMade, visitor: xi-jinping, host: RS, occurred: 2024-05-10}
                """);
        assertThat(Run.of("import", visits.toString(), "--store", store).code()).isZero();
        String[] asked = {"duplicates", "CN", "RS", "--store", store, "--from", "radio", "--and", "article-2024"};

        Run likeliest = Run.of(asked);
        assertThat(likeliest.out()).contains("\"on-8-may\"").doesNotContain("on-10-may");
        assertThat(likeliest.err())
                .isEqualTo("1 less likely pair of these developments left out; with --all it is shown, too\n");

        Run all = Run.of(Stream.concat(Stream.of(asked), Stream.of("--all")).toArray(String[]::new));
        assertThat(all.out()).contains("\"on-8-may\"").contains("\"on-10-may\"");
        assertThat(all.err()).isEmpty();
    }

    @Test
    void only_the_sources_asked_for_are_compared() {
        assertThat(Run.of("duplicates", "CN", "RS", "--store", store, "--from", "gazette", "--and", "article-2024")
                        .out())
                .contains("xi-in-belgrade");
        assertThat(Run.of("duplicates", "CN", "RS", "--store", store, "--from", "gazette", "--and", "xi-2024")
                        .out())
                .isEmpty();
        Run unknown = Run.of("duplicates", "CN", "RS", "--store", store, "--from", "nobody");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("no source 'nobody' reports anything");
    }

    @Test
    void entities_that_may_be_one_are_proposed_as_a_file_of_aliases() {
        Run proposed = Run.of("entities", "unify", "--store", store);

        assertThat(proposed.code()).isZero();
        assertThat(proposed.out())
                .contains("  # hesteel may be hbis: both go by 'HBIS-GROUP'\n")
                .contains("  \"hesteel\": \"hbis\"\n");
        assertThat(Aliases.parse("aliases.yaml", proposed.out()).get().find("HBIS-group"))
                .contains(Entity.of("hbis"));
    }

    @Test
    void entities_of_a_story_are_looked_through_too() {
        Run proposed = Run.of("entities", "unify", "--story", STORY);

        assertThat(proposed.code()).isZero();
        assertThat(proposed.err()).contains("no two entities look like one");
    }

    @Test
    void the_entities_themselves_are_of_a_store() {
        Run none = Run.of("entities");

        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("Missing required option: '--store=STORE'");
    }
}
