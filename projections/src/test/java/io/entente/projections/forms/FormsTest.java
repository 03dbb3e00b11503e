package io.entente.projections.forms;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.Entente;
import io.entente.event.AgreementSigned;
import io.entente.event.AidDelivered;
import io.entente.event.Amount;
import io.entente.event.ClassOrigin;
import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Link;
import io.entente.event.Names;
import io.entente.event.OwnDevelopment;
import io.entente.event.StakeAcquired;
import io.entente.event.StatementMade;
import io.entente.event.VisitMade;
import io.entente.history.Occurrence;
import io.entente.history.Resolution;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.journal.Withdrawal;
import io.entente.projection.Granularity;
import io.entente.projection.Item;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.entente.projection.UnfitExtensionException;
import io.entente.projection.View;
import io.entente.projections.aid.Assistance;
import io.entente.projections.answers.Answer;
import io.entente.projections.answers.DiffAnswer;
import io.entente.projections.answers.ExplainAnswer;
import io.entente.projections.answers.PeriodsAnswer;
import io.entente.projections.answers.Selection;
import io.entente.projections.answers.SeriesAnswer;
import io.entente.projections.answers.StateAnswer;
import io.entente.projections.answers.TimelineAnswer;
import io.entente.projections.answers.VisitsByVisitor;
import io.entente.projections.arms.Arms;
import io.entente.projections.relationship.Relationship;
import io.entente.projections.statements.Statements;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every answer in every form, with a question of a user's own among ours. */
class FormsTest {

    private static final Source GAZETTE = Source.of("gazette", "The *Gazette*").published("2015");
    private static final Source PAPER = Source.of("paper", "Paper").published("2017");
    private static final Relationship ASKED = new Relationship().with(new VisitsByVisitor());

    private final Entente entente = Entente.inMemory();

    @AfterEach
    void close() {
        entente.close();
    }

    private static Form form(String name) {
        return Form.all(Form.class.getClassLoader())
                .find(it -> it.name().equals(name))
                .get();
    }

    private View view() {
        entente.journal()
                .recordAll(List.of(
                        GAZETTE,
                        bought("bought", "2014", 10),
                        bought("more", "2016", 20),
                        visit("first", "2014-05", GAZETTE),
                        visit("second", "2016-07", PAPER),
                        visit("third", "2019", PAPER),
                        report("signed")
                                .of(AgreementSigned.of("pact").titled("_The Pact_"))
                                .between("CN", "RS")
                                .on("2016-01-02")
                                .accordingTo(PAPER)));
        return entente.between("CN", "RS").at("2018-12-31").knownAt("2020-01-01");
    }

    private static Report bought(String id, String on, int percent) {
        return report(id)
                .of(StakeAcquired.of(Entity.of("mill")).by(Entity.of("steel")).percent(percent))
                .between("CN", "RS")
                .on(on)
                .accordingTo(PAPER);
    }

    private static Report visit(String id, String on, Source source) {
        return report(id)
                .of(VisitMade.of(Entity.of("CN"), Entity.of("RS")))
                .between("CN", "RS")
                .on(on)
                .accordingTo(source);
    }

    private Seq<Answer> answers(View view) {
        return List.of(
                StateAnswer.of(view, ASKED),
                TimelineAnswer.of(view),
                DiffAnswer.of(view.at("2015-12-31"), view, ASKED),
                ExplainAnswer.of(view, ASKED, "China").get(),
                SeriesAnswer.of(view, ASKED),
                byYear(view));
    }

    @Test
    void each_form_is_found_by_its_name() {
        assertThat(Form.all(Form.class.getClassLoader()).map(Form::name))
                .containsExactly("csv", "json", "markdown", "outline", "text");
    }

    @Test
    void a_form_of_ones_own_is_one_package() {
        assertThat(form("outline").write(StateAnswer.of(view(), ASKED)))
                .isEqualTo("Agreements 1, Holdings 1, Visits 2, Guests 1");
    }

    @Test
    void the_state_as_text_has_the_sections_of_ones_own_questions() {
        assertThat(form("text").write(StateAnswer.of(view(), ASKED))).isEqualTo("""
                China – Serbia at 2018-12-31, as known at 2020-01-01

                ── Ties ──
                Agreements
                  _The Pact_: signed since 2016-01-02
                      signed (paper)

                ── Money ──
                Holdings
                  steel holds 30 % of mill since 2014
                      bought (paper), more (paper)

                ── Visits and words ──
                Visits
                  China visits Serbia, 2014-05
                      first (gazette)
                  China visits Serbia, 2016-07
                      second (paper)

                ── Further questions ──
                Guests
                  China visited 2 times
                      first (gazette), second (paper)

                On whose word
                  gazette: The *Gazette*, 2015
                  paper: Paper, 2017

                Not shown
                  1 lies ahead (TimelineAnswer)""");
    }

