package io.entente.projections.page;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.Entente;
import io.entente.event.Entity;
import io.entente.event.InvestmentMade;
import io.entente.projection.Section;
import io.entente.projection.View;
import io.entente.projections.relationship.Relationship;
import io.entente.story.Story;
import io.entente.time.Recorded;
import io.vavr.collection.Iterator;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What stands in the file. */
class RelationshipPageTest {

    private static final Path STORY = Path.of("..", "..", "examples", "stories", "china-serbia.yaml");
    private static final Pattern SCRIPT = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL);

    private final Entente entente = Entente.inMemory();

    private View story() {
        assertThat(entente.journal()
                        .recordAll(Story.read(STORY).get().recordables())
                        .isRight())
                .isTrue();
        return entente.between("CN", "RS").at("2024-06-01").knownAt("2024-12-31");
    }

    private static RelationshipPage page(View view) {
        return RelationshipPage.of(view, new Relationship());
    }

    private View invested(String... dates) {
        assertThat(entente.journal()
                        .recordAll(Vector.of(dates).map(date -> report("in-" + date)
                                .of(InvestmentMade.of(Entity.of("CN"), Entity.of("RS")))
                                .between("CN", "RS")
                                .on(date)
                                .accordingTo("gazette", "2020")))
                        .isRight())
                .isTrue();
        return entente.between("CN", "RS").at("2020-01-01").knownAt("2021-01-01");
    }

    private static Vector<String> texts(JsonNode array) {
        return Iterator.ofAll(array.elements()).map(JsonNode::asText).toVector();
    }

    @Test
    void who_waits_for_a_page_is_told_of_each_state_up_to_the_last() throws IOException {
        List<Long> done = new ArrayList<>();
        Set<Long> all = new HashSet<>();

        page(invested("2016", "2018")).write(new StringBuilder(), (states, of) -> {
            done.add(states);
            all.add(of);
        });

        assertThat(all).hasSize(1);
        assertThat(done)
                .hasSizeGreaterThan(4)
                .isEqualTo(LongStream.rangeClosed(1, done.getLast()).boxed().toList());
        assertThat(all).containsExactly(done.getLast());
    }

    @Test
    void the_same_journal_asked_the_same_gives_the_same_page_of_less_than_two_megabytes() {
        View view = story();

        String once = NorwayAndSweden.written(page(view));

        assertThat(NorwayAndSweden.written(page(view))).isEqualTo(once);
        assertThat(once.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(2_000_000);
    }

    @Test
    void nothing_runs_but_what_the_policy_names_by_its_hash() throws IOException, NoSuchAlgorithmException {
        String page = NorwayAndSweden.written(page(story()));
        String policy = page.substring(page.indexOf("default-src"), page.indexOf("\">", page.indexOf("default-src")));

        assertThat(policy).startsWith("default-src 'none'; script-src 'sha256-").doesNotContain("unsafe", "http", "*");
        Vector<String> scripts = Iterator.ofAll(SCRIPT.matcher(page).results().iterator())
                .map(it -> it.group(1))
                .toVector();
        assertThat(scripts).hasSize(2);
        assertThat(scripts.last()).doesNotContain("eval(", "new Function", "innerHTML");
        for (String script : scripts) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
        }
    }

    @Test
    void it_stands_on_the_days_on_which_something_changes_and_by_which_something_is_known() {
        JsonNode data = page(invested("2010-05-01", "2012")).data();

        assertThat(texts(data.path("days")))
                .containsExactly("2010-04-30", "2010-05-01", "2012-01-01", "2012-12-31", "2020-01-01");
        assertThat(texts(data.path("moments"))).containsExactly("2020-12-30", "2020-12-31", "2021-01-01");
    }

    @Test
    void from_a_day_on_what_was_so_before_stands_at_its_beginning() {
        JsonNode data = page(invested("2010-05-01", "2012"))
                .from(LocalDate.parse("2011-01-01"))
                .data();

        assertThat(texts(data.path("days"))).containsExactly("2011-01-01", "2012-01-01", "2012-12-31", "2020-01-01");
        assertThat(data.path("sections")
                        .path(0)
                        .path("certain")
                        .path(0)
                        .path(0)
                        .path(0)
                        .path(0)
                        .asInt())
                .isZero();
    }

    @Test
    void at_first_it_shows_what_the_view_counts() {
        View view = invested("2012");

        assertThat(page(view).data().path("possible").asBoolean()).isFalse();
        assertThat(page(view.possible()).data().path("possible").asBoolean()).isTrue();
    }

    @Test
    void a_pair_of_which_nothing_is_known_has_a_page_that_says_so() {
        JsonNode data = page(entente.between("NO", "SE").at("2020-01-01")).data();

        assertThat(texts(data.path("days"))).containsExactly("2020-01-01");
        assertThat(data.path("sections")).isEmpty();
    }

    @Test
    void a_page_of_everything_or_one_that_ends_before_it_begins_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> page(entente.everything()))
                .withMessage("a page is of one relationship: take a view between two");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> page(entente.between("NO", "SE").at("2020-01-01")).from(LocalDate.parse("2020-01-02")))
                .withMessage("the page ends on 2020-01-01, so that it cannot begin on 2020-01-02");
    }

    @Test
    @SuppressWarnings("NullAway") // that is the point
    void what_is_null_is_refused_by_its_name() {
        View view = entente.between("NO", "SE").at("2020-01-01");

        assertThatNullPointerException()
                .isThrownBy(() -> RelationshipPage.of(null, new Relationship()))
                .withMessage("view");
        assertThatNullPointerException()
                .isThrownBy(() -> RelationshipPage.of(view, null))
                .withMessage("relationship");
        assertThatNullPointerException().isThrownBy(() -> page(view).from(null)).withMessage("day");
        assertThatNullPointerException().isThrownBy(() -> page(view).in(null)).withMessage("language");
        assertThatNullPointerException()
                .isThrownBy(() -> page(view).write(null))
                .withMessage("out");
    }

    private static Vector<String> leftOut(JsonNode data) {
        return Iterator.ofAll(data.path("entries").elements())
                .filter(it -> it.has("x"))
                .map(it -> it.path("x").asText() + " " + it.path("c").asInt())
                .toVector()
                .sorted();
    }

    @Test
    void of_what_nothing_is_known_it_is_counted_why() {
        View view = NorwayAndSweden.told("""
                reports:
                  - {development: moved, kind: TurningPointDeclared, title: t, occurred: 2005}
                  - {development: moved, dyad: [FI, NO], kind: TurningPointDeclared, title: t, occurred: 2005, known: 2021-06}
                  - {development: taken-back, kind: TurningPointDeclared, title: t, occurred: 2005}
                  - {development: late, kind: TurningPointDeclared, title: t, occurred: 2005, known: 2023}
                withdrawals:
                  - {development: taken-back, source: gazette, known: 2021-06}
                """);

        assertThat(leftOut(page(view.knownAt(LocalDate.parse("2021-12-31"))).data()))
                .contains("elsewhere 1", "later 1", "withdrawn 1", "later 3");
        assertThat(leftOut(page(view.asRecorded(Recorded.parse("2"))).data())).containsExactly("unrecorded 3");
    }

    @Test
    void who_is_named_by_any_word_and_whose_word_it_is_can_be_asked_for() {
        View view = NorwayAndSweden.told("""
                entities:
                  - {id: queen, kind: person, name: The Queen, country: "NO"}
                  - {id: king, kind: person, name: The King, country: "NO"}
                reports:
                  - {development: visit, kind: VisitMade, occurred: 2019, visitor: queen, host: SE}
                  - {development: visit, kind: VisitMade, occurred: 2019, visitor: king, host: SE, source: ministry}
                """);
        JsonNode known = page(view).data().path("developments").path(0).path(1);
        JsonNode last = known.path(known.size() - 1).path(1);

        assertThat(texts(last.path("entities"))).contains("queen", "king");
        assertThat(page(view).data().path("entities").path("queen").asText()).isEqualTo("The Queen");
        assertThat(Vector.ofAll(last.path("words")).map(it -> it.path("source").asText()))
                .containsExactlyInAnyOrder("gazette", "ministry");
    }

    @Test
    void no_name_of_java_is_told_to_a_reader() {
        View view = story();

        assertThat(NorwayAndSweden.written(page(view)))
                .contains("known only later (the second slider moves there)")
                .doesNotContainPattern("View\\.\\w|\\w+Answer\\b");
    }

    @Test
    void every_language_has_every_word() throws IOException {
        JsonNode english = words(Language.ENGLISH);

        for (Language language : Language.values()) {
            assertThat(Iterator.ofAll(words(language).fieldNames()).toSet().remove("headings"))
                    .isEqualTo(Iterator.ofAll(english.fieldNames()).toSet());
        }
    }

    @Test
    void german_calls_every_section_of_ours_by_a_name() throws IOException {
        JsonNode headings = words(Language.GERMAN).path("headings");

        assertThat(new Relationship()
                        .questions()
                        .flatMap(it -> it.sections()
                                .map(Section::heading)
                                .map(Object::toString)
                                .append(it.topic()))
                        .distinct()
                        .filter(it -> !headings.has(it)))
                .isEmpty();
    }

    private static JsonNode words(Language language) throws IOException {
        String name = "words.%s.json".formatted(language.tag());
        try (InputStream in = Objects.requireNonNull(RelationshipPage.class.getResourceAsStream(name))) {
            return new ObjectMapper().readTree(in);
        }
    }
}
