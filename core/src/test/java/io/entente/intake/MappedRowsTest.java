package io.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Entente;
import io.entente.event.Described;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.event.OwnDevelopment;
import io.entente.gazetteer.Aliases;
import io.entente.journal.Modality;
import io.entente.journal.Problem;
import io.entente.journal.Profile;
import io.entente.journal.Report;
import io.entente.kinds.Kinds;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a row becomes: reports, their ids and dates, those whom they name. */
class MappedRowsTest {

    private static final String NOTED = "reports: [{kind: ContextNoted, occurred: undated, text: \"{A}\"}]\n";

    /** A status that moves on: three reports of a row. */
    private static final String DEALS = """
            mapping: 1
            source: {id: archive}
            edition: {known: 2024-05-01}
            row: "deal-{ID}"
            dyad: [CN, RS]
            citation: {locator: "deal {ID}"}
            storylines: [deals]
            reports:
              - {report: signed, kind: ContextNoted, occurred: {column: Signed, as: date}, text: signed}
              - {report: begun, when: {Begun: {blank: no}}, kind: ContextNoted, occurred: {column: Begun, as: date}, text: begun}
              - {report: ended, when: {Ended: {blank: no}}, kind: ContextNoted, planned: {column: Ended, as: date}, text: ended,
                 citation: {quote: "by {Ended}"}}
            """;

    @TempDir
    private Path folder = Path.of("replaced by JUnit");

    private Mapped csv(String table, String mapping) {
        return Mapped.of(folder, "t.csv", table, mapping);
    }

    private static Seq<String> ids(Seq<Report> reports) {
        return reports.map(it -> it.id().value());
    }