    @Test
    void the_state_as_markdown_is_a_document_in_which_what_is_told_is_no_markup() {
        assertThat(form("markdown").write(StateAnswer.of(view(), ASKED))).isEqualTo("""
                # China – Serbia at 2018-12-31, as known at 2020-01-01

                ## Ties

                ### Agreements

                - \\_The Pact\\_: signed since 2016-01-02
                  - signed (paper)

                ## Money

                ### Holdings

                - steel holds 30 % of mill since 2014
                  - bought (paper), more (paper)

                ## Visits and words

                ### Visits

                - China visits Serbia, 2014-05
                  - first (gazette)
                - China visits Serbia, 2016-07
                  - second (paper)

                ## Further questions

                ### Guests

                - China visited 2 times
                  - first (gazette), second (paper)

                ## On whose word

                - gazette: The \\*Gazette\\*, 2015
                - paper: Paper, 2017

                ## Not shown

                - 1 lies ahead (TimelineAnswer)""");
    }

    @Test
    void a_difference_is_told_of_developments_and_of_what_stands() throws IOException {
        View view = view();

        assertThat(form("text").write(DiffAnswer.of(view.at("2015-12-31"), view, ASKED)))
                .isEqualTo("""
                China – Serbia: what changed between 2015-12-31 and 2018-12-31, as known at 2020-01-01

                new                  _The Pact_ is signed
                                       signed, 2016-01-02, according to paper
                new                  China visits Serbia
                                       second, 2016-07, according to paper
                new                  steel acquires 20 % of mill
                                       more, 2016, according to paper

                Agreements
                  new                _The Pact_: signed since 2016-01-02
                                       signed (paper)

                Holdings
                  changed            steel holds 30 % of mill since 2014
                                       percent: 10 → 30
                                       bought (paper), more (paper)

                Visits
                  new                China visits Serbia, 2016-07
                                       second (paper)

                Guests
                  changed            China visited 2 times
                                       times: 1 → 2
                                       first (gazette), second (paper)""");
        JsonNode guests = Vector.ofAll(new ObjectMapper()
                        .readTree(form("json").write(DiffAnswer.of(view.at("2015-12-31"), view, ASKED)))
                        .get("items"))
                .find(it -> it.get("section").asText().equals("guests"))
                .get();
        assertThat(guests.get("change").asText()).isEqualTo("changed");
        assertThat(guests.at("/fields/0/field").asText()).isEqualTo("times");
        assertThat(guests.at("/fields/0/before").asInt()).isEqualTo(1);
        assertThat(guests.at("/fields/0/after").asInt()).isEqualTo(2);
    }

    @Test
    void what_is_gone_is_told_with_what_it_was() {
        View view = view();
        entente.journal().record(Withdrawal.of("first").accordingTo("gazette", "2019"));

        View early = view.at("2015-12-31");
        assertThat(form("text").write(DiffAnswer.of(early.knownAt("2018-01-01"), early, ASKED)))
                .endsWith("""

                        Guests
                          gone               China visited 1 times
                                               first (gazette)""");
    }

    @Test
    void an_explanation_begins_with_the_items_that_go_by_the_name() {
        assertThat(form("text").write(ExplainAnswer.of(view(), ASKED, "mill").get()))
                .startsWith("""
                China – Serbia at 2018-12-31, as known at 2020-01-01

                Why mill is what it is:

                Holdings
                  steel holds 30 % of mill since 2014
                      rests on bought, more

                bought: has happened, certain from 2014-12-31 on
                """);
    }

    /** How warm it is between two: named in no development. */
    record Warmth() implements Question<Warmth.Felt> {

        record Felt(SortedSet<DevelopmentId> evidence) implements Item {
            @Override
            public String sentence(Names names) {
                return "it is warm";
            }

            @Override
            public Map<String, Object> fields() {
                return LinkedHashMap.of("feeling", "warmth");
            }
        }

        @Override
        public String name() {
            return "warmth";
        }

        @Override
        public Seq<Section<Felt>> sections() {
            return List.of(new Section<>("warmth", "Warmth", List::of));
        }

        @Override
        public Felt initial() {
            return new Felt(TreeSet.empty());
        }

