package io.entente.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.entente.Entente;
import io.entente.event.Names;
import io.entente.event.OwnDevelopment;
import io.entente.journal.Problem;
import io.entente.journal.Rejection;
import io.entente.kinds.Kinds;
import io.entente.time.EventDate;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a story is told at once, each error where it stands; what is odd is told and recorded. */
class StoryRefusalTest {

    private static final String HEADER = """
            entente: 1
            dyad: [CN, RS]
            source: {id: article, published: 2024-05}
            entities: [{id: hbis, kind: company, name: HBIS Group}]
            """;

    private static final String TURN = "kind: TurningPointDeclared, title: t";

    private static Seq<Problem> problems(String text) {
        return Story.parse("s.yaml", text).fold(problems -> problems, Story::warnings);
    }

    /** The problems of a story whose line 5 is what follows the header. */
    private static Seq<String> told(String text) {
        return problems(HEADER + text).map(Problem::toString);
    }

    private static Seq<String> toldOfReport(String keys) {
        return problems(HEADER + "reports: [{" + keys + "}]").map(Problem::message);
    }

    private static String report(String id, String keys) {
        return "development: " + id + ", occurred: 2016, " + keys;
    }

    @Test
    void every_error_is_told_at_once_with_its_file_line_column_and_path() {
        Seq<String> told = told("""
                reports:
                  - development: smederevo acquired
                    occurred: June 2016
                    kind: StakeAquired
                  - development: x
                    kind: StakeAcquired
                    acquirer: hbiss
                    asset: RS
                    percent: 63 %
                    price: {amount: 1e999999999, currency: EURO, sum: 3}
                    titel: t
                withdrawls: []
                """);

        assertThat(told)
                .containsExactly(
                        "s.yaml:6:18: reports[0].development: development id 'smederevo acquired': write "
                                + "letters, digits"
                                + " and . _ : - (at most 100, no spaces)",
                        told.get(1),
                        "s.yaml:8:11: reports[0].kind: StakeAquired: did you mean StakeAcquired? A kind of your own is"
                                + " made known by --with my.jar on the command line, by Kinds.standard().with(YourKind.class) in Java",
                        "s.yaml:9:5: reports[1]: when is missing: write occurred: 2016 (or undated), planned: "
                                + "2024-07-01"
                                + " or denied: 2016",
                        "s.yaml:11:15: reports[1].acquirer: hbiss: did you mean hbis?",
                        "s.yaml:13:14: reports[1].percent: write a number from 0 to 100, such as 63, or {from: 25, to: 50},"
                                + " {atLeast: 51}, {atMost: 49} or {about: 30}, not '63 %'",
                        "s.yaml:14:21: reports[1].price.amount: write a number in plain digits, such as 42000000 "
                                + "or 0.5,"
                                + " not '1e999999999'",
                        "s.yaml:14:44: reports[1].price.currency: EURO: did you mean EUR?",
                        told.get(8),
                        told.get(9),
                        "s.yaml:16:1: withdrawls: withdrawls: did you mean withdrawals?");
        assertThat(told.get(1)).startsWith("s.yaml:7:15: reports[0].occurred: June 2016: ");
        assertThat(told.get(8))
                .isEqualTo(
                        "s.yaml:14:50: reports[1].price.sum: 'sum' is not known here; there are: amount, currency, to,"
                                + " qualifier, basis");
        assertThat(told.get(9)).startsWith("s.yaml:15:5: reports[1].titel: 'titel' is not known here; there are: ");
    }

