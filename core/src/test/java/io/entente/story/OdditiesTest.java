package io.entente.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Entity;
import io.entente.event.Identifies;
import io.entente.event.SpelledAlike;
import io.entente.journal.Problem;
import io.entente.kinds.Field;
import io.entente.kinds.Kind;
import io.entente.kinds.Kinds;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is odd but possible in a story is told, with its place; what is plain is not. */
class OdditiesTest {

    private static final String HEADER = """
            entente: 1
            dyad: [CN, RS]
            source: {id: article, published: 2024-05}
            entities:
              - {id: hbis, kind: company, name: HBIS Group, country: CN}
              - {id: rio, kind: company, name: Rio Tinto, country: GB}
              - {id: someone, kind: person, name: Someone}
              - {id: minister, kind: person, name: Minister, country: FR}
              - {id: mill, kind: asset, name: Mill, country: RS}
              - {id: rail, kind: project, name: Rail, country: RS}
              - {id: nato, kind: organisation, name: NATO}
              - {id: debt, kind: issue, name: Debt}
            """;

    private static Seq<String> warnings(String story) {
        return Story.parse("s.yaml", story)
                .toEither()
                .getOrElseThrow(problems -> new AssertionError(problems.mkString("\n")))
                .warnings()
                .map(Problem::toString);
    }

    private static Seq<String> ofReport(String keys) {
        return warnings(HEADER + "reports: [{development: x, occurred: 2016, " + keys + "}]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind: VisitMade, visitor: CN, host: RS",
                "kind: VisitMade, visitor: someone, host: RS",
                "kind: StakeAcquired, acquirer: hbis, asset: mill",
                "kind: StakeAcquired, acquirer: hbis, asset: rio, seller: someone",
                "kind: ProjectReported, project: rail",
                "kind: ConcessionGranted, holder: hbis, asset: mill, grantor: RS",
                "kind: ForceUsed, target: debt, actor: nato",
                "kind: ForceUsed, target: mill, actor: US",
                "kind: MeetingHeld, participants: [minister, hbis]",
                "kind: StatementMade, speaker: nato, dyad: [CN, nato]",
                "kind: StatementMade, speaker: minister, dyads: [[CN, RS], [CN, FR]]",
                "kind: InvestmentMade, investor: rio, host: RS"
            })
    void what_is_plain_is_not_odd(String keys) {
        assertThat(ofReport(keys)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: VisitMade, visitor: mill, host: RS | visitor: mill is of kind asset, but visitor is to be one of:"
                        + " country, organisation, company, person",
                "kind: VisitMade, visitor: someone, host: hbis | host: hbis is of kind company, but host is to be one of: country",
                "kind: InvestmentMade, investor: rail, host: RS | investor: rail is of kind project, but investor is to be one of:"
                        + " country, organisation, company, person",
                "kind: MeetingHeld, participants: [someone, debt] | participants: debt is of kind issue, but participants is to"
                        + " be one of: country, organisation, company, person",
                "kind: StakeReported, holder: hbis, asset: someone, percent: 1 | asset: someone is of kind person, but asset is"
                        + " to be one of: asset, company, project, organisation",
                "kind: ProjectReported, project: RS | project: RS is of kind country, but project is to be one of: project, asset",
                "kind: ArmsDelivered, system: s, supplier: CN, recipient: mill | recipient: mill is of kind asset, but recipient"
                        + " is to be one of: country, organisation, company, person"
            })
    void whoever_cannot_be_what_it_is_told_to_be_is_odd(String keys, String warning) {
        assertThat(ofReport(keys).single()).endsWith(": warning: reports[0]." + warning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: StakeReported, holder: hbis, asset: mill, percent: 0.63 | percent: 0.63 is less than one percent: write"
                        + " 63 if that is meant",
                "kind: StakeAcquired, acquirer: hbis, asset: mill, percent: {about: 0.5} | percent: about 0.5 is less than one"
                        + " percent: write 50 if that is meant",
                "kind: StakeReported, holder: hbis, asset: mill, percent: {from: 0.25, to: 0.5} | percent: 0.25 to 0.5 is less"
                        + " than one percent: write {from: 25, to: 50} if that is meant",
                "kind: ArmsDelivered, system: s, supplier: CN, recipient: RS, units: 0 | units: 0: leave units out where nobody"
                        + " tells how many",
                "kind: ArmsDelivered, system: s, supplier: RS, recipient: RS | recipient: RS is the supplier, too"
            })
    void a_size_that_was_probably_meant_otherwise_is_odd(String keys, String warning) {
        assertThat(ofReport(keys).single()).endsWith(": warning: reports[0]." + warning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: VisitMade, visitor: CN, host: ZZ | host: ISO 3166 leaves the code ZZ to its users, and nothing says what"
                        + " it stands for: describe it under entities",
                "kind: MeetingHeld, participants: [CN, XX], dyad: [CN, XX] | dyad: ISO 3166 leaves the code XX to its users,"
                        + " and nothing says what it stands for: describe it under entities",
                "kind: InvestmentMade, investor: CN, host: RS, amount: {amount: 1, currency: XXX} | amount: XXX stands for no"
                        + " currency: write that of the sum, or leave the sum out",
                "kind: FigureReported, measure: m, amount: {amount: 1, currency: XTS} | amount: XTS stands for no currency:"
                        + " write that of the sum, or leave the sum out"
            })
    void a_code_that_stands_for_nothing_is_odd(String keys, String warning) {
        assertThat(ofReport(keys).single()).endsWith(": warning: reports[0]." + warning);
    }