        @Override
        public Felt evolve(Felt state, Occurrence it) {
            return it.development() instanceof VisitMade
                    ? new Felt(state.evidence().add(it.id()))
                    : state;
        }
    }

    @Test
    void what_a_question_concludes_is_explained_by_what_it_rests_on() {
        ExplainAnswer why =
                ExplainAnswer.of(view(), ASKED.with(new Warmth()), "Warmth").get();

        assertThat(why.explanation().developments().map(it -> it.id().value())).containsExactly("first", "second");
        assertThat(form("text").write(why)).contains("it is warm", "rests on first, second");
        assertThat(ExplainAnswer.of(view(), ASKED, "Warmth")).isEmpty();
    }

    @Test
    void an_item_of_an_answer_is_explained_alone() {
        StateAnswer state = StateAnswer.of(view(), ASKED);
        StateAnswer.Section holdings =
                state.sections().find(it -> it.name().equals("holdings")).get();

        assertThat(form("text")
                        .write(ExplainAnswer.of(
                                state, holdings, holdings.items().single())))
                .startsWith("""
                China – Serbia at 2018-12-31, as known at 2020-01-01

                Why steel holds 30 % of mill since 2014 is what it is:

                Holdings
                  steel holds 30 % of mill since 2014
                      rests on bought, more

                bought: has happened, certain from 2014-12-31 on
                """);
    }

    @Test
    void a_series_tells_each_number_over_time() {
        assertThat(form("text").write(SeriesAnswer.of(view(), ASKED))).isEqualTo("""
                China – Serbia at 2018-12-31, as known at 2020-01-01

                China visited 2 times: times
                  2014-05-31     1
                  2016-07-31     2

                steel holds 30 % of mill since 2014: percent
                  2014-12-31     10
                  2016-12-31     30""");
    }

    private static PeriodsAnswer byYear(View view) {
        return PeriodsAnswer.of(
                view, ASKED, Selection.ALL.sections("holdings", "guests"), Granularity.YEAR, LocalDate.of(2015, 1, 1));
    }

    @Test
    void numbers_by_period_are_a_table_under_the_words_of_the_last() {
        assertThat(form("text").write(byYear(view().at("2016-12-31")))).isEqualTo("""
                China – Serbia at 2016-12-31, as known at 2020-01-01: only sections holdings, guests, by year from 2015-01-01 on

                steel holds 30 % of mill since 2014: percent
                  2015           10  certain  bought
                  2016           30  certain  bought, more

                China visited 2 times: times
                  2015           1  certain  first
                  2016           2  certain  first, second""");
        assertThat(form("text").write(byYear(view().at("2016-11-30")))).contains("""
                steel holds 10 % of mill since 2014: percent
                  2015                  10  certain  bought
                  2016-01-01/2016-11-30 10  possible  bought
                """);
        assertThat(form("markdown").write(byYear(view().at("2016-11-30")))).contains("""
                ## steel holds 10 % of mill since 2014: percent

                |period|value|certainty|evidence|
                |---|---|---|---|
                |2015|10|certain|bought|
                |2016-01-01/2016-11-30|10|possible|bought|
                """);
        assertThat(form("text").write(PeriodsAnswer.of(view().at("2010-01-01"), ASKED, Selection.ALL, Granularity.DAY)))
                .endsWith("\n\nNo number is told of it.");
    }

    @Test
    void a_number_that_is_no_longer_told_stands_under_words_of_their_day() {
        entente.journal().recordAll(List.of(PAPER, bought("bought", "2014", 10), bought("more", "2016", 95)));
        View view = entente.between("CN", "RS").at("2018-12-31").knownAt("2020-01-01");

        assertThat(form("text").write(SeriesAnswer.of(view, ASKED))).contains("""
                steel holds 10 % of mill since 2014 (before 2016-12-31): percent
                  2014-12-31     10
                  2016-12-31""");
        assertThat(form("text")
                        .write(PeriodsAnswer.of(
                                view,
                                ASKED,
                                Selection.ALL.sections("holdings"),
                                Granularity.YEAR,
                                LocalDate.of(2014, 1, 1))))
                .contains("steel holds 10 % of mill since 2014");
    }

