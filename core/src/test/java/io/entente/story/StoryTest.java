package io.entente.story;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.AgreementSigned;
import io.entente.event.Amount;
import io.entente.event.Development;
import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.event.Entity;
import io.entente.event.FigureReported;
import io.entente.event.InteractionCoded;
import io.entente.event.InvestmentMade;
import io.entente.event.Link;
import io.entente.event.OwnDevelopment;
import io.entente.event.StakeAcquired;
import io.entente.event.TurningPointDeclared;
import io.entente.event.VoteCast;
import io.entente.journal.Citation;
import io.entente.journal.Modality;
import io.entente.journal.Problem;
import io.entente.journal.Profile;
import io.entente.journal.Recordable;
import io.entente.journal.Report;
import io.entente.journal.SameAs;
import io.entente.journal.Source;
import io.entente.journal.SourceId;
import io.entente.journal.Succession;
import io.entente.journal.Withdrawal;
import io.entente.kinds.Kinds;
import io.entente.time.EventDate;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a story that is written as the format tells is read into. */
class StoryTest {

    private static final Entity HBIS = Entity.of("hbis");
    private static final Entity MILL = Entity.of("smederevo-steel-mill");
    private static final Entity SERBIA = Entity.of("RS");
    private static final Source ARTICLE =
            Source.of("article-2024", "Serbia: A Central Piece").published("2024-05");
    private static final Source EDITOR = Source.of("editor", "Our own desk");
    private static final Report ACQUIRED = report("smederevo-acquired")
            .of(StakeAcquired.of(MILL).by(HBIS).at(Amount.eur(42_000_000)))
            .between("CN", "RS")
            .on("2016")
            .accordingTo(ARTICLE)
            .inStorylines("smederevo-steel");

    private static final String STORY = """
            entente: 1
            title: China and Serbia
            dyad: [CN, RS]
            source: article-2024
            sources:
              - {id: article-2024, title: "Serbia: A Central Piece", published: 2024-05}
              - {id: editor, title: Our own desk}
            entities:
              - {id: hbis, kind: company, name: HBIS Group, aliases: [HeSteel Group, Hesteel], country: CN}
              - {id: smederevo-steel-mill, kind: asset, name: Smederevo steel mill, country: RS}
            reports:
              - development: smederevo-acquired
                occurred: 2016                 # EDTF or undated
                known: 2024-05
                kind: StakeAcquired
                acquirer: hbis
                asset: smederevo-steel-mill
                price: {amount: 42000000, currency: EUR}
                storylines: [smederevo-steel]
            withdrawals:
              - {development: smederevo-acquired, source: article-2024, known: 2024-06-01, reason: "an error"}
            same:
              - {developments: [smederevo-acquired, cgit-1234], source: editor, known: 2024-07-01}
            """;

    private static final String HEADER = """
            entente: 1
            dyad: [CN, RS]
            source: {id: article, published: 2024-05}
            entities: [{id: hbis, kind: company, name: HBIS Group, aliases: [HeSteel, He Steel]}]
            """;

    private static Story read(String text) {
        return read("story.yaml", text);
    }

    private static Story read(String name, String text) {
        return Story.parse(name, text)
                .toEither()
                .getOrElseThrow(problems -> new AssertionError(problems.mkString("\n")));
    }

    private static Seq<Report> reports(Story story) {
        return story.recordables().filter(Report.class::isInstance).map(Report.class::cast);
    }

    private static Report only(String keys) {
        return reports(read(HEADER + "reports: [{development: x, " + keys + "}]"))
                .single();
    }

    /** The report on a turning point with further keys. */
    private static Report turn(String keys) {
        return only("kind: TurningPointDeclared, title: t, " + keys);
    }

    private static Development developmentOf(String keys) {
        return only("occurred: 2016, " + keys).development();
    }

