package io.entente.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Entente;
import io.entente.event.Dyad;
import io.entente.projection.Item;
import io.entente.projection.View;
import io.entente.projections.answers.Answered;
import io.entente.projections.answers.ExplainAnswer;
import io.entente.projections.answers.StateAnswer;
import io.entente.projections.context.Contexts;
import io.entente.projections.context.ContextsState;
import io.entente.projections.relationship.Relationship;
import io.entente.story.Story;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a state shows can be asked for. */
class ExplainTest {

    private static final Path SHIPPED = Path.of("stories/china-serbia.yaml");

    private static final String OTHER = """
            entente: 1
            dyad: [CU, US]
            sources: [{id: cfr, published: 2023-06}, {id: granma, published: 2022-03-01}]
            entities:
              - {id: castro, kind: person, name: Fidel Castro, country: CU}
              - {id: itt, kind: company, name: ITT, country: US}
              - {id: oas, kind: organisation, name: Organization of American States}
              - {id: mariel, kind: project, name: Mariel port}
            source: cfr
            reports:
              - {development: rel-1902, occurred: 1902-05-27, kind: RelationsEstablished}
              - {development: sev-1961, occurred: 1961-01-03, kind: RelationsSevered, by: US}
              - {development: sev-1961, source: granma, occurred: 1961-01-04, kind: RelationsSevered, by: US}
              - {development: rec-1902, occurred: 1902-05-20, kind: RecognitionGranted, by: US, recognised: CU}
              - {development: emb-1923, occurred: 1923, kind: MissionOpened, by: US, host: CU, mission: embassy}
              - {development: oas-out, occurred: 1962-01-31, kind: MembershipEnded, member: CU, organisation: oas}
              - {development: platt-s, occurred: 1903-05-22, kind: AgreementSigned, agreement: platt, title: Treaty of Relations, parties: [CU, US]}
              - {development: platt-t, occurred: 1934-05-29, kind: AgreementTerminated, agreement: platt, links: {causedBy: rel34-s}}
              - {development: rel34-s, occurred: 1934-05-29, kind: AgreementSigned, agreement: rel34, parties: [CU, US]}
              - {development: itt-57, occurred: 1957, kind: InvestmentMade, investor: itt, host: CU, amount: {amount: 65000000, currency: USD}}
              - {development: fig, occurred: 1960, kind: FigureReported, measure: claims, amount: {amount: 1900000000, currency: USD}}
              - {development: thaw, occurred: 2014-12-17/2017-06-16, kind: PartnershipDeclared, status: thaw, declaredBy: US}
              - {development: emb-60, occurred: 1960-10-19, kind: SanctionImposed, by: US, target: CU, measure: export embargo}
              - {development: pigs, occurred: 1961-04-17, kind: ForceUsed, actor: US, target: CU, means: landing}
              - {development: nixon, occurred: 1959-04-15, kind: VisitMade, visitor: castro, host: US, tour: Castro's 1959 tour}
              - {development: st, occurred: 1992-11-24, kind: StanceTaken, holder: CU, stance: opposes, towards: US, issue: the embargo}
              - {development: fr, occurred: 1960, kind: FrameInvoked, frame: Patria o Muerte, holder: castro}
              - {development: turn, occurred: 2014-12-17, kind: TurningPointDeclared, title: a new chapter}
              - {development: claim, occurred: undated, kind: ClaimMade, about: embargo, claim: the longest embargo, storylines: [embargo]}
              - {development: ctx, occurred: 1947/1991, kind: ContextNoted, text: The Cold War}
            """;

    @TempDir
    private Path folder = Path.of("replaced by JUnit");

    @Test
    void every_item_of_the_shipped_story_is_found() {
        everyItemIsFound(SHIPPED, Dyad.of("CN", "RS"));
    }

    @Test
    void every_item_of_another_is_found() throws IOException {
        everyItemIsFound(written(), Dyad.of("CU", "US"));
    }

    private static void everyItemIsFound(Path story, Dyad dyad) {
        SoftAssertions all = new SoftAssertions();
        try (Entente entente = Entente.inMemory()) {
            entente.journal().recordAll(Story.read(story).get());
            View view = entente.between(dyad).at("2024-06-01");
            for (StateAnswer.Section section :
                    StateAnswer.of(view, new Relationship()).sections()) {
                for (Item item : section.items().map(Answered::told)) {
                    Seq<String> names = item.identity()
                            .map(Object::toString)
                            .appendAll(item.evidence().toVector().map(Object::toString))
                            .distinct();
                    all.assertThat(names.filter(it -> found(view, it).contains(item)))
                            .as("%s: %s", section.name(), item)
                            .containsAll(item.evidence().toVector().map(Object::toString))
                            .isNotEmpty();
                }
                for (String name : List.of(section.name(), section.heading())) {
                    if (view.explain(name).isEmpty()) {
                        all.assertThat(found(view, name))
                                .as(name)
                                .containsAll(section.items().map(Answered::told));
                    }
                }
            }
        }
        all.assertAll();
    }

    private static Seq<Item> found(View view, String name) {
        return ExplainAnswer.of(view, new Relationship(), name).toVector().flatMap(it -> it.explanation()
                .items());
    }

    @Test
    void a_section_is_told_item_by_item() {
        assertThat(asked("context").out())
                .startsWith("""
                China – Serbia at 2024-06-01""")
                .contains("Why context is what it is:", "Context\n")
                .doesNotContain("Arms\n");
        assertThat(asked("Context").out()).contains("Why Context is what it is:");
    }

    @Test
    void by_the_id_of_a_development_are_told_the_items_that_rest_on_it_and_its_words_alone() throws IOException {
        String story = written().toString();

        assertThat(Run.of("explain", "CU", "US", "rel-1902", "--story", story).out())
                .contains("Diplomatic relations\n", "rests on rel-1902, sev-1961", "rel-1902: has happened")
                .doesNotContain("sev-1961: has happened");
    }

    private Path written() throws IOException {
        return Files.writeString(folder.resolve("other.yaml"), OTHER);
    }

    @Test
    void a_question_alone_tells_its_section_too() {
        try (Entente entente = Entente.inMemory()) {
            entente.journal().recordAll(Story.read(SHIPPED).get());
            View view = entente.between("CN", "RS").at("2024-06-01");
            ContextsState state = view.replay(new Contexts());

            assertThat(view.explain("context")).isEmpty();
            assertThat(view.explain("context", new Contexts().sections(), state)
                            .get()
                            .items())
                    .isNotEmpty()
                    .containsExactlyElementsOf(state.all());
        }
    }

    @Test
    void where_nothing_is_found_is_told_what_may_be_asked_for() {
        Run run = asked("nonsense");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains(
                        "nothing between China – Serbia goes by 'nonsense'; ask for what state names,",
                        "for a section: ",
                        "context");
    }

    private static Run asked(String item) {
        return Run.of("explain", "CN", "RS", item, "--story", SHIPPED.toString(), "--at", "2024-06-01");
    }
}