    @Test
    void a_code_that_stands_for_nothing_is_odd_in_a_description_too() {
        assertThat(warnings(HEADER + """
                          - {id: bank, kind: company, name: Bank, country: QQ}
                          - {id: mine, kind: asset, name: Mine, country: XS}
                          - {id: XS, kind: country, name: Somaliland}
                        reports: []
                        """).single()).contains("the code QQ");
    }

    @Test
    void a_code_of_ones_own_that_is_described_and_gold_are_plain() {
        assertThat(ofReport("kind: VisitMade, visitor: XK, host: RS")).isEmpty();
        assertThat(ofReport("kind: InvestmentMade, investor: CN, host: RS, amount: {amount: 1, currency: XAU}"))
                .isEmpty();
        assertThat(warnings(HEADER + """
                          - {id: XS, kind: country, name: Somaliland}
                        reports: [{development: x, occurred: 2016, kind: VisitMade, visitor: XS, host: CN}]
                        """)).isEmpty();
    }

    @Test
    void it_is_settled_for_every_field_of_the_standard_kinds_which_entities_fit_it() {
        assertThat(Kinds.standard()
                        .all()
                        .flatMap(Kind::fields)
                        .filter(field -> field.type().equals(Entity.class))
                        .map(Field::name)
                        .distinct())
                .allMatch(OddRoles::knows);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: StatementMade, speaker: minister | s.yaml:13:11: warning: reports[0]: filed under CN-RS, but whoever"
                        + " acts here belongs elsewhere: minister (FR)",
                "'kind: VisitMade, visitor: minister, host: HU' | s.yaml:13:11: warning: reports[0]: filed under CN-RS, but"
                        + " whoever acts here belongs elsewhere: minister (FR), HU",
                "kind: StakeAcquired, acquirer: rio, asset: mill, dyad: [CN, RS] | s.yaml:13:99: warning: reports[0].dyad: filed"
                        + " under CN-RS, but whoever acts here belongs elsewhere: rio (GB)"
            })
    void actors_of_whom_none_belongs_to_the_dyad_are_odd(String keys, String warning) {
        assertThat(ofReport(keys)).containsExactly(warning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "occurred: 2015-05, kind: VisitMade, visitor: CN, host: RS | 2015-06 | true",
                "occurred: 2015-05, kind: VisitMade, visitor: CN, host: RS, until: 2015-06-02 | 2015-06-01 | false",
                "occurred: 2015-05, kind: VisitMade, visitor: CN, host: RS, until: 2015-06-02 | 2015-06-03 | true",
                "occurred: 2015-05, kind: VisitMade, visitor: CN, host: RS | 2015 | false",
                "planned: 2015-05, kind: VisitMade, visitor: CN, host: RS | 2015-06 | false",
                "'occurred: 2015-05, kind: ArmsDelivered, system: s, supplier: CN, recipient: RS' | 2015-06 | true",
                "'occurred: 2015-05, kind: ArmsOrdered, system: s, supplier: CN, recipient: RS' | 2015-06 | false",
                "'occurred: 2015-05, kind: AgreementSigned, agreement: a' | 2015-06 | false",
                "'occurred: 2015-05, kind: InvestmentMade, investor: CN, host: RS' | 2015-06 | false",
                "'occurred: 2015-05, kind: ExerciseHeld, participants: [CN, RS]' | undated | false"
            })
    void what_has_happened_is_not_called_off_but_a_plan_of_it_or_what_binds(String told, String on, boolean odd) {
        assertThat(warnings(HEADER + """
                        reports:
                          - {development: it, %s}
                          - {development: off, occurred: %s, kind: TurningPointDeclared, title: t, links: {cancels: it}}
                        """.formatted(told, on))
                        .exists(it -> it.contains("only a plan of it can be called off")))
                .isEqualTo(odd);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "links: {partOf: x} | reports[0].links: x is linked to itself",
                "links: {partOf: y} | reports[0].links: it is linked to y, of which no report here tells",
                "links: {partOf: X} | reports[0].links: it is linked to X, of which no report here tells: did you mean x?"
            })
    void a_link_to_itself_or_to_nothing_is_odd(String links, String warning) {
        assertThat(ofReport("kind: TurningPointDeclared, title: t, " + links).single())
                .endsWith(warning);
    }

    @Test
    void developments_of_kinds_that_differ_are_not_the_same() {
        assertThat(warnings(HEADER + """
                        reports:
                          - {development: x, occurred: 2016, kind: AgreementSigned, agreement: a}
                          - {development: y, occurred: 2016, kind: AgreementRatified, agreement: a}
                          - {development: z, occurred: 2016, kind: AgreementSigned, agreement: a}
                        same: [{developments: [x, y]}, {developments: [x, z]}]
                        """))
                .containsExactly(
                        "s.yaml:17:23: warning: same[0].developments: same names developments of kinds that differ,"
                                + " which are rivals and never one: x is told as AgreementSigned, y is told as AgreementRatified");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: ArmsDisplayed, system: %s, exhibitor: RS | HQ-22 | hq-22 | system | one",
                "kind: ArmsDisplayed, system: %s, exhibitor: RS | HQ-22 | HQ 22 | system | two",
                "kind: ArmsDelivered, system: %s, supplier: CN, recipient: RS | FK-3 | FK3 | system | two",
                "kind: FrameInvoked, frame: %s | steel friendship | Steel Friendship | frame | one",
                "kind: FrameInvoked, frame: %s | Čelično prijateljstvo | Celicno prijateljstvo | frame | two",
                "kind: AgreementSigned, agreement: %s | fta | FTA | agreement | one",
                "'kind: FigureReported, measure: %s, value: 1' | trade volume | trade-volume | measure | two",
                "kind: TurningPointDeclared, title: t, storylines: '%s' | steel | Steel | storyline | one",
                "kind: TurningPointDeclared, title: t, storylines: '%s' | steel-mill | Steel mill | storyline | two",
                "kind: StanceTaken, holder: CN, stance: supports, issue: %s | Kosovo | kosovo | issue | one",
                "kind: StanceTaken, holder: CN, stance: supports, issue: %s | South China Sea | South-China Sea | issue | two",
                "kind: SanctionLifted, by: CN, target: RS, measure: %s | asset freeze | asset-freeze | measure | two",
                "kind: MissionOpened, by: CN, host: RS, mission: %s | embassy | Embassy | mission | one",
                "kind: FacilitySetUp, by: CN, host: RS, facility: %s | testing sites | testing-sites | facility | two",
                "kind: AidDelivered, giver: CN, recipient: RS, item: %s | masks | Masks | item | one",
                "'kind: VoteCast, body: nato, voter: CN, vote: abstain, resolution: r, topic: %s' | Arms Trade | arms-trade | topic"
                        + " | two",
                "kind: VisitMade, visitor: CN, host: RS, tour: %s | European tour | european tour | tour | one",
                "kind: PartnershipDeclared, status: %s | all-round partnership | all round partnership | status | two",
                "'kind: AgreementTermSet, agreement: a, term: %s' | no tariffs | No tariffs | term | one"
            })
    void nearly_alike_spellings_are_odd_and_both_are_told(
            String keys, String one, String other, String what, String count) {
        String story = HEADER + "reports:\n- {development: x, occurred: 2016, " + keys.formatted(one)
                + "}\n- {development: y, occurred: 2016, " + keys.formatted(other)
                + "}\n- {development: z, occurred: 2016, " + keys.formatted(other) + "}\n";

        assertThat(warnings(story).single())
                .contains("s.yaml:15:", "warning: reports[1].")
                .contains("%s '%s' is spelled '%s' in s.yaml, line 14: they count as %s"
                        .formatted(what, other, one, count));
    }

    @ParameterizedTest
    @CsvSource({"HQ-22, HQ-2", "C++, C", "fta-2009, fta-2019", "一带一路, 一路"})
    void spellings_that_differ_in_more_are_two(String one, String other) {
        assertThat(warnings(HEADER + """
                        reports:
                          - {development: x, occurred: 2016, kind: FrameInvoked, frame: %s}
                          - {development: y, occurred: 2016, kind: FrameInvoked, frame: %s}
                        """.formatted(one, other))).isEmpty();
    }

    @Test
    void a_measure_that_is_imposed_is_none_that_is_counted_however_it_is_spelled() {
        assertThat(warnings(HEADER + """
                        reports:
                          - {development: x, occurred: 2016, kind: SanctionImposed, by: CN, target: RS, measure: Tariff}
                          - {development: y, occurred: 2016, kind: FigureReported, measure: tariff, value: 5}
                        """)).isEmpty();
    }

    @Test
    void whatever_is_described_as_spelled_alike_is_warned_of_where_it_is_not() {
        Seq<String> described = Kinds.standard().all().flatMap(kind -> kind.fields()
                .filter(field -> field.description().exists(it -> it.contains("alike")))
                .reject(field -> Array.of(kind.type().getRecordComponents())
                        .filter(it -> it.getName().equals(field.name()))
                        .exists(it ->
                                it.isAnnotationPresent(Identifies.class) || it.isAnnotationPresent(SpelledAlike.class)))
                .map(field -> kind.name() + "." + field.name()));

        assertThat(described).isEmpty();
    }

    @Test
    void ids_that_differ_only_in_case_are_odd_and_both_places_are_told() {
        assertThat(warnings("""
                        entente: 1
                        dyad: [CN, RS]
                        sources: [{id: article, published: 2024}, {id: Article, published: 2024}]
                        entities:
                          - {id: hbis, kind: company, name: HBIS Group}
                          - {id: HBIS, kind: company, name: HBIS}
                        reports:
                          - {development: bought, source: article, occurred: 2016, kind: TurningPointDeclared, title: t}
                          - {development: Bought, source: article, occurred: 2016, kind: TurningPointDeclared, title: t}
                          - {development: Bought, source: Article, occurred: 2016, kind: TurningPointDeclared, title: t}
                        """))
                .containsExactly(
                        "s.yaml:3:43: warning: sources[1]: source 'Article' is spelled 'article' in s.yaml, line 3: they"
                                + " count as two until they are spelled alike",
                        "s.yaml:6:5: warning: entities[1]: entity 'HBIS' is spelled 'hbis' in s.yaml, line 5: they count"
                                + " as two until they are spelled alike",
                        "s.yaml:9:19: warning: reports[1].development: development 'Bought' is spelled 'bought' in s.yaml,"
                                + " line 8: they count as two until they are spelled alike");
    }

    @Test
    void spellings_are_compared_over_all_files(@TempDir Path folder) throws IOException {
        String report = "reports: [{development: %s, occurred: 2016, kind: FrameInvoked, frame: %s}]\n";
        Path first = Files.writeString(folder.resolve("a.yaml"), HEADER + report.formatted("x", "steel"));
        Path second = Files.writeString(folder.resolve("b.yaml"), HEADER + report.formatted("y", "STEEL"));

        assertThat(Story.read(first, second).get().warnings().single().message())
                .contains("'STEEL' is spelled 'steel' in " + first + ", line 13");
    }

    @Test
    void a_source_without_a_published_date_is_odd() {
        assertThat(warnings("entente: 1\nsources: [{id: a, title: A}, {id: b, published: 2020}]"))
                .containsExactly(
                        "s.yaml:2:11: warning: sources[0]: source a has no published date: what it tells needs a known"
                                + " of its own each time");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: SRB, kind: country, name: Serbia | SRB is described as a country of its own beside RS (Serbia): write"
                        + " the code of the standard",
                "id: yugo, kind: country, name: Yugoslavia | yugo is described as a country of its own beside YUCS"
                        + " (Yugoslavia, until 2003): write the code of the standard",
                "id: RS, kind: company, name: Rail Systems | RS is the code of Serbia, and is described as company"
            })
    void a_country_described_beside_the_one_of_the_standard_is_odd(String entity, String warning) {
        assertThat(warnings("entente: 1\nentities: [{" + entity + "}]"))
                .containsExactly("s.yaml:2:12: warning: entities[0]: " + warning);
    }

    @ParameterizedTest
    @CsvSource({
        "planned: 2123, false",
        "planned: 2125, true",
        "occurred: 2016/2999, true",
        "planned: 2224-01-01, true",
        "denied: 3016, true",
        "occurred: 2013/2112, false",
        "planned: Y170000002, true"
    })
    void a_date_more_than_a_hundred_years_after_what_is_known_is_odd(String dated, boolean odd) {
        assertThat(warnings(HEADER + "reports: [{development: x, " + dated + ", kind: TurningPointDeclared, title: t}]")
                        .exists(it -> it.contains(
                                "is more than 100 years after the latest that is known: is the year right?")))
                .isEqualTo(odd);
    }

    @Test
    void a_date_is_far_ahead_only_of_the_latest_word_of_all() {
        String story = HEADER + """
                reports:
                  - {development: x, known: 1900, planned: 2050, kind: TurningPointDeclared, title: t}
                  - {development: z, occurred: 2020, kind: FigureReported, measure: people, value: 1, period: 2300/2400}
                """;

        assertThat(warnings(story).filter(it -> it.contains("latest that is known")))
                .containsExactly(
                        "s.yaml:15:%d: warning: reports[1].period: period: 2300/2400 is more than 100 years after the"
                                        .formatted(story.lines()
                                                        .skip(14)
                                                        .findFirst()
                                                        .get()
                                                        .indexOf("2300")
                                                + 1)
                                + " latest that is known: is the year right?");
    }

    @Test
    void a_word_known_at_the_end_of_all_years_is_far_behind_nothing() {
        assertThat(warnings(HEADER + "reports: [{development: x, known: Y999999999, planned: Y999999999,"
                        + " kind: TurningPointDeclared, title: t}]"))
                .isEmpty();
    }

    @Test
    void warnings_of_one_kind_are_told_ten_times_and_then_counted() {
        String reports = IntStream.range(0, 47)
                .mapToObj(i -> "- {development: d" + i
                        + ", occurred: 2016, kind: TurningPointDeclared, title: t, links: {partOf: nothing-" + i
                        + "}}\n")
                .collect(Collectors.joining());

        Seq<Problem> warnings = Story.parse(
                        "s.yaml",
                        HEADER + "reports:\n" + reports
                                + "- {development: x, occurred: 2019/.., kind: FigureReported, measure: m, value: 1}\n")
                .get()
                .warnings();

        assertThat(warnings).hasSize(11);
        assertThat(warnings.get(9).toString())
                .contains("nothing-9")
                .endsWith("of which no report here tells … and 37 more like this");
        assertThat(warnings.get(10).message()).startsWith("2019/.. has no end");
        assertThat(Problem.count(warnings)).isEqualTo(48);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "occurred: 2016-02-05, until: 2016-02    | ''",
                "occurred: 2016-02-05, known: 2022       | known 2022 on the word of article, which was published 2024-05-01",
                "occurred: 2016-02-05, known: 2023-10    | ''"
            })
    void a_date_that_cannot_be_is_odd(String dates, String warning) {
        Seq<String> told =
                warnings(HEADER + "reports: [{development: x, kind: VisitMade, visitor: CN, host: RS, " + dates + "}]");

        assertThat(told.mkString("; ")).contains(warning).matches(it -> warning.isEmpty() == it.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"2001-03-04, false", "2001, false", "2005-03-04, true", "2001-02, true"})
    void a_part_of_a_visit_is_of_its_time(String signed, boolean odd) {
        String story = HEADER + """
                reports:
                  - {development: visit, occurred: 2001-03-03, until: 2001-03-05, kind: VisitMade, visitor: CN, host: RS}
                  - {development: pact, occurred: %s, kind: AgreementSigned, agreement: p, links: {partOf: visit}}
                """.formatted(signed);

        assertThat(warnings(story).mkString().contains("is to be part of visit"))
                .isEqualTo(odd);
    }

    @Test
    void entities_named_alike_and_entities_that_succeed_themselves_are_odd() {
        Seq<String> told = warnings("""
                entente: 1
                dyad: [CN, RS]
                source: {id: article, published: 2024-05}
                entities:
                  - {id: a, kind: company, name: Steel, succeeds: [{id: b, on: 2010}]}
                  - {id: b, kind: company, name: Mill, aliases: [STEEL], succeeds: [{id: a, on: 2009}]}
                  - {id: c, kind: company, name: Rail, succeeds: [{id: a, on: 2012}]}
                reports: [{development: x, occurred: 2016, kind: VisitMade, visitor: CN, host: RS}]
                """);

        assertThat(told.mkString("\n"))
                .contains("b is named as a is")
                .contains("a is told to succeed itself")
                .contains("b is told to succeed itself")
                .doesNotContain("c is told to");
    }
}