    @Test
    void a_story_is_read_into_what_it_says_in_the_order_of_the_format() {
        Story story = read(STORY);

        assertThat(story.recordables())
                .containsExactly(
                        ARTICLE,
                        EDITOR,
                        Profile.of(HBIS.id(), Profile.Kind.COMPANY, "HBIS Group")
                                .alias("HeSteel Group", "Hesteel")
                                .ofCountry("CN"),
                        Profile.of(MILL.id(), Profile.Kind.ASSET, "Smederevo steel mill")
                                .ofCountry(SERBIA.id()),
                        ACQUIRED,
                        new Withdrawal(
                                TreeSet.of(ACQUIRED.id()),
                                ARTICLE.id(),
                                EventDate.parse("2024-06-01"),
                                Option.some("an error")),
                        new SameAs(
                                TreeSet.of(ACQUIRED.id(), DevelopmentId.of("cgit-1234")),
                                EDITOR.id(),
                                EventDate.parse("2024-07-01")));
        assertThat(story.warnings())
                .extracting(Problem::message)
                .containsExactly(
                        "source editor has no published date: what it tells needs a known of its own each time",
                        "same names cgit-1234, of which no report here tells");
    }

    @Test
    void sections_are_in_the_order_of_the_format_wherever_they_stand_in_the_file() {
        String reversed = """
                same: [{developments: [x, y]}]
                withdrawals: [{development: x, known: 2025}]
                reports:
                  - {development: y, occurred: 2016, kind: TurningPointDeclared, title: t}
                  - {development: x, occurred: 2016, kind: TurningPointDeclared, title: t}
                """;

        assertThat(read(reversed + HEADER).recordables().map(StoryTest::what))
                .containsExactly("Source", "Profile", "Report y", "Report x", "Withdrawal", "SameAs");
    }

    private static String what(Recordable recordable) {
        String type = recordable.getClass().getSimpleName();
        return recordable instanceof Report report ? type + " " + report.id() : type;
    }

    @Test
    void a_header_with_a_source_an_entity_and_a_report_is_a_story() {
        String story = HEADER + "reports: [{development: x, occurred: undated, kind: AgreementSigned, agreement: fta}]";

        Report report = reports(read(story)).single();

        assertThat(report)
                .isEqualTo(report("x")
                        .of(AgreementSigned.of("fta"))
                        .between("CN", "RS")
                        .accordingTo(SourceId.of("article"), EventDate.parse("2024-05")));
    }

    @Test
    void json_is_read_like_yaml() {
        String json = """
                {"entente": 1, "dyad": ["CN", "RS"],
                 "source": {"id": "article-2024", "title": "Serbia: A Central Piece", "published": "2024-05"},
                 "entities": [{"id": "hbis", "kind": "company", "name": "HBIS Group"},
                              {"id": "smederevo-steel-mill", "kind": "asset", "name": "Smederevo steel mill"}],
                 "reports": [{"development": "smederevo-acquired", "occurred": 2016, "kind": "StakeAcquired",
                              "acquirer": "hbis", "asset": "Smederevo steel mill",
                              "price": {"amount": 42000000.00, "currency": "EUR"}, "storylines": "smederevo-steel"}]}
                """;

        assertThat(reports(read("story.json", json))).containsExactly(ACQUIRED);
    }

    @Test
    void ids_mean_the_same_in_all_files_and_each_file_follows_the_other(@TempDir Path folder) throws IOException {
        Path first = Files.writeString(folder.resolve("first.yaml"), """
                entente: 1
                dyad: [CN, RS]
                reports: [{development: x, source: article, occurred: 2016, kind: InvestmentMade,
                           investor: HBIS Group, host: RS}]
                """);
        Path second = Files.writeString(folder.resolve("second.yaml"), HEADER + """
                reports: [{development: y, occurred: 2016, kind: TurningPointDeclared, title: t, links: {causedBy: x}}]
                """);

        Story story = Story.read(first, second).get();

        assertThat(story.recordables().map(StoryTest::what))
                .containsExactly("Report x", "Source", "Profile", "Report y");
        assertThat(reports(story).head().known()).hasToString("2024-05");
        assertThat(reports(story).head().development()).isEqualTo(InvestmentMade.of(HBIS, SERBIA));
        assertThat(story.warnings()).isEmpty();
    }

