package io.entente.projections.forms;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.Entente;
import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.event.OwnDevelopment;
import io.entente.history.Occurrence;
import io.entente.journal.Source;
import io.entente.projection.Anomaly;
import io.entente.projection.Item;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.entente.projection.UnfitExtensionException;
import io.entente.projection.View;
import io.entente.projections.answers.StateAnswer;
import io.entente.projections.answers.TimelineAnswer;
import io.entente.projections.forms.json.JsonForm;
import io.entente.projections.forms.text.TextForm;
import io.entente.projections.relationship.Relationship;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.io.IOException;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user's own question or kind leaves out or has odd is refused by name, the same in every form. */
class UnfitTest {

    private static final Source PAPER = Source.of("paper", "Paper").published("2017");

    private final Entente entente = Entente.inMemory();

    @AfterEach
    void close() {
        entente.close();
    }

    /** A question whose one item tells that. */
    record Odd(String name, String heading, String sentence, String field, Object value) implements Question<Integer> {

        @Override
        public Seq<Section<Integer>> sections() {
            return List.of(new Section<>(
                    name,
                    heading,
                    all -> List.of(Item.of(TreeSet.empty(), names -> sentence, LinkedHashMap.of(field, value)))));
        }

        @Override
        public Integer initial() {
            return 0;
        }

        @Override
        public Integer evolve(Integer count, Occurrence it) {
            return count;
        }
    }

    /** A question that tells that item, whatever happened. */
    record Telling(Item item) implements Question<Integer> {

        @Override
        public String name() {
            return "odd";
        }

        @Override
        public Seq<Section<Integer>> sections() {
            return List.of(new Section<>("odd", "Odd", all -> List.of(item)));
        }

        @Override
        public Integer initial() {
            return 0;
        }

        @Override
        public Integer evolve(Integer count, Occurrence it) {
            return count;
        }
    }

