package io.entente.projections.page;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Entente;
import io.entente.event.AgreementSigned;
import io.entente.event.Described;
import io.entente.event.Entity;
import io.entente.event.FrameInvoked;
import io.entente.event.KindName;
import io.entente.event.Names;
import io.entente.event.OwnDevelopment;
import io.entente.event.StatementMade;
import io.entente.history.Occurrence;
import io.entente.journal.Citation;
import io.entente.journal.Profile;
import io.entente.journal.Recordable;
import io.entente.journal.Source;
import io.entente.projection.Item;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.entente.projections.relationship.Relationship;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

/** What anybody tells is text, and stays in its place: of ours, and of a kind and a question of one's own. */
class HostileTextTest {

    private static final String ATTACK = "</script><script>document.title='run'</script>"
            + "<img src=x onerror=\"document.title='run'\">{script}</title><!--";

    @RegisterExtension
    private static final Browser chromium = new Browser();

    /** A kind of one's own. */
    @KindName("RumourHeard")
    @Described("Somebody heard a rumour.")
    record RumourHeard(@Described("What it says.") String rumour) implements OwnDevelopment {

        @Override
        public String sentence(Names names) {
            return "a rumour: " + rumour;
        }
    }

    /** A question of one's own. */
    record Rumours() implements Question<Seq<Item>> {

        @Override
        public String name() {
            return "rumours";
        }

        @Override
        public String topic() {
            return ATTACK;
        }

        @Override
        public Seq<Section<Seq<Item>>> sections() {
            return List.of(new Section<>("rumours", ATTACK, all -> all));
        }

        @Override
        public Seq<Item> initial() {
            return List.empty();
        }

        @Override
        public Seq<Item> evolve(Seq<Item> all, Occurrence occurrence) {
            return occurrence.development() instanceof RumourHeard it
                    ? all.append(Item.of(
                            TreeSet.of(occurrence.id()), names -> it.rumour(), LinkedHashMap.of("rumour", it.rumour())))
                    : all;
        }
    }

    private static Seq<Recordable> told() {
        Source source = Source.of("gazette", ATTACK)
                .published("2020")
                .publisher(ATTACK)
                .url("https://gazette.example/?a=1&b=2");
        return Vector.of(
                Profile.of("xi", Profile.Kind.PERSON, ATTACK),
                report("speech")
                        .of(StatementMade.of(Entity.of("xi")).about(ATTACK))
                        .between("CN", "RS")
                        .on("2016")
                        .accordingTo(source)
                        .citing(Citation.quoting(ATTACK))
                        .inStorylines(ATTACK),
                report("pact")
                        .of(AgreementSigned.of("pact").titled(ATTACK))
                        .between("CN", "RS")
                        .on("2017")
                        .accordingTo(source),
                report("slogan")
                        .of(FrameInvoked.of(ATTACK))
                        .between("CN", "RS")
                        .on("2018")
                        .accordingTo(source),
                report("rumour")
                        .of(new RumourHeard(ATTACK))
                        .between("CN", "RS")
                        .on("2018")
                        .accordingTo(source),
                report("long")
                        .of(StatementMade.of(Entity.of("xi")).about("x".repeat(2_000)))
                        .between("CN", "RS")
                        .on("2018")
                        .accordingTo(source));
    }

    private static String page() {
        try (Entente entente = Entente.inMemory()) {
            assertThat(entente.journal().recordAll(told()).isRight()).isTrue();
            return NorwayAndSweden.written(RelationshipPage.of(
                    entente.between("CN", "RS").at("2020-01-01"), new Relationship().with(new Rumours())));
        }
    }

    @Test
    void no_script_of_anybody_runs_and_nothing_leaves_its_box() {
        chromium.width(360);
        chromium.open(
                page(), "#at=%22%3E%3Cscript%3E&storyline=%3Cscript%3Ealert(1)%3C%2Fscript%3E&language=__proto__");
        chromium.open(page(), "");
        for (String section : Vector.of("statements", "agreements", "frames", "rumours")) {
            chromium.press("[data-section=%s] .item".formatted(section), Keys.ENTER);
            assertThat(chromium.find("dialog[open] h2").getText()).contains("<script>");
            assertThat(chromium.find("dialog[open]").getText()).contains(ATTACK);
            chromium.press("dialog .close", Keys.ENTER);
        }
        assertThat(chromium.title()).isEqualTo("China – Serbia");
        assertThat(chromium.all("img")).isEmpty();
        assertThat(chromium.all("script:not([type])")).hasSize(2);
        assertThat(chromium.console()).isEmpty();
        assertThat(chromium.holds("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }
}