    /** The edition is of 2024-05-01. */
    @ParameterizedTest
    @CsvSource({
        "occurred,2024-05-01,true",
        "occurred,2024,true",
        "occurred,2024-05,true",
        "occurred,2020/2030,true",
        "occurred,2024-05-02,false",
        "occurred,2024-06,false",
        "occurred,2025,false",
        "planned,2025,true"
    })
    void what_occurred_after_it_was_known_is_rejected_unless_it_is_planned(
            String modality, String date, boolean taken) {
        String report = "reports: [{kind: ContextNoted, %s: {column: A, as: date}, text: s}]\n".formatted(modality);
        Seq<String> problems = Mapped.of(folder, "t.csv", "ID,A\n1," + date + "\n", Mapped.HEADER + report)
                .problems();

        if (taken) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems)
                    .singleElement()
                    .asString()
                    .startsWith("told as occurred")
                    .contains("write planned", "or known");
        }
    }

    @Test
    void a_row_tells_several_reports_each_with_an_id_of_its_own() {
        Seq<Report> reports = csv("ID,Signed,Begun,Ended\n7,2010,2012,2030\n8,2011,,\n", DEALS)
                .reports();

        assertThat(ids(reports)).containsExactly("deal-7-signed", "deal-7-begun", "deal-7-ended", "deal-8-signed");
        assertThat(reports.map(Report::modality))
                .containsExactly(Modality.OCCURRED, Modality.OCCURRED, Modality.PLANNED, Modality.OCCURRED);
    }

    @Test
    void a_report_says_what_is_said_for_all_unless_it_says_otherwise() {
        Seq<Report> reports =
                csv("ID,Signed,Begun,Ended\n7,2010,2012,2030\n", DEALS).reports();

        assertThat(reports.map(it -> it.citation().get().locator().getOrElse("-")))
                .containsExactly("deal 7", "deal 7", "-");
        assertThat(reports.map(Report::storylines)).allMatch(it -> it.contains("deals"));
    }

    @Test
    void what_an_earlier_edition_told_and_this_one_does_not_is_taken_back() {
        Mapped older = csv("ID,Signed,Begun,Ended\n7,2010,2012,2030\n8,2011,,\n", DEALS);
        try (Entente entente = Entente.inMemory()) {
            older.into(entente);
            Mapped newer = Mapped.of(
                    folder,
                    "newer.csv",
                    "ID,Signed,Begun,Ended\n7,2010,2012,\n8,2011,,\n9,2012,,\n",
                    DEALS.replace("2024-05-01", "2025-05-01"));

            EditionSummary edition = newer.into(entente).get().edition();

            assertThat(edition.withdrawn()).isEqualTo(1);
            assertThat(edition.reaffirmed()).isEqualTo(1);
            assertThat(edition.fresh()).isEqualTo(1);
        }
    }

    @Test
    void an_alone_standing_report_has_the_id_of_its_row() {
        assertThat(ids(csv("ID,A\n7,x\n", Mapped.HEADER + NOTED).reports())).containsExactly("r-7");
    }

    @Test
    void what_no_id_may_have_becomes_a_hyphen() {
        assertThat(ids(csv("ID,A\nA/7 b#é,x\n", Mapped.HEADER + NOTED).reports()))
                .containsExactly("r-A-7-b-é");
    }

    @Test
    void what_ends_before_it_begins_is_rejected_with_the_column_of_its_end() {
        String visits = "reports: [{kind: VisitMade, occurred: {column: From, as: date}, until: {column: To, as: date},"
                + " visitor: CN, host: RS}]\n";
        String spans = "reports: [{kind: ContextNoted, occurred: \"{From}/{To}\", text: s}]\n";
        String table = "ID,From,To\n1,2016-05-02,2016-05-01\n2,2016-05-02,2016-05-02\n";

        assertThat(csv(table, Mapped.HEADER + visits)
                        .rows()
                        .flatMap(Preview::problems)
                        .map(it -> it.line() + " " + it.path() + " " + it.message()))
                .containsExactly("2 To until: 2016-05-01 is before it begins (2016-05-02)");
        assertThat(csv(table, Mapped.HEADER + spans).problems()).hasSize(1);
    }

    @Test
    void a_second_row_of_one_id_is_rejected_and_so_is_one_without() {
        Mapped twins = csv("ID,A\n7,x\n7,y\n,z\n", Mapped.HEADER + NOTED);

        assertThat(twins.problems())
                .containsExactly(
                        "an earlier row has the id r-7, too: leave this one out if it is the same row twice, else make row of the"
                                + " mapping of more columns",
                        "the row has no id: ID tells nothing");
        try (Entente entente = Entente.inMemory()) {
            assertThat(twins.into(entente).get()).hasToString("3 rows: 1 new; 2 rejected");
        }
    }

    @Test
    void a_row_is_known_since_when_it_says_and_else_since_its_edition() {
        String mapping =
                Mapped.HEADER + "known: {first: [{column: Changed, as: date}, {column: Made, as: date}]}\n" + NOTED;

        assertThat(csv("ID,A,Made,Changed\n1,x,2019,2020-03-01\n2,x,2019,\n3,x,,\n", mapping)
                        .reports()
                        .map(it -> it.known().toString()))
                .containsExactly("2020-03-01", "2019", "2024-05-01");
    }

    @Test
    void a_date_since_when_a_row_is_known_that_is_none_rejects_it() {
        String mapping = Mapped.HEADER + "known: {column: Made, as: date}\n" + NOTED;

        assertThat(csv("ID,A,Made\n1,x,recently\n2,x,undated\n", mapping).problems())
                .hasSize(2);
    }

    @Test
    void rows_are_skipped_by_the_first_reason_that_holds() {
        String mapping = Mapped.HEADER + """
                skip:
                  - {when: {A: total}, because: a total}
                  - {when: {A: [total, note]}, because: a note}
                """ + NOTED;

        try (Entente entente = Entente.inMemory()) {
            assertThat(csv("ID,A\n1,total\n2,note\n3,total\n4,x\n", mapping)
                            .into(entente)
                            .get())
                    .hasToString("4 rows: 1 new; 1 skipped (a note); 2 skipped (a total)");
        }
    }

    @Test
    void a_row_of_which_no_report_is_told_is_counted_with_why() {
        String mapping = Mapped.HEADER + "reports: [{kind: ContextNoted, when: {A: x}, occurred: undated, text: s}]\n";

        try (Entente entente = Entente.inMemory()) {
            assertThat(csv("ID,A\n1,y\n", mapping).into(entente).get())
                    .hasToString("1 row: no rows; 1 skipped (no report of the mapping is told of it)");
        }
    }

    @Test
    void rows_between_several_pairs_are_filed_under_each() {
        String mapping =
                Mapped.HEADER.replace("dyad: [CN, RS]", "dyads: [[CN, {column: A, as: country}], [RS, HU]]") + NOTED;

        assertThat(csv("ID,A\n1,Hungary\n", mapping).reports().head().dyads()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "name,China,CN",
        "name,People's Republic of China,CN",
        "iso2,CN,CN",
        "iso3,CHN,CN",
        "iso-numeric,156,CN",
        "cow,710,CN",
        "gw,710,CN",
        "cameo,CHNGOV,CN"
    })
    void a_country_is_found_by_its_name_or_code(String code, String written, String id) {
        String mapping = Mapped.HEADER.replace("CN, RS", "HU, {column: A, as: country, code: " + code + "}") + NOTED;

        assertThat(csv("ID,A\n1," + written + "\n", mapping)
                        .reports()
                        .head()
                        .dyads()
                        .head()
                        .has(Entity.of(id)))
                .isTrue();
    }

    @Test
    void of_a_code_that_meant_several_the_day_decides() {
        String mapping =
                Mapped.HEADER.replace("CN, RS", "CN, {column: A, as: country, code: cow, on: {column: On, as: date}}")
                        + NOTED;

        assertThat(csv("ID,A,On\n1,345,1980\n2,345,2010\n", mapping)
                        .reports()
                        .map(it -> it.dyads().head().toString()))
                .containsExactly("CN-YUCS", "CN-RS");
    }

    @Test
    void a_name_that_nobody_knows_is_no_new_country() {
        String mapping = Mapped.HEADER.replace("CN, RS", "CN, {column: A, as: country}") + NOTED;
        Mapped mapped = csv("ID,A\n1,Serbai\n2,Ruritania\n", mapping);

        assertThat(mapped.problems()).hasSize(2);
        assertThat(mapped.problems().head()).contains("Serbia");
        assertThat(mapped.described()).isEmpty();
    }

    @Test
    void an_alias_goes_before_what_a_name_else_means() {
        String mapping =
                Mapped.HEADER.replace("CN, RS", "CN, {column: A, as: country}") + NOTED + "aliases: {Ruritania: RS}\n";

        assertThat(csv("ID,A\n1,Ruritania\n", mapping).reports().head().dyads().head())
                .hasToString("CN-RS");
    }

    @Test
    void an_alias_of_ones_own_file_is_taken_beside_those_of_the_mapping() {
        String mapping = Mapped.HEADER.replace("CN, RS", "CN, {column: A, as: country}") + NOTED;
        Aliases own = new Aliases(LinkedHashMap.of("Ruritania", Entity.of("RS")));
        try (Entente entente = Entente.inMemory()) {
            TableImport table = csv("ID,A\n1,Ruritania\n", mapping).asImport().withAliases(own);

            assertThat(table.into(entente.journal()).get().edition().fresh()).isEqualTo(1);
        }
    }

    private static final String INVESTED = """
            reports:
              - kind: InvestmentMade
                occurred: undated
                investor: {column: A, as: %s}
                host: RS
                amount: {amount: 1, currency: EUR}
            """;

    @ParameterizedTest
    @CsvSource({"company", "person", "organisation"})
    void who_was_not_described_is_described_by_the_name_once(String kind) {
        Seq<Profile> described = csv(
                        "ID,A\n1,Bor Mining (Group)\n2,BOR mining group\n", Mapped.HEADER + INVESTED.formatted(kind))
                .described();

        assertThat(described.map(it -> it.entity().id() + " " + it.kind()).distinct())
                .containsExactly("bor-mining-group " + kind);
    }

    /** Where the first of the columns is that would tell it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dyad: [CN, RS]                             | occurred: 2016                         | host: {column: B, as: country} | 3",
                "dyad: [CN, RS]                             | occurred: {column: B, as: date}        | host: RS                       | 3",
                "dyad: [CN, RS]                             | occurred: {first: [{column: B}, {column: A}]} | host: RS                | 3",
                "dyad: [CN, {column: B, as: country}]       | occurred: 2016                         | host: RS                       | 3",
                "dyad: [CN, RS]                             | occurred: 2016                         | host: {when: {A: x}, then: RS} | 2"
            })
    void what_a_report_needs_and_the_row_does_not_tell_is_told_at_its_empty_column(
            String dyad, String occurred, String host, int column) {
        String mapping = Mapped.HEADER.replace("dyad: [CN, RS]", dyad)
                + "reports: [{kind: InvestmentMade, investor: CN, %s, %s}]\n".formatted(occurred, host);

        assertThat(csv("ID,A,B\n1,,\n", mapping).rows().flatMap(Preview::problems))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.line()).isEqualTo(2);
                    assertThat(it.column()).isEqualTo(column);
                    assertThat(it.message()).contains("is missing");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "2016-06-17/2016-06-19,2016-06-18,false",
        "2016-06-17/2016-06-19,2016-06-20,false",
        "2016-06-17/2016-06-19,2016-06-19,true",
        "2016-06-17/2016-06,2016-06-19,true",
        "2016-06-17/..,2016-06-19,true",
        "2016-06,2016-06-19,true"
    })
    void a_span_and_another_end_are_rejected(String occurred, String until, boolean taken) {
        String visits = "reports: [{kind: VisitMade, occurred: {column: A, as: date}, until: {column: B, as: date},"
                + " visitor: CN, host: RS}]\n";
        Seq<String> problems = csv("ID,A,B\n1,%s,%s\n".formatted(occurred, until), Mapped.HEADER + visits)
                .problems();

        assertThat(problems.isEmpty()).as(problems.mkString()).isEqualTo(taken);
    }

    @Test
    void an_alias_that_leads_to_nobody_is_told_at_its_line_and_nothing_is_recorded() {
        String mapping = Mapped.HEADER.replace("CN, RS", "CN, {column: A, as: country}") + NOTED;
        Aliases own = Aliases.parse("own.yaml", "aliases:\n  Serbija: 688\n").get();
        try (Entente entente = Entente.inMemory()) {
            TableImport table = csv("ID,A\n1,Serbija\n", mapping).asImport().withAliases(own);

            assertThat(table.into(entente.journal()).getLeft().message()).contains("own.yaml:2", "Serbia (RS)");
            assertThat(table.preview(1, entente.journal()).isLeft()).isTrue();
            assertThat(entente.store().contents().entries().total()).isZero();
        }
    }

    @Test
    void a_name_with_white_space_of_other_sorts_is_described_with_blanks() {
        String invested =
                "reports: [{kind: InvestmentMade, occurred: undated, investor: {column: A, as: company}, host: RS}]\n";

        assertThat(csv("ID,A\n1,\"Zijin  Mining\n\tGroup\"\n", Mapped.HEADER + invested)
                        .described()
                        .map(Profile::name))
                .containsExactly("Zijin Mining Group");
    }

    @Test
    void who_is_described_in_the_mapping_is_found_by_the_name_and_by_aliases() {
        String mapping = Mapped.HEADER
                + "entities: [{id: zijin, kind: company, name: Zijin Mining, aliases: [Zijin Group]}]\n"
                + INVESTED.formatted("[company, person]");

        assertThat(csv("ID,A\n1,zijin group\n2,Zijin Mining\n3,zijin\n", mapping)
                        .reports()
                        .map(it -> it.development().toString()))
                .allMatch(it -> it.contains("zijin") && !it.contains("zijin-"));
    }

    @Test
    void what_is_told_apart_by_more_than_its_name_goes_by_an_id() {
        String mapping = Mapped.HEADER
                + "reports: [{kind: ProjectReported, occurred: undated, project: {column: A, as: project, id: \"p-{ID}\"}}]\n";

        assertThat(csv("ID,A\n1,Road\n2,Road\n", mapping)
                        .described()
                        .map(it -> it.entity().id() + " " + it.name()))
                .containsExactly("p-1 Road", "p-2 Road");
    }

    /** A kind of a user's own. */
    @Described("A treaty was read aloud.")
    record TreatyRead(@Described("By whom.") String reader) implements OwnDevelopment {
        @Override
        public String sentence(Names names) {
            return "a treaty was read by " + reader;
        }
    }

    @Test
    void rows_tell_of_kinds_of_ones_own() {
        String mapping = Mapped.HEADER + "reports: [{kind: TreatyRead, occurred: undated, reader: \"{A}\"}]\n";
        Kinds kinds = Kinds.standard().with(TreatyRead.class);
        try (Entente entente = Entente.inMemory()) {
            TableImport table = csv("ID,A\n1,x\n", mapping).asImport();

            assertThat(table.with(kinds)
                            .preview(1, entente.journal())
                            .get()
                            .head()
                            .told())
                    .hasSize(1);
            assertThat(table.preview(1, entente.journal()).getLeft().message()).contains("TreatyRead");
        }
    }

    @Test
    void what_is_wrong_with_the_mapping_is_told_once_and_not_row_by_row() {
        String mapping = Mapped.HEADER + "reports: [{kind: ContextNoticed, occurred: undated, text: \"{A}\"}]\n";

        Seq<Problem> refusal = csv("ID,A\n1,x\n2,y\n", mapping).refusal();

        assertThat(refusal).hasSize(1);
        assertThat(refusal.head().file()).isEqualTo("m.yaml");
        assertThat(refusal.head().message()).contains("did you mean ContextNoted?");
    }

    @Test
    void a_field_of_a_kind_that_is_called_name_is_mapped_as_any_other() {
        String mapping = Mapped.HEADER
                + "reports: [{kind: ExerciseHeld, occurred: undated, participants: [CN, RS], name: \"{A}\"}]\n";

        Report report = csv("ID,A\n1,Falcon\n", mapping).reports().head();

        assertThat(report.id().value()).isEqualTo("r-1");
        assertThat(report.development().toString()).contains("Falcon");
    }
}