    @Test
    void numbers_by_period_as_json_tell_what_was_asked_and_how_exact_they_are() throws IOException {
        JsonNode json = new ObjectMapper().readTree(form("json").write(byYear(view().at("2016-11-30"))));

        assertThat(json.get("by").asText()).isEqualTo("year");
        assertThat(json.get("from").asText()).isEqualTo("2015-01-01");
        assertThat(json.get("only").asText()).isEqualTo("sections holdings, guests");
        assertThat(json.at("/rows/0").toString())
                .isEqualTo("{'period':'2015','section':'holdings','item':'mill steel percent','field':'percent',"
                                .replace('\'', '"')
                        + "'value':10,'valueFrom':10,'valueTo':10,'qualifier':'exact','unit':'percent',"
                                .replace('\'', '"')
                        + "'certainty':'certain','evidence':['bought']}".replace('\'', '"'));
        assertThat(json.at("/rows/2/certainty").asText()).isEqualTo("possible");
    }

    @Test
    void every_answer_is_written_in_every_form() {
        for (Answer answer : answers(view())) {
            for (String form : List.of("text", "markdown", "json")) {
                assertThat(form(form).write(answer))
                        .as("%s as %s", answer, form)
                        .contains(
                                "China",
                                answer instanceof SeriesAnswer || answer instanceof PeriodsAnswer ? "times" : "second");
            }
        }
    }

    @Test
    void what_json_tells_of_everything_no_question_may_call_its_own() throws IOException {
        View view =
                view().possible().withPredecessors().asRecorded(8).preferring(Resolution.ranking(List.of(PAPER.id())));
        entente.journal().record(visit("first", "2013", PAPER));
        JsonNode state = new ObjectMapper().readTree(form("json").write(StateAnswer.of(view.asRecorded("9"), ASKED)));
        JsonNode item = state.at("/guests/0");
        Seq<String> ofState = List.ofAll(state::fieldNames)
                .reject(name -> state.get(name).isArray()
                        && ASKED.questions().flatMap(Question::sections).exists(section -> section.name()
                                .equals(name)));
        Seq<String> ofItem = List.ofAll(item::fieldNames).removeAll(List.of("visitor", "visitorName", "times"));

        assertThat(ofState).contains("asRecorded", "possibleCounted", "predecessorsCounted", "otherSourcesPreferred");
        assertThat(ofItem).contains("rivals", "evidence");
        assertThat(ofState).allSatisfy(name -> assertThatThrownBy(() -> ASKED.with(new Spoilt(name, "count")))
                .isInstanceOf(IllegalArgumentException.class));
        assertThat(ofItem).allSatisfy(name -> assertThatThrownBy(
                        () -> StateAnswer.of(view, ASKED.with(new Spoilt("spoilt", name))))
                .isInstanceOf(UnfitExtensionException.class));
    }

    @Test
    void a_list_of_texts_has_no_names_beside_it_be_it_empty_or_not() throws IOException {
        Report speech = report("speech")
                .of(StatementMade.of(Entity.of("CN")))
                .between("CN", "RS")
                .on("2014")
                .accordingTo(GAZETTE);
        Relationship statements = new Relationship(List.of(new Statements()));

        for (Link[] links : new Link[][] {{}, {Link.of(Link.Relation.COMMEMORATES, "first")}}) {
            entente.journal().record(speech.linked(links));
            JsonNode told = new ObjectMapper()
                    .readTree(form("json").write(StateAnswer.of(entente.between("CN", "RS"), statements)))
                    .at("/statements/0");
            assertThat(told.get("commemorates")).hasSize(links.length);
            assertThat(List.ofAll(told::fieldNames)).contains("speakerName").doesNotContain("commemorateNames");
        }
    }

    @Test
    void in_json_each_of_several_sums_is_told_as_one_alone() throws IOException {
        entente.journal()
                .record(report("masks")
                        .of(AidDelivered.of("masks", Entity.of("CN"), Entity.of("RS"))
                                .worth(Amount.eur(5).about()))
                        .between("CN", "RS")
                        .on("2013")
                        .accordingTo(GAZETTE));
        View view = entente.between("CN", "RS").at("2018-12-31");
        Relationship asked = new Relationship(Vector.of(new Assistance()));

        JsonNode sum = new ObjectMapper()
                .readTree(form("json").write(StateAnswer.of(view, asked)))
                .at("/aid/0/amounts/0");
        assertThat(sum.get("amount").asText()).isEqualTo("5");
        assertThat(sum.get("currency").asText()).isEqualTo("EUR");
        assertThat(sum.get("qualifier").asText()).isEqualTo("about");
    }

    /** A kind whose own field looks like the name beside another. */
    record BoatSold(String buyerName, Entity buyer, Entity seller, Option<String> sellerName)
            implements OwnDevelopment {}