    static Stream<Arguments> odd() {
        return Stream.of(
                arguments(new Odd("", "Odd", "odd", "x", 1), "name() is empty; give it one"),
                arguments(new Odd("odd", " ", "odd", "x", 1), "the heading of section odd is empty; give it one"),
                arguments(
                        new Odd("odd", "Odd", "", "x", 1), "section odd: the sentence of an item is empty; write one"),
                arguments(
                        new Odd("odd", "Odd", "odd", "", 1),
                        "section odd: a field of an item has no name; give it one"),
                arguments(
                        new Odd("odd", "Odd", "odd", "x", 0.5),
                        "section odd: the field 'x' is a java.lang.Double; a field is"),
                arguments(
                        new Odd("odd", "Odd", "odd", "x", Option.some(URI.create("a"))),
                        "section odd: the field 'x' is a java.net.URI; a field is"),
                arguments(
                        new Odd("odd", "Odd", "odd", "x", java.util.List.of("a")),
                        "section odd: the field 'x' is a java.util.ImmutableCollections"),
                arguments(
                        new Odd("odd", "Odd", "odd", "since", "2016"),
                        "section odd: the field 'since' is a date (EventDate), or none"));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void what_cannot_be_told_is_refused_before_any_form_meets_it(Odd question, String why) {
        View view = entente.between("CN", "RS");

        assertThatThrownBy(() -> StateAnswer.of(view, new Relationship(List.of(question))))
                .isInstanceOf(UnfitExtensionException.class)
                .hasMessageContaining(why);
    }

    @Test
    void what_rests_on_nothing_known_is_not_certain_and_its_evidence_is_told_in_every_form() throws IOException {
        View view = entente.between("CN", "RS");
        Item rumour = Item.of(TreeSet.of(DevelopmentId.of("unheard-of")), names -> "a rumour", LinkedHashMap.empty());
        StateAnswer answer = StateAnswer.of(view, new Relationship(List.of(new Telling(rumour))));
        JsonNode item =
                new ObjectMapper().readTree(new JsonForm().write(answer)).at("/odd/0");

        assertThat(item.at("/certain").booleanValue()).isFalse();
        assertThat(item.at("/evidence/0").textValue()).isEqualTo("unheard-of");
        assertThat(new TextForm().write(answer)).contains("rests on unheard-of, of which nothing is known");
    }

    /** A question that leaves out what it must tell. */
    record Lacking(String what) implements Question<String> {

        @Override
        public String name() {
            return "lacking";
        }

        @Override
        @SuppressWarnings("NullAway") // as a user's own may
        public Seq<Section<String>> sections() {
            return what.equals("section")
                    ? List.of((Section<String>) null)
                    : List.of(new Section<>("lacking", "Lacking", it -> List.of(new Nameless(what))));
        }

        @Override
        @SuppressWarnings("NullAway")
        public Seq<Anomaly> anomalies(String state) {
            return switch (what) {
                case "anomalies" -> null;
                case "anomaly" -> List.of((Anomaly) null);
                default -> List.empty();
            };
        }

        @Override
        @SuppressWarnings("NullAway")
        public String initial() {
            return what.equals("initial") ? null : "";
        }

        @Override
        public String evolve(String state, Occurrence it) {
            return state;
        }
    }

    /** An item that lacks its identity, the name of a field, or a value in one. */
    record Nameless(String what) implements Item {

        @Override
        public SortedSet<DevelopmentId> evidence() {
            return TreeSet.empty();
        }

        @Override
        public String sentence(Names names) {
            return "an item";
        }

        @Override
        @SuppressWarnings("NullAway")
        public Map<String, Object> fields() {
            return switch (what) {
                case "name" -> LinkedHashMap.of(null, 1);
                case "value" -> LinkedHashMap.of("x", Option.some(null));
                case "element" -> LinkedHashMap.of("x", List.of("a", null));
                default -> LinkedHashMap.of("x", 1);
            };
        }

        @Override
        @SuppressWarnings("NullAway")
        public Seq<Object> identity() {
            return switch (what) {
                case "identity" -> null;
                case "part of identity" -> List.of((Object) null);
                default -> List.of("x");
            };
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "section",
                "anomalies",
                "anomaly",
                "initial",
                "name",
                "value",
                "element",
                "identity",
                "part of identity"
            })
    void a_null_wherever_it_comes_from_is_told_by_the_question_or_section_it_is_of(String what) {
        View view = entente.between("CN", "RS");

        assertThatThrownBy(() -> StateAnswer.of(view, new Relationship(List.of(new Lacking(what)))))
                .isInstanceOf(UnfitExtensionException.class)
                .hasMessageContainingAll("acking", what.equals("name") ? "name" : "null");
    }

    @Test
    void two_questions_of_one_name_are_refused() {
        Odd one = new Odd("twin", "Twin", "twin", "x", 1);

        assertThatThrownBy(() -> new Relationship(List.of(
                        new Telling(Item.of(TreeSet.empty(), names -> "t", LinkedHashMap.empty())),
                        new Odd("odd", "Odd", "o", "x", 1))))
                .isInstanceOf(UnfitExtensionException.class);
        assertThat(new Relationship(List.of(one)).with(one).questions()).hasSize(1);
    }

    @Test
    void what_rests_on_nothing_at_all_is_not_certain() {
        Item guess = Item.of(TreeSet.empty(), names -> "a guess", LinkedHashMap.empty());

        assertThat(StateAnswer.of(entente.between("CN", "RS"), new Relationship(List.of(new Telling(guess))))
                        .sections()
                        .head()
                        .items()
                        .head()
                        .certain())
                .isFalse();
    }

    /** A kind that says nothing. */
    record Silent(Entity who) implements OwnDevelopment {
        @Override
        public String sentence(Names names) {
            return "";
        }
    }

    @Test
    void a_kind_without_a_sentence_is_told_by_its_name() {
        entente.journal()
                .record(report("s")
                        .of(new Silent(Entity.of("CN")))
                        .between("CN", "RS")
                        .on("2012")
                        .accordingTo(PAPER));

        assertThatThrownBy(() -> new TextForm().write(TimelineAnswer.of(entente.between("CN", "RS"))))
                .isInstanceOf(UnfitExtensionException.class)
                .hasMessage("kind Silent: the sentence of a development is empty; write one");
    }
}
