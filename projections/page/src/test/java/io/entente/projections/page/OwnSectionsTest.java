package io.entente.projections.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.history.Occurrence;
import io.entente.projection.Item;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.entente.projection.View;
import io.entente.projections.relationship.Relationship;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

/** A question of one's own may call its sections, topics and fields whatever it likes. */
class OwnSectionsTest {

    private static final Vector<String> NAMES =
            Vector.of("developments", "chronicle", "constructor", "toString", "__proto__", "hasOwnProperty", "states");

    @RegisterExtension
    private static final Browser chromium = new Browser();

    /** A question whose section, heading, topic and field have one name. */
    record Named(String name, String topic) implements Question<Seq<Item>> {

        @Override
        public Seq<Section<Seq<Item>>> sections() {
            return List.of(new Section<>(name, name, all -> all));
        }

        @Override
        public Seq<Item> initial() {
            return List.empty();
        }

        @Override
        public Seq<Item> evolve(Seq<Item> all, Occurrence occurrence) {
            return all.append(Item.of(
                    TreeSet.of(occurrence.id()),
                    names -> "%s of %s".formatted(name, occurrence.id()),
                    LinkedHashMap.of(name, name)));
        }
    }

    @Test
    void no_name_is_taken_for_a_part_of_the_page() {
        View view = NorwayAndSweden.told("""
                reports:
                  - {development: a, kind: VisitMade, occurred: 2019-06, visitor: NO, host: SE, storylines: [constructor, __proto__]}
                  - {development: b, kind: VisitMade, occurred: 2020-06, visitor: NO, host: SE, storylines: [of no storyline]}
                  - {development: c, kind: VisitMade, occurred: 2021-02, visitor: NO, host: SE}
                """);
        Relationship ours = NAMES.foldLeft(new Relationship(), (all, it) -> all.with(new Named(it, it)))
                .with(new Named("one by one", "All that is told"));
        RelationshipPage page = RelationshipPage.of(view, ours).in(Language.GERMAN);
        chromium.open(NorwayAndSweden.written(page));

        assertThat(chromium.console()).isEmpty();
        for (String name : NAMES) {
            String section = "[data-section='%s']".formatted(name);
            assertThat(chromium.all(section + " .items .told").map(it -> it.getText()))
                    .containsExactly(name + " of a", name + " of b", name + " of c");
            assertThat(chromium.find(section + " h3").getText()).isEqualTo(name + " 3");
            assertThat(chromium.all(".topic h2").map(it -> it.getText())).contains(name);
            chromium.press(section + " .item", Keys.ENTER);
            assertThat(chromium.find("dialog[open] h2").getText()).isEqualTo(name + " of a");
            chromium.press("dialog .close", Keys.ENTER);
        }
        assertThat(chromium.all("details[data-part=developments]")).hasSize(1);
        assertThat(chromium.texts("return [...document.querySelectorAll('#storyline option')].map(it => it.value)"))
                .contains("constructor", "__proto__");
        assertThat(
                        chromium.texts(
                                "return [...document.querySelectorAll('#picture-timeline svg > text')].map(it => it.firstChild.data)"))
                .hasSize(4);
        chromium.open(NorwayAndSweden.written(page.in(Language.ENGLISH)));
        assertThat(
                        chromium.texts(
                                "return [...document.querySelectorAll('#picture-timeline svg > text')].map(it => it.firstChild.data)"))
                .containsExactlyInAnyOrder("constructor", "__proto__", "of no storyline", "of no storyline");
        assertThat(chromium.console()).isEmpty();
    }
}
