package io.entente.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.journal.Problem;
import io.entente.journal.Recordable;
import io.vavr.collection.Seq;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StoryProperties {

    private static final List<String> SECTIONS = List.of(
            "entente: 1\n",
            "title: China and Serbia\n",
            "dyad: [CN, RS]\n",
            "source: article\n",
            "sources: [{id: article, published: 2024-05}, {id: desk}]\n",
            "entities:\n- {id: hbis, kind: company, name: HBIS Group, aliases: [Hesteel], country: CN}\n",
            "withdrawals: [{development: bought, known: 2024-06-01, reason: \"an error\"}]\n",
            "same: [{developments: [bought, turn], source: desk, known: 2024-07}]\n");

    private static final List<String> BOUGHT = List.of(
            "development: bought",
            "occurred: [2016-06-18..2016-06-20]",
            "kind: StakeAcquired",
            "acquirer: Hesteel",
            "asset: RS",
            "percent: 63.5",
            "price: {amount: 42000000, currency: EUR, qualifier: about}",
            "storylines: [steel]",
            "links: {causedBy: turn}");

    private static final List<String> TURN =
            List.of("development: turn", "planned: 2030~", "kind: TurningPointDeclared", "title: t", "source: article");

    private static final String STORY = story(SECTIONS, BOUGHT, TURN);

    private static String story(List<String> sections, List<String> bought, List<String> turn) {
        return String.join("", sections) + "reports:\n- {" + String.join(", ", bought) + "}\n- {"
                + String.join(", ", turn) + "}\n";
    }

    @Property
    void a_mutated_story_is_a_story_or_has_problems_that_have_a_place(@ForAll("mutated") String text) {
        assertReadOrTold("story.yaml", text);
    }

    @Property
    void garbage_is_a_problem_that_has_a_place(@ForAll String garbage) {
        assertReadOrTold("story.yaml", garbage);
        assertReadOrTold("story.json", garbage);
    }

    @Property
    void whatever_the_bytes_the_answer_is_a_story_or_problems(@ForAll byte[] bytes) {
        for (String name : List.of("story.yaml", "story.json")) {
            StoryReader reader = new StoryReader(Story.Setting.DEFAULT);
            reader.add(name, bytes);
            assertThat(reader.story().isInvalid()).isTrue();
        }
    }

    @Property
    void what_a_story_tells_survives_any_order_of_its_keys(
            @ForAll("sections") List<String> sections,
            @ForAll("bought") List<String> bought,
            @ForAll("turn") List<String> turn) {
        assertThat(read(story(sections, bought, turn))).isEqualTo(read(STORY));
    }

    private static Seq<Recordable> read(String text) {
        return Story.parse("story.yaml", text)
                .toEither()
                .getOrElseThrow(problems -> new AssertionError(problems.mkString("\n")))
                .recordables();
    }

    private static void assertReadOrTold(String name, String text) {
        Story.parse(name, text).fold(problems -> problems, Story::warnings).forEach(problem -> assertThat(problem)
                .matches(it -> it.line() >= 1 && it.column() >= 1, "has a line and a column")
                .matches(it -> !it.message().isBlank(), "says what is wrong")
                .extracting(Problem::file)
                .isEqualTo(name));
    }

    @Provide
    Arbitrary<String> mutated() {
        Arbitrary<String> pieces = Arbitraries.of(
                "",
                " ",
                "\n",
                "\t",
                ":",
                ": ",
                "- ",
                "[",
                "]",
                "{",
                "}",
                "\"",
                "'",
                "#",
                "&src ",
                "*src",
                "!!binary ",
                "~",
                "null",
                "?",
                "|",
                ">",
                "%",
                "@",
                ",",
                "---\n",
                "\0",
                "\uFEFF",
                "2016",
                "-1",
                "1e999999999");
        return Combinators.combine(
                        pieces,
                        Arbitraries.integers().between(0, STORY.length()),
                        Arbitraries.integers().between(0, 20))
                .as((piece, from, length) -> new Mutation(piece, from, length))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(mutations -> {
                    String text = STORY;
                    for (Mutation mutation : mutations) {
                        text = mutation.of(text);
                    }
                    return text;
                });
    }

    private record Mutation(String piece, int from, int length) {
        String of(String text) {
            int start = Math.min(from, text.length());
            int end = Math.min(start + length, text.length());
            return text.substring(0, start) + piece + text.substring(end);
        }
    }

    @Provide
    Arbitrary<List<String>> sections() {
        return Arbitraries.shuffle(SECTIONS);
    }

    @Provide
    Arbitrary<List<String>> bought() {
        return Arbitraries.shuffle(BOUGHT);
    }

    @Provide
    Arbitrary<List<String>> turn() {
        return Arbitraries.shuffle(TURN);
    }
}