    @Test
    void nothing_is_recorded_of_a_story_with_one_error() {
        String story = HEADER + "reports: [{" + report("x", TURN) + "}, {" + report("y", TURN) + ", known: soon}]";
        try (var entente = Entente.inMemory()) {

            var refused = entente.journal().recordAll(Story.parse("s.yaml", story));

            assertThat(refused.getLeft()).isInstanceOf(Rejection.Invalid.class);
            assertThat(refused.getLeft().message()).startsWith("s.yaml:5:").contains("reports[1].known");
            try (var entries = entente.journal().entriesFrom(1)) {
                assertThat(entries).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: StakeAcquired, aquirer: hbis, asset: CN, acquirer: RS | aquirer: did you mean acquirer?",
                "kind: StakeAcquired, acquirer: HBIS Grup, asset: CN | HBIS Grup: did you mean HBIS Group?",
                "kind: StakeAcquired, acquirer: cn, asset: CN      | cn: did you mean CN?",
                "kind: ProjectReported, project: RS, status: pledged | pledged: did you mean pledge?",
                "kind: InvestmentMade, investor: CN, host: RS, amount: {amount: 1, currency: eur} | "
                        + "eur: did you mean EUR?"
            })
    void a_name_that_is_nearly_right_gets_a_suggestion(String keys, String message) {
        assertThat(toldOfReport(report("x", keys))).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "USA | did you mean US?",
                "SRB | did you mean RS?",
                "Serbia | did you mean RS?",
                "serbia | did you mean RS?",
                "srb | did you mean RS?",
                "UK | did you mean GB?",
                "EL | did you mean GR?",
                "Kosovo | did you mean XK?",
                "Hong Kong | did you mean HK?",
                "Czech Republic | did you mean CZ?",
                "YU | did you mean YUCS (Yugoslavia, until 2003)?",
                "su | did you mean SUHH (Soviet Union, until 1992)?",
                "ZR | did you mean ZRCD (Zaire, until 1997)?",
                "CS | did you mean CSHH (Czechoslovakia, until 1993) or CSXX (Serbia and Montenegro, 2003–2006)?",
                "Congo | did you mean CD or CG?",
                "hbis group | did you mean HBIS Group?",
                "Cxn | ",
                "CX1 | ",
                "SXR | ",
                "RSX | ",
                "YUCX | ",
                "Chna | did you mean China?"
            })
    void a_country_is_proposed_by_the_standard_and_never_by_how_near_its_code_is_spelled(
            String written, String proposal) {
        Seq<String> told = problems("""
                        entente: 1
                        dyad: [CN, RS]
                        source: {id: a, published: 2024}
                        entities:
                        - {id: CN, kind: country, name: China}
                        - {id: hbis, kind: company, name: HBIS Group}
                        reports: [{development: x, occurred: 2016, kind: StatementMade, speaker: %s}]
                        """.formatted(written)).map(Problem::message);

        assertThat(told)
                .containsExactly(
                        proposal == null
                                ? "'%s' is described nowhere, and no country has that code or name: add it under entities"
                                        .formatted(written)
                                : written + ": " + proposal);
    }

    @ParameterizedTest
    @CsvSource({
        "RMB, RMB: did you mean CNY?",
        "dollars, dollars: did you mean USD?",
        "Serbian dinar, Serbian dinar: did you mean RSD?",
        "EUX, 'EUX' is no currency code",
        "SAX, 'SAX' is no currency code"
    })
    void a_currency_is_proposed_by_its_name_and_never_by_how_near_its_code_is_spelled(String written, String message) {
        assertThat(toldOfReport(report(
                                "x",
                                "kind: FigureReported, measure: m, amount: {amount: 1, currency: " + written + "}"))
                        .single())
                .startsWith(message);
    }

    @Test
    void what_ends_before_it_begins_is_refused_of_a_kind_of_ones_own_too() {
        String story = HEADER + """
                reports:
                  - {development: v, occurred: 2016-02-05, until: 2016-02-01, kind: VisitMade, visitor: CN, host: RS}
                  - {development: w, occurred: 2016-02-05, until: 2016-02, kind: VisitMade, visitor: CN, host: RS}
                  - {development: e, occurred: 2016-02-05, until: 2015, kind: ExpoHeld}
                  - {development: f, occurred: 2016/2014, kind: FigureReported, measure: m, value: 1, period: 2016/2014}
                """;

        assertThat(Story.parse(Kinds.standard().with(ExpoHeld.class), "s.yaml", story)
                        .getError()
                        .map(it -> it.line() + " " + it.path()))
                .containsExactly(
                        "6 reports[0].until", "8 reports[2].until", "9 reports[3].occurred", "9 reports[3].period");
    }