    @Test
    void a_field_of_ones_own_goes_before_a_name() {
        entente.journal()
                .record(report("boat")
                        .of(new BoatSold("as told", Entity.of("NO"), Entity.of("SE"), Option.some("as told, too")))
                        .between("NO", "SE")
                        .on("2013")
                        .accordingTo(GAZETTE));

        assertThat(form("json").write(TimelineAnswer.of(entente.between("NO", "SE"))))
                .contains("\"buyerName\" : \"as told\"", "\"sellerName\" : \"as told, too\"")
                .containsPattern("\"buyer\" : \"NO\",\\s+\"seller\"");
        assertThat(form("text").write(TimelineAnswer.of(entente.between("NO", "SE"))))
                .contains("BoatSold: buyerName as told, buyer Norway, seller Sweden, sellerName as told, too");
    }

    /** A question whose items tell what every item tells. */
    record Spoilt(String section, String field) implements Question<Integer> {
        @Override
        public String name() {
            return "spoilt";
        }

        @Override
        public Seq<Section<Integer>> sections() {
            return List.of(new Section<>(
                    section,
                    "Spoilt",
                    count -> List.of(new Item() {
                        @Override
                        public SortedSet<DevelopmentId> evidence() {
                            return TreeSet.empty();
                        }

                        @Override
                        public String sentence(Names names) {
                            return "spoilt";
                        }

                        @Override
                        public Map<String, Object> fields() {
                            return LinkedHashMap.of(field, count);
                        }
                    })));
        }

        @Override
        public Integer initial() {
            return 0;
        }

        @Override
        public Integer evolve(Integer count, Occurrence it) {
            return count + 1;
        }
    }

    @Test
    void names_that_would_hide_what_is_told_of_everything_are_refused() {
        Relationship ours = new Relationship();

        assertThatThrownBy(() -> ours.with(new Spoilt("arms", "count")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "question %s: there is a section 'arms' already, of %s; name it otherwise",
                        new ClassOrigin(Spoilt.class), new ClassOrigin(Arms.class));
        assertThatThrownBy(() -> ours.with(new Spoilt("denied", "count")))
                .hasMessage(
                        "question %s: 'denied' is told of every state; name the section otherwise",
                        new ClassOrigin(Spoilt.class));
        assertThatThrownBy(() -> StateAnswer.of(view(), ours.with(new Spoilt("spoilt", "evidence"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "section spoilt: every item is told with a 'evidence' of its own; name the field otherwise");
    }

    /** A question that concludes from nothing, or hands out nothing. */
    record Careless(boolean noState, Item item) implements Question<Integer> {
        @Override
        public String name() {
            return "careless";
        }

        @Override
        public Seq<Section<Integer>> sections() {
            return List.of(new Section<>("careless", "Careless", count -> List.of(item)));
        }

        @Override
        public Integer initial() {
            return 0;
        }

        @Override
        @SuppressWarnings("NullAway") // as a user's own may
        public Integer evolve(Integer count, Occurrence it) {
            return noState ? null : count + 1;
        }
    }

    @Test
    @SuppressWarnings("NullAway") // as a user's own may
    void what_is_null_is_told_by_the_question_it_is_of() {
        View view = view();
        Item untold = Item.of(TreeSet.empty(), names -> null, LinkedHashMap.empty());

        assertThatThrownBy(() -> StateAnswer.of(view, new Relationship(List.of(new Careless(true, untold)))))
                .isInstanceOf(UnfitExtensionException.class)
                .hasMessage("question %s: there is no state after first, but null", new ClassOrigin(Careless.class));
        assertThatThrownBy(() -> StateAnswer.of(view, new Relationship(List.of(new Careless(false, untold)))))
                .isInstanceOf(UnfitExtensionException.class)
                .hasMessage("section careless: an item, its evidence, its fields or its sentence is null");
    }

    @Test
    void what_rests_on_nothing_says_so() {
        View view = view();
        Item guess = Item.of(TreeSet.empty(), names -> "a guess", LinkedHashMap.empty());
        Item rumour = Item.of(TreeSet.of(DevelopmentId.of("unheard-of")), names -> "a rumour", LinkedHashMap.empty());

        assertThat(form("text").write(StateAnswer.of(view, new Relationship(List.of(new Careless(false, guess))))))
                .contains("  a guess\n      rests on no development\n");
        assertThat(form("text").write(StateAnswer.of(view, new Relationship(List.of(new Careless(false, rumour))))))
                .contains("  a rumour\n      rests on unheard-of, of which nothing is known\n");
    }
}