    @Test
    void what_is_described_alike_in_two_files_is_described_once(@TempDir Path folder) throws IOException {
        Path first = Files.writeString(folder.resolve("first.yaml"), HEADER);
        Path second = Files.writeString(folder.resolve("second.yaml"), HEADER);

        assertThat(Story.read(first, second).get().recordables().map(StoryTest::what))
                .containsExactly("Source", "Profile");
    }

    @Test
    void a_report_may_say_otherwise_than_the_header() {
        Report report = reports(read(HEADER + """
                sources: [{id: desk}]
                reports:
                  - {development: x, occurred: 2016, source: desk, known: 2020, dyad: [HU, CN],
                     dyads: [[CN, MK], [MK, CN]], kind: TurningPointDeclared, title: t}
                """)).single();

        assertThat(report.source()).isEqualTo(SourceId.of("desk"));
        assertThat(report.known()).hasToString("2020");
        assertThat(report.dyads()).containsExactly(Dyad.of("CN", "HU"), Dyad.of("CN", "MK"));
    }

    @Test
    void no_is_norway() {
        Report report = turn("occurred: 2016, dyad: [NO, SE]");

        assertThat(report.dyads()).containsExactly(Dyad.of("NO", "SE"));
    }

    @Test
    void a_vote_and_a_code_are_texts_though_yaml_may_take_them_for_a_truth_and_a_number() {
        assertThat(only("occurred: 2016, kind: VoteCast, body: RS, resolution: 1315, voter: CN, vote: no")
                        .development())
                .isEqualTo(VoteCast.of(Entity.of("CN"), VoteCast.Vote.NO, "1315", SERBIA));
        assertThat(only("occurred: 2016, kind: InteractionCoded, actor: CN, target: RS, code: 042, scheme: CAMEO,"
                                + " intensity: -1.9, mentions: 4")
                        .development())
                .isEqualTo(InteractionCoded.of(Entity.of("CN"), InteractionCoded.Scheme.CAMEO, "042")
                        .towards(SERBIA)
                        .intensity(new BigDecimal("-1.9"))
                        .mentioned(4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2016                       | 2016",
                "2016-04-18                 | 2016-04-18",
                "'2016'                     | 2016",
                "2019~                      | 2019~",
                "-0044                      | -0044",
                "undated                    | undated",
                "2010/2015                  | 2010/2015",
                "[2016-06-18..2016-06-20]   | [2016-06-18..2016-06-20]",
                "[1667, 1668, 1670..1672]   | [1667,1668,1670..1672]",
                "[..2016-04]                | [..2016-04]",
                "{1960, 1961-12}            | {1960,1961-12}"
            })
    void a_plain_scalar_and_an_unquoted_set_are_dates(String written, String date) {
        assertThat(turn("occurred: " + written).occurred()).hasToString(date);
    }

    @ParameterizedTest
    @CsvSource({"occurred, OCCURRED", "planned, PLANNED", "denied, DENIED"})
    void what_occurred_is_planned_or_denied_is_told_by_its_key(String key, Modality modality) {
        Report report = turn(key + ": 2024-07-01");

        assertThat(report.modality()).isEqualTo(modality);
        assertThat(report.occurred()).hasToString("2024-07-01");
    }

    @ParameterizedTest
    @CsvSource({"hbis", "HBIS Group", "HeSteel", "He Steel"})
    void an_entity_goes_by_its_id_its_name_and_its_aliases(String name) {
        assertThat(developmentOf("kind: StakeAcquired, acquirer: " + name + ", asset: XK"))
                .isEqualTo(StakeAcquired.of(Entity.of("XK")).by(HBIS));
    }

    @Test
    void an_entity_goes_by_what_is_described_before_it_goes_by_the_name_of_a_country() {
        Story story = read("""
                entente: 1
                dyad: [CN, RS]
                source: {id: article, published: 2024-05}
                entities: [{id: jordan, kind: person, name: Jordan}, {id: USA, kind: company, name: Ulm Steel AG}]
                reports: [{development: x, occurred: 2016, kind: MeetingHeld, participants: [Jordan, USA]}]
                """);

        assertThat(reports(story).single().development().entities().map(Entity::id))
                .containsExactly("USA", "jordan");
    }

    @Test
    void ids_and_names_are_the_same_in_every_unicode_form() {
        String composed = """
                entente: 1
                dyad: [CN, RS]
                source: {id: članak, published: 2024-05}
                entities: [{id: čačić, kind: person, name: Petar Čačić, aliases: [Pera Čačić]}]
                reports:
                  - {development: poseta-čačak, occurred: 2016, kind: FrameInvoked, frame: Čelično prijateljstvo,
                     holder: Petar Čačić, storylines: Čelik, links: {partOf: poseta-đ-č}}
                  - {development: poseta-đ-č, occurred: 2016, kind: StatementMade, speaker: Pera Čačić}
                """;
        String apart = Normalizer.normalize(composed, Normalizer.Form.NFD);

        assertThat(apart).isNotEqualTo(composed);
        assertThat(read(apart).recordables()).isEqualTo(read(composed).recordables());
        assertThat(read(apart.replace(
                                "holder: " + Normalizer.normalize("Petar Čačić", Normalizer.Form.NFD),
                                "holder: Petar Čačić"))
                        .recordables())
                .isEqualTo(read(composed).recordables());
        assertThat(read(apart).warnings()).isEmpty();
    }

    @Test
    void an_amount_is_in_the_money_of_its_time() {
        assertThat(amount("amount: 10, currency: CSD")).isEqualTo(Amount.of(BigDecimal.TEN, "CSD"));
        assertThat(amount("amount: 10, currency: DEM")).hasToString("DEM 10");
    }

    @Test
    void descriptions_refer_to_each_other_by_any_name_in_any_order() {
        Story story = read("""
                entente: 1
                entities:
                  - {id: hbis, kind: company, name: HBIS Group, country: China, succeeds: Hesteel}
                  - {id: hesteel, kind: company, name: Hesteel}
                  - {id: CN, kind: country, name: China}
                """);

        Profile hbis = (Profile) story.recordables().head();
        assertThat(hbis.country()).contains(Entity.of("CN"));
        assertThat(hbis.succeeds()).containsExactly(new Succession(Entity.of("hesteel"), Option.none()));
    }

    @Test
    void one_may_be_the_successor_of_several_each_with_its_day() {
        Story story = read("""
                entente: 1
                entities:
                  - {id: RS, kind: country, name: Serbia, succeeds: [{id: CSXX, on: 2006-06-05}, YUCS]}
                """);

        assertThat(story.recordables())
                .containsExactly(Profile.of("RS", Profile.Kind.COUNTRY, "Serbia")
                        .succeeding("CSXX", "2006-06-05")
                        .succeeding("YUCS", "undated"));
    }

    @Test
    void citation_storylines_and_links_are_read() {
        Report report = turn("""
                occurred: 2016, citation: {quote: steel friendship, locator: p. 3, url: "https://example.org/a"},
                storylines: [steel, 2016], links: {causedBy: x, partOf: [x, 2]}
                """);

        assertThat(report.citation())
                .contains(new Citation(
                        Option.some("steel friendship"),
                        Option.some("p. 3"),
                        Option.some(URI.create("https://example.org/a"))));
        assertThat(report.storylines()).containsExactly("steel", "2016");
        assertThat(report.links())
                .containsExactly(
                        new Link(Link.Relation.CAUSED_BY, DevelopmentId.of("x")),
                        new Link(Link.Relation.PART_OF, DevelopmentId.of("x")),
                        new Link(Link.Relation.PART_OF, DevelopmentId.of("2")));
    }

    @Test
    void an_amount_keeps_its_qualifier_its_range_and_its_basis() {
        Amount ten = Amount.eur(10);

        assertThat(amount("amount: 10, currency: EUR")).isEqualTo(ten);
        assertThat(amount("amount: 10.00, currency: EUR, qualifier: about")).isEqualTo(ten.about());
        assertThat(amount("amount: 10, currency: EUR, qualifier: at-least")).isEqualTo(ten.atLeast());
        assertThat(amount("amount: 10, currency: EUR, qualifier: at-most")).isEqualTo(ten.atMost());
        assertThat(amount("amount: 10, currency: EUR, to: 12.5")).isEqualTo(ten.to(new BigDecimal("12.5")));
        assertThat(amount("amount: 10, currency: USD, basis: constant USD 2017"))
                .isEqualTo(Amount.usd(10).inPricesOf("constant USD 2017"));
    }

    private static Amount amount(String keys) {
        Development made = developmentOf("kind: InvestmentMade, investor: CN, host: RS, amount: {" + keys + "}");
        return ((InvestmentMade) made).amount().get();
    }

    @Test
    void a_figure_is_read_with_its_value_its_unit_and_what_it_spans() {
        assertThat(developmentOf(
                        "kind: FigureReported, measure: loans, value: -1.50, unit: percent, period: 2009/2021"))
                .isEqualTo(new FigureReported(
                        "loans",
                        Option.none(),
                        Option.some(new BigDecimal("-1.50")),
                        Option.some("percent"),
                        Option.some(EventDate.parse("2009/2021"))));
    }

    @Test
    void an_anchor_spares_writing_a_thing_twice() {
        Story story = read(HEADER + """
                reports:
                  - {development: x, occurred: 2016, dyads: &all [[CN, RS], [CN, HU]], kind: TurningPointDeclared,
                     title: &t t}
                  - {development: y, occurred: 2016, dyads: *all, kind: TurningPointDeclared, title: *t}
                """);

        assertThat(reports(story).map(Report::dyads).distinct()).hasSize(1);
        assertThat(reports(story).map(Report::development)).containsOnly(new TurningPointDeclared("t"));
    }

    @Test
    void a_withdrawal_may_take_back_that_two_ids_are_one_development() {
        Story story = read(HEADER + """
                reports:
                  - {development: x, occurred: 2016, kind: TurningPointDeclared, title: t}
                  - {development: y, occurred: 2016, kind: TurningPointDeclared, title: t}
                same: [{developments: [y, x]}]
                withdrawals: [{same: [x, y], known: 2025}]
                """);

        Withdrawal withdrawal = (Withdrawal)
                story.recordables().find(Withdrawal.class::isInstance).get();
        assertThat(withdrawal.developments()).containsExactly(DevelopmentId.of("x"), DevelopmentId.of("y"));
        assertThat(story.warnings()).isEmpty();
    }

    @Test
    void a_story_of_a_hundred_thousand_plain_reports_is_read() {
        StringBuilder story = new StringBuilder(HEADER).append("reports:\n");
        for (int i = 0; i < 100_000; i++) {
            story.append(
                    "  - {development: d%06d, kind: TurningPointDeclared, title: \"turn number %06d\", occurred: 2016-%02d}\n"
                            .formatted(i, i, 1 + i % 12));
        }

        Story read = read(story.toString());

        assertThat(reports(read)).hasSize(100_000);
        assertThat(read.warnings()).isEmpty();
    }

    enum Grade {
        GOLD,
        SILVER
    }

    record MedalAwarded(Entity recipient, Option<Grade> grade, Seq<Entity> witnesses) implements OwnDevelopment {}

    @Test
    void a_kind_of_the_users_own_is_read_by_the_components_of_its_record() {
        Kinds kinds = Kinds.standard().with(MedalAwarded.class);
        String story = HEADER + """
                reports: [{development: x, occurred: 2016, kind: MedalAwarded, recipient: RS,
                           grade: GOLD, witnesses: [CN, hbis]}]
                """;

        Seq<Report> reports = reports(Story.parse(kinds, "story.yaml", story).get());

        assertThat(reports.single().development())
                .isEqualTo(new MedalAwarded(SERBIA, Option.some(Grade.GOLD), List.of(Entity.of("CN"), HBIS)));
        assertThat(Story.parse("story.yaml", story).isInvalid()).isTrue();
    }
}