    record ExpoHeld(EventDate until) implements OwnDevelopment {
        @Override
        public String sentence(Names names) {
            return "an expo is held until " + names.told(until);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: StakeAcquired, acquirer: Rio Tinto, asset: CN | "
                        + "'Rio Tinto' is described nowhere, and no country has that code or name: add it under entities",
                "kind: StakeAcquired, acquirer: JK, asset: CN | "
                        + "'JK' is described nowhere, and no country has that code or name: add it under entities",
                "kind: InvestmentMade, investor: CN, host: RS, amount: {amount: 1, currency: sovereign} | "
                        + "'sovereign' is no currency code of ISO 4217, valid or withdrawn: write one such as EUR or USD",
                "kind: TurningPointDeclared | title is missing: write its value; TurningPointDeclared has {title}",
                "kind: TurningPointDeclared, title: [t] | write a text here, not a list",
                "kind: TurningPointDeclared, title: ' ' | this text is empty: write one, or leave the key out",
                "kind: TurningPointDeclared, title: t, storylines: | "
                        + "storylines has no value: write one, or leave the key out",
                "kind: TurningPointDeclared, title: t, citation: p. 3 | "
                        + "a citation such as {quote: steel friendship, locator: p. 3} is a mapping of keys to values, not 'p. 3'",
                "kind: TurningPointDeclared, title: t, citation: {url: a b} | "
                        + "'a b' is not a URL: Illegal character in path",
                "kind: TurningPointDeclared, title: t, dyad: CN | a dyad is a list of two, such as [CN, RS], not 'CN'",
                "kind: TurningPointDeclared, title: t, dyad: [CN, CN] | "
                        + "a dyad needs two different members, not CN twice",
                "kind: TurningPointDeclared, title: t, dyad: [hbis, RS] | "
                        + "hbis is described as company; a dyad is of countries or organisations",
                "kind: TurningPointDeclared, title: t, dyads: {a: b} | "
                        + "dyads is a list, not a mapping: begin each item with '- '",
                "kind: TurningPointDeclared, title: t, dyads: [] | "
                        + "dyad is missing: write dyad: [CN, RS] here or in the header",
                "kind: TurningPointDeclared, title: t, planned: 2017 | "
                        + "occurred and planned cannot stand together: keep one",
                "kind: TurningPointDeclared, title: t, known: undated | "
                        + "known 'undated' has no end, so the word would never count: write a day, month or year",
                "kind: TurningPointDeclared, title: t, source: {id: desk} | "
                        + "write the source's id here, and describe it under sources or in the header",
                "kind: ArmsDelivered, system: s, supplier: CN, recipient: RS, units: 1e999999999 | "
                        + "write a whole number from 0 to 999999999, such as 8, or {from: 6, to: 8}, {atLeast: 4}, {atMost: 12}"
                        + " or {about: 8}, not '1e999999999'",
                "kind: AgreementSigned, agreement: a, parties: [] | parties is empty: write one, or leave the key out",
                "kind: StakeReported, holder: CN, asset: RS, percent: 101 | percent 101: write a number from 0 to 100",
                "kind: InvestmentPledged, investor: CN, host: RS, amount: {amount: -1, currency: EUR} | "
                        + "amount: EUR -1 is negative; here it cannot be"
            })
    void what_a_report_cannot_say_is_refused_in_one_sentence(String keys, String message) {
        assertThat(toldOfReport(report("x", keys))).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "development: {a: b} | write a development id, not a mapping",
                "source: [article] | write a source id, not a list",
                "occurred: {from: 2016} | write a date in EDTF, such as 2016, 2016-06, 2016-06-18 or 2010/2015, or undated, not"
                        + " a mapping",
                "occurred: [[2016]] | write a date in EDTF, such as 2016, 2016-06, 2016-06-18 or 2010/2015, or undated, not a list",
                "known: {date: 2016} | write a date in EDTF, such as 2016, 2016-06, 2016-06-18 or 2010/2015, or undated, not"
                        + " a mapping",
                "kind: [AgreementSigned] | write the name of a kind, not a list",
                "investor: {name: HBIS} | write a country's code, such as CN, or an id or name described under entities, not a"
                        + " mapping",
                "sector: {name: steel} | write a text here, not a mapping",
                "amount: 42000000 | an amount such as {amount: 42000000, currency: EUR} is a mapping of keys to values, not"
                        + " '42000000'",
                "amount: EUR 42 | an amount such as {amount: 42000000, currency: EUR} is a mapping of keys to values, not 'EUR 42'",
                "amount: {amount: {from: 1}, currency: EUR} | write a number in plain digits, such as 42000000 or 0.5, not a"
                        + " mapping",
                "amount: {amount: 1, currency: [EUR]} | write a currency code of ISO 4217, such as EUR, not a list",
                "amount: {amount: 1, currency: EUR, qualifier: {a: b}} | write one of exact, about, at-least, at-most, range, not"
                        + " a mapping",
                "amount: {amount: 1234567890123456789012345678901, currency: EUR} | write a number of at most 30 digits, and 18"
                        + " after the point, not '1234567890123456789012345678901'",
                "amount: {amount: 0.1234567890123456789, currency: EUR} | write a number of at most 30 digits, and 18 after the"
                        + " point, not '0.1234567890123456789'",
                "citation: {url: {a: b}} | write a URL, such as https://example.org/a, not a mapping",
                "links: partOf | links such as {partOf: the-other-id} is a mapping of keys to values, not 'partOf'",
                "dyad: [CN] | a dyad is a list of two, such as [CN, RS], not of 1: write several as dyads: [[CN, RS], [CN, HU]]",
                "dyad: [CN, RS, HU] | a dyad is a list of two, such as [CN, RS], not of 3: write several as dyads: [[CN, RS],"
                        + " [CN, HU]]",
                "dyad: [[CN, RS], [CN, HU]] | a dyad is a list of two, such as [CN, RS], not of lists: write several as dyads:"
                        + " [[CN, RS], [CN, HU]]",
                "dyads: [CN] | a dyad is a list of two, such as [CN, RS], not 'CN'"
            })
    void what_belongs_in_a_place_is_told_where_something_else_stands(String key, String message) {
        Map<String, String> keys = new LinkedHashMap<>(Map.of(
                "development", "x", "occurred", "2016", "kind", "InvestmentMade", "investor", "hbis", "host", "RS"));
        keys.put(key.substring(0, key.indexOf(':')), key.substring(key.indexOf(':') + 2));
        String report = keys.entrySet().stream()
                .map(it -> it.getKey() + ": " + it.getValue())
                .collect(Collectors.joining(", "));

        assertThat(toldOfReport(report)).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource({
        "stakeacquired, stakeacquired: did you mean StakeAcquired?",
        "AgreementRatifed, AgreementRatifed: did you mean AgreementRatified or AgreementAmended or AgreementSigned?",
        "StakeSold, StakeSold: did you mean StakeAcquired or StakeDivested or StakeReported?",
        "HoneyTraded, there is no kind 'HoneyTraded'; there are: AgreementAnnounced"
    })
    void a_kind_that_is_not_known_leads_to_the_near_ones_and_to_ones_own(String kind, String message) {
        String told = toldOfReport(report("x", "kind: " + kind)).single();

        assertThat(told)
                .startsWith(message)
                .endsWith(
                        " A kind of your own is made known by --with my.jar on the command line, by Kinds.standard().with(YourKind.class) in Java");
    }

    @Test
    void a_control_character_hides_no_other_error() {
        String story = HEADER + "reports: [{" + report("x", "kind: TurningPointDeclared, title: \"a\\u0007\"")
                + "},\n {development: y, occurred: June, kind: TurningPointDeclared, title: a\u0001}]";

        assertThat(problems(story).map(Problem::toString))
                .hasSize(3)
                .anyMatch(it -> it.contains("reports[0].title: the character U+0007 is none of a text"))
                .anyMatch(it -> it.contains("s.yaml:6:") && it.contains("the character U+0001 is none of a text"))
                .anyMatch(it -> it.contains("reports[1].occurred: June: "));
    }

    @Test
    void a_missing_dyad_is_told_beside_other_errors() {
        String story = "entente: 1\nsource: {id: article, published: 2024}\nreports: [{development: x, " + TURN + "}]";

        assertThat(problems(story).map(Problem::message))
                .containsExactly(
                        "when is missing: write occurred: 2016 (or undated), planned: 2024-07-01 or denied: 2016",
                        "dyad is missing: write dyad: [CN, RS] here or in the header");
    }

    @Test
    void a_missing_source_hides_no_error_of_the_date() {
        String story = "entente: 1\ndyad: [CN, RS]\nreports: [{" + report("x", TURN) + ", known: soon}]";

        assertThat(problems(story).map(Problem::path)).containsExactlyInAnyOrder("reports[0]", "reports[0].known");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "source: {id: article, published: 2024-13} | source.published",
                "source: {id: article, published: 2024/..} | source.published",
                "source: {id: art icle, published: 2024}   | source.id",
                "source: {title: Article}                  | source",
                "source:                                   | source",
                "source: [article]                         | source"
            })
    void an_error_of_the_header_is_told_once_and_not_again_with_each_report(String source, String path) {
        String story = "entente: 1\ndyad: [CN, RS]\n" + source + "\nreports: [{" + report("x", TURN) + "}]";

        assertThat(problems(story).map(Problem::path)).containsExactly(path);
    }

    @Test
    void what_is_described_with_an_error_counts_as_described() {
        String story = """
                entente: 1
                dyad: [CN, SERBIA]
                source: article
                sources: [{id: article, pubished: 2024}]
                entities: [{id: hbis, kind: compny, name: HBIS Group}]
                reports: [{development: x, occurred: 2016, kind: StakeAcquired, acquirer: HBIS Group, asset: RS}]
                """;

        assertThat(problems(story).map(Problem::path))
                .containsExactly("dyad[1]", "sources[0].pubished", "entities[0].kind");
    }

    @Test
    void a_description_that_refers_to_what_is_not_described_is_refused() {
        assertThat(told("sources: [{id: a}]\n").filter(it -> it.contains("country")))
                .isEmpty();
        assertThat(problems("entente: 1\nentities: [{id: mill, kind: asset, name: Mill, country: Srpska}]")
                        .map(Problem::toString))
                .containsExactly("s.yaml:2:57: entities[0].country: 'Srpska' is described nowhere, and no"
                        + " country has that code or name: add it under entities");
    }

    @Test
    void a_name_that_two_entities_share_is_refused() {
        String story = """
                entente: 1
                dyad: [CN, RS]
                source: {id: article, published: 2024}
                entities: [{id: a, kind: company, name: Steel}, {id: b, kind: asset, name: B, aliases: [Steel]}]
                reports: [{development: x, occurred: 2016, kind: StakeAcquired, acquirer: Steel, asset: b}]
                """;

        assertThat(problems(story).map(Problem::message))
                .contains("'Steel' is a name of a and of b: write the id of the one you mean");
    }

    @Test
    void a_description_that_differs_between_two_files_is_refused_and_names_both(@TempDir Path folder)
            throws IOException {
        Path first = Files.writeString(folder.resolve("first.yaml"), HEADER);
        Path second = Files.writeString(
                folder.resolve("second.yaml"),
                HEADER.replace("2024-05", "2024-06").replace("HBIS Group", "Hesteel"));

        Seq<Problem> problems = Story.read(first, second).getError();

        assertThat(problems.map(Problem::file)).containsOnly(second.toString());
        assertThat(problems.map(Problem::message))
                .containsExactly(
                        "source article is described differently in %s, line 3: describe it once, or alike"
                                .formatted(first),
                        "entity hbis is described differently in %s, line 4: describe it once, or alike"
                                .formatted(first));
    }

    @Test
    void errors_are_told_file_after_file_from_top_to_bottom(@TempDir Path folder) throws IOException {
        String odd = "withdrawals: [{}]\nreports: [{}]\nentities: [{}]\n";
        Path first = Files.writeString(folder.resolve("z.yaml"), odd);
        Path second = Files.writeString(folder.resolve("a.yaml"), odd);

        Seq<Problem> problems = Story.read(first, second).getError();

        assertThat(problems.map(Problem::file).distinct()).containsExactly(first.toString(), second.toString());
        assertThat(problems.filter(it -> it.file().equals(first.toString())).map(Problem::line))
                .containsExactly(1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3);
    }

    @Test
    void a_file_that_is_too_large_is_refused_with_the_limit_and_the_way_out(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.yaml");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength((64L << 20) + 1);
        }

        assertThat(Story.read(file).getError().map(Problem::toString))
                .containsExactly(
                        file + ":1:1: larger than 64 MiB: split it into several files, which are read as one story");
    }

    @Test
    void a_file_that_cannot_be_read_is_an_error_like_every_other(@TempDir Path folder) throws IOException {
        Path missing = folder.resolve("missing.yaml");
        Path loop = folder.resolve("loop.yaml");
        Files.createSymbolicLink(loop, loop);

        assertThat(Story.read(missing, folder, loop).getError().map(Problem::toString))
                .startsWith(missing + ":1:1: there is no such file", folder + ":1:1: this is a directory: name a file")
                .element(2, STRING)
                .startsWith(loop + ":1:1: cannot be read: Too many levels of symbolic links");
    }

    @Test
    void a_backup_or_a_store_in_place_of_a_story_is_told_to_be_one_however_large(@TempDir Path folder)
            throws IOException {
        String backup = "{\"journal\":\"entente\",\"format\":\"1\"}\n";
        Path large = Files.writeString(folder.resolve("large.jsonl"), backup + "\n".repeat(17 << 20));
        Path store = Files.writeString(folder.resolve("relations.db"), "SQLite format 3\0and so on");
        Path story = Files.writeString(folder.resolve("story.json"), backup.replace("entente", "other"));

        Seq<String> messages = Story.read(large, store, story).getError().map(Problem::message);

        assertThat(messages.get(0)).startsWith("this is a backup of a journal, not a story: restore it into a store");
        assertThat(messages.get(1)).startsWith("this is a database, such as the store of a journal, not a story");
        assertThat(messages.get(2)).doesNotContain("backup");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'title: t'        | entente is missing: write entente: 1, the version of the format",
                "'entente: 2'      | this program reads version 1 of the format, not '2'",
                "'entente: 1e999999999' | this program reads version 1 of the format, not '1e999999999'",
                "'entente: [1]'    | this program reads version 1 of the format, not a list",
                "'[entente]'       | a story is a mapping of keys to values, not a list",
                "''                | the document is empty",
                "\"entente: 1\\nreports:\" | reports has no value: write one, or leave the key out",
                "\"entente: 1\\nreports: {}\" | reports is a list, not a mapping: begin each item with '- '"
            })
    void what_is_no_story_of_this_version_is_refused(String text, String message) {
        assertThat(problems(text.replace("\"", "").replace("\\n", "\n")).map(Problem::message))
                .containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "withdrawals: [{known: 2025}]                | "
                        + "name what is withdrawn: either development: id, or same: [id, id]",
                "'withdrawals: [{development: x, same: [x, y], known: 2025}]' | "
                        + "name what is withdrawn: either development: id, or same: [id, id]",
                "'withdrawals: [{same: [x], known: 2025}]'   | development is one id, same are several",
                "'withdrawals: [{development: a b, known: 2025}]' | "
                        + "development id 'a b': write letters, digits and . _ : - (at most 100, no spaces)",
                "withdrawals: [{development: x}]             | "
                        + "known is missing: since when could one know of the withdrawal? write known: 2024-05",
                "'same: [{developments: [x, x]}]'            | same: name at least two developments, not [x]"
            })
    void a_withdrawal_or_sameness_that_says_too_little_is_refused(String words, String message) {
        assertThat(problems(HEADER + words).map(Problem::message)).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'reports: [{development: x, occurred: 2025, kind: TurningPointDeclared, title: t}]' | "
                        + "s.yaml:5:38: warning: reports[0].occurred: told as occurred (2025) before it could "
                        + "have been, known 2024-05: should it be planned?",
                "'reports: [{development: x, occurred: 2020/.., kind: FigureReported, measure: m, value: 1}]' | "
                        + "s.yaml:5:38: warning: reports[0].occurred: 2020/.. has no end, so all of it counts "
                        + "as certain only from the day it was told; if it began then, write 2020",
                "'reports: [{development: x, occurred: 2020, kind: TurningPointDeclared, title: t, links: "
                        + "{partOf: z}}]' | s.yaml:5:89: warning: reports[0].links: it is linked to z, of which "
                        + "no report here tells",
                "'reports: [{development: x, occurred: 2020, kind: TurningPointDeclared, title: t, source: "
                        + "artcle, known: 2021}]' | "
                        + "s.yaml:5:90: warning: reports[0].source: artcle: did you mean article?",
                "'reports: [{development: x, occurred: 2020, kind: TurningPointDeclared, title: t, source: "
                        + "gazette, known: 2021}]' | "
                        + "s.yaml:5:90: warning: reports[0].source: source gazette is not described: add it "
                        + "under sources",
                "'withdrawals: [{development: z, known: 2025}]' | "
                        + "s.yaml:5:15: warning: withdrawals[0]: article withdraws a word on z that is not known "
                        + "by 2025: nothing is withdrawn yet",
                "'{reports: [{development: x, occurred: 2020, kind: TurningPointDeclared, title: t}], "
                        + "withdrawals: [{development: x, known: 2023}]}' | "
                        + "s.yaml:5:15: warning: withdrawals[0]: article withdraws a word on x that is not known "
                        + "by 2023: nothing is withdrawn yet"
            })
    void what_is_odd_but_possible_is_a_warning_of_a_valid_story(String words, String warning) {
        String story = HEADER + words.replaceAll("^\\{(reports: .*), (withdrawals: .*)}$", "$2\n$1");

        assertThat(Story.parse("s.yaml", story).get().warnings().map(Problem::toString))
                .containsExactly(warning);
    }

    @Test
    void a_sameness_with_an_id_that_no_report_has_is_a_warning() {
        assertThat(told("reports: [{" + report("x", TURN) + "}]\nsame: [{developments: [x, cgit-1]}]"))
                .containsExactly(
                        "s.yaml:6:23: warning: same[0].developments: same names cgit-1, of which no report here"
                                + " tells");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "withdrawals: [{development: x, known: 2025}]",
                "same: [{developments: [x, z]}]",
                "reports: [{development: z, occurred: 2020, kind: TurningPointDeclared, title: t, links: {partOf: x}}]"
            })
    void what_a_report_that_could_not_be_read_may_tell_is_not_said_to_be_told_by_none(String leading) {
        String unread = "{development: x, occurred: soon, kind: TurningPointDeclared, title: t}";
        String story = leading.startsWith("reports: [")
                ? leading.replace("reports: [", "reports: [" + unread + ", ")
                : "reports: [" + unread + ", " + unread.replace("x", "z").replace("soon", "2020") + "]\n" + leading;

        assertThat(told(story)).singleElement().asString().contains("soon").doesNotContain("warning");
    }

    @Test
    void a_plan_for_later_and_an_open_denial_are_not_odd() {
        assertThat(told("reports: [{development: x, planned: 2030, " + TURN + "}, {development: y, denied: 2020/.., "
                        + TURN + "}]"))
                .isEmpty();
    }

    @Test
    void of_a_hundred_thousand_errors_a_hundred_are_told_and_how_many_more_there_are() {
        String keys =
                IntStream.range(0, 100_000).mapToObj(i -> "k" + i + ": v\n").collect(Collectors.joining());

        Seq<Problem> problems = problems("entente: 1\n" + keys);

        assertThat(problems).hasSize(100);
        assertThat(problems.last().toString())
                .startsWith("s.yaml:101:1: k99: 'k99' is not known here")
                .endsWith("edition … and 99900 more like this");
        assertThat(Problem.count(problems)).isEqualTo(100_000);
    }

    @Test
    void beyond_a_hundred_errors_one_of_each_kind_is_told_and_how_many_are_like_it() {
        String reports = IntStream.range(0, 200)
                .mapToObj(i -> "- {" + report("bad id " + i, TURN) + "}\n")
                .collect(Collectors.joining());

        Seq<Problem> problems = problems(HEADER + "reports:\n" + reports
                + "- {" + report("x", "kind: TurningPointDeclared") + "}\n"
                + "- {" + report("y", "kind: TurningPointDeclared") + "}\n"
                + "- {" + report("z", "kind: ProjectReported, project: CN, status: whatever") + "}\n");

        assertThat(problems).hasSize(102);
        assertThat(problems.filter(it -> it.more() > 0).map(Problem::toString).map(it -> it.substring(0, 24)))
                .containsExactly("s.yaml:105:17: reports[9", "s.yaml:206:3: reports[20");
        assertThat(problems.filter(it -> it.more() > 0).map(Problem::more)).containsExactly(100, 1);
        assertThat(problems.last().message()).startsWith("'whatever' is none of: ");
    }

    @Test
    void thousands_of_wrong_names_among_thousands_of_right_ones_are_all_counted() {
        String entities = IntStream.range(0, 5_000)
                .mapToObj(i -> "- {id: ent-" + i + ", kind: asset, name: Entity " + i + "}\n")
                .collect(Collectors.joining());
        String wrong = IntStream.range(0, 900)
                .mapToObj(i -> "- {"
                        + report("d" + i, "kind: StakeReported, holder: emt-" + i + ", asset: CN, percent: 1") + "}\n")
                .collect(Collectors.joining());

        Seq<Problem> problems = problems("entente: 1\ndyad: [CN, RS]\nsource: {id: a, published: 2024}\nentities:\n"
                + entities + "reports:\n" + wrong);

        assertThat(Problem.count(problems)).isEqualTo(900);
        assertThat(problems.head().message()).isEqualTo("emt-0: did you mean ent-0?");
        assertThat(problems.last().message())
                .endsWith("' is described nowhere, and no country has that code or name: add it under entities");
    }

    @Test
    void an_anchor_bomb_leaves_an_error_like_every_other() {
        String bomb = "title: &a [" + "x,".repeat(1_000) + "]\nreports: &b [" + "*a,".repeat(1_000) + "]\n";

        assertThat(List.ofAll(told(bomb)).single()).contains("*a stand for more than 500,000 values");
    }

    @Test
    void an_alias_of_something_wrong_is_told_once_however_often_it_is_read() {
        assertThat(told("""
                reports:
                  - &r {development: "bad id!", occurred: 2016, kind: TurningPointDeclared, title: t}
                  - *r
                  - {development: x, occurred: 2016, kind: InvestmentMade, investor: hbis, host: RS,
                     amount: &p {amount: abc, currency: EUR}}
                  - {development: y, occurred: 2016, kind: InvestmentMade, investor: hbis, host: RS, amount: *p}
                """)).hasSize(2).first().asString().contains("bad id!");
    }
}
