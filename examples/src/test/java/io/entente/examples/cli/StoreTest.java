package io.entente.examples.cli;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Entente;
import io.entente.Entente.Options;
import io.entente.event.Entity;
import io.entente.event.OwnDevelopment;
import io.entente.journal.Source;
import io.entente.kinds.Kinds;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command on a store in a file. */
class StoreTest {

    private static final String STORY = """
            entente: 1
            dyad: [NO, SE]
            source: gazette
            sources:
              - {id: gazette, published: 2010-02}
              - {id: registry, published: 2012}
            entities:
              - {id: rail, kind: company, name: Fjord Rail}
              - {id: line, kind: asset, name: border line}
            reports:
              - {development: line-bought, occurred: 2009, kind: StakeAcquired, acquirer: rail, asset: line, percent: 40}
              - {development: line-bought, source: registry, occurred: 2009, kind: StakeAcquired, acquirer: rail, asset: line, percent: 45}
            """;

    private static final String MORE = """
            entente: 1
            dyad: [NO, SE]
            source: registry
            reports:
              - {development: line-sold, occurred: 2011, kind: StakeDivested, holder: Fjord Rail, asset: line, percent: 5}
            """;

    private static final String OLDER = "{\"journal\":\"entente\",\"format\":\"1\"}\nthe last good one\n";

    @TempDir
    private Path folder = Path.of("replaced by JUnit");

    private String store = "";
    private String story = "";

    @BeforeEach
    void a_store_that_a_story_was_imported_into() throws IOException {
        store = folder.resolve("relations.db").toString();
        story = file("story.yaml", STORY);
        Run imported = Run.of("import", story, "--store", store);
        assertThat(imported.code()).as(imported.err()).isZero();
        assertThat(imported.out())
                .isEqualToNormalizingNewlines("6 entries recorded, 0 already there; the last one has position 6\n");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Run ask(String command, String... more) {
        return Run.of(List.of(command, "NO", "SE")
                .appendAll(List.of(more))
                .appendAll(List.of("--store", store))
                .toJavaArray(String[]::new));
    }

    private Vector<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return Vector.ofAll(files.map(it -> it.getFileName().toString()).toList());
        }
    }

    private void sql(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                var run = connection.createStatement()) {
            run.execute("PRAGMA foreign_keys = OFF");
            run.execute(statement);
        }
    }

    private String head() {
        return Run.of("verify", "--store", store).out().replaceAll("(?s).*head ([0-9a-f]{64}).*", "$1");
    }

    @Test
    void every_question_is_answered_from_the_store_as_from_the_story() {
        for (List<String> question : List.of(
                List.of("state", "NO", "SE", "--at", "2015-01-01"),
                List.of("state", "NO", "SE", "--at", "2015-01-01", "--json"),
                List.of("timeline", "NO", "SE", "--known", "2011-01-01"),
                List.of("diff", "NO", "SE", "--from", "2008-01-01", "--to", "2010-01-01"),
                List.of("explain", "NO", "SE", "line", "--known", "2020-01-01"))) {
            Run ofStore = Run.of(question.append("--store").append(store).toJavaArray(String[]::new));
            Run ofStory = Run.of(question.append("--story").append(story).toJavaArray(String[]::new));

            assertThat(ofStore.code()).as(ofStore.err()).isZero();
            assertThat(ofStore.out().replaceAll("\\d\\d:\\d\\d|T[0-9:.]+Z", ""))
                    .isEqualTo(ofStory.out().replaceAll("\\d\\d:\\d\\d|T[0-9:.]+Z", ""))
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state NO SE",
                "timeline NO SE",
                "diff NO SE --from 2008-01-01 --to 2010-01-01",
                "explain NO SE line"
            })
    void a_question_is_put_to_either_stories_or_a_store(String line) {
        List<String> question = List.of(line.split(" "));

        Run neither = Run.of(question.toJavaArray(String[]::new));
        Run both = Run.of(
                question.appendAll(List.of("--story", story, "--store", store)).toJavaArray(String[]::new));

        assertThat(neither.code()).isEqualTo(2);
        assertThat(neither.err()).contains("--story=FILE", "--store=STORE");
        assertThat(both.code()).isEqualTo(2);
        assertThat(both.err()).startsWith("give --story=FILE or --store=STORE, only one of them");
        assertThat(both.err().lines().skip(1).findFirst())
                .hasValueSatisfying(usage -> assertThat(usage).startsWith("Usage: entente " + question.head()));
    }

    @Test
    void stories_can_still_be_several() throws IOException {
        String more = file("more.yaml", MORE);

        assertThat(Run.of("timeline", "NO", "SE", "--story", story, "--story", more)
                        .out())
                .contains("line-sold");
        assertThat(Run.of("timeline", "NO", "SE", "--story", story, more).out()).contains("line-sold");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state NO SE",
                "timeline NO SE",
                "diff NO SE --from 2008-01-01 --to 2010-01-01",
                "explain NO SE line",
                "contents",
                "verify",
                "journal export"
            })
    void a_store_that_is_not_there_is_not_made_by_reading_it(String line) throws IOException {
        Files.createFile(folder.resolve("empty.db"));
        for (String name : List.of("x.db", "empty.db")) {
            String missing = folder.resolve(name).toString();
            Run run = Run.of(List.of(line.split(" "))
                    .appendAll(List.of("--store", missing))
                    .toJavaArray(String[]::new));

            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err())
                    .isEqualToNormalizingNewlines(
                            missing + ": there is no such store: make one with: entente import FILE --store '" + missing
                                    + "'\n");
        }
        assertThat(folder.resolve("x.db")).doesNotExist();
        assertThat(folder.resolve("empty.db")).isEmptyFile();
    }

    @Test
    void what_is_imported_again_is_not_added_again() {
        Run again = Run.of("import", story, "--store", store);

        assertThat(again.code()).isZero();
        assertThat(again.out())
                .isEqualToNormalizingNewlines("0 entries recorded, 6 already there; the last one has position 6\n");
    }

    @Test
    void a_file_may_name_what_only_the_store_describes() throws IOException {
        String more = file("more.yaml", MORE);

        assertThat(Run.of("check", more).code()).isEqualTo(1);
        Run imported = Run.of("import", more, "--store", store);
        assertThat(imported.code()).as(imported.err()).isZero();
        assertThat(ask("timeline").out()).contains("Fjord Rail gives up 5 % of border line");
    }

    @Test
    void files_with_an_error_are_imported_whole_or_not_at_all_and_every_error_is_told() throws IOException {
        String good = file("more.yaml", MORE);
        String bad = file("bad.yaml", MORE.replace("StakeDivested", "StakeDivest"));
        String worse = file("worse.yaml", MORE.replace("occurred: 2011", "occurred: 2011-13"));

        Run run = Run.of("import", good, bad, worse, "--store", store);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(bad + ":5:", "did you mean StakeDivested?", worse + ":5:", "2011-13");
        assertThat(Run.of("verify", "--store", store).out()).contains("6 entries");
        assertThat(Run.of("import", bad, "--store", folder.resolve("new.db").toString())
                        .code())
                .isEqualTo(1);
        assertThat(folder.resolve("new.db")).doesNotExist();
    }

    @Test
    void what_is_odd_in_a_file_is_told_and_imported() throws IOException {
        String odd = file("odd.yaml", MORE.replace("occurred: 2011", "occurred: 2011-21"));

        Run run = Run.of("import", odd, "--store", store);

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains(odd + ":5:", "warning", "2011-21 is a season");
    }

    @Test
    void a_store_is_not_made_in_a_folder_that_is_not_there() {
        Run run =
                Run.of("import", story, "--store", folder.resolve("no/such.db").toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("such.db", "look whether the folder is there");
    }

    @Test
    void a_file_of_another_sort_is_named_and_left_as_it_is() throws IOException {
        Run run = Run.of("state", "NO", "SE", "--store", story);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains(story, "no SQLite database");
        assertThat(Files.readString(Path.of(story))).isEqualTo(STORY);
    }

    @Test
    void the_database_of_another_program_is_told_to_be_one() throws SQLException {
        store = folder.resolve("other.db").toString();
        sql("CREATE TABLE theirs (x INTEGER)");

        for (Run run : List.of(ask("state"), Run.of("import", story, "--store", store))) {
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).contains("other.db", "it is the database of another program");
        }
    }

    @Test
    void only_what_was_recorded_by_a_position_or_a_date_counts() throws IOException {
        assertThat(Run.of("import", file("more.yaml", MORE), "--store", store).code())
                .isZero();

        assertThat(holdings("--recorded", "4")).isEmpty();
        assertThat(holdings("--recorded", "5")).containsExactly("40");
        assertThat(holdings("--recorded", "6")).containsExactly("45");
        assertThat(holdings("--recorded", "7")).containsExactly("40"); // 45 less 5
        assertThat(holdings("--recorded", "1999-12-31")).isEmpty();
        assertThat(holdings("--recorded", "9999-12-31")).containsExactly("40");
        assertThat(ask("state", "--recorded", "1999-12-31").out())
                .contains(", as recorded by 1999-12-31\n", "2 developments recorded only later (--recorded)");
        assertThat(ask("explain", "line", "--recorded", "6").out()).containsPattern("not yet recorded +line-sold");
    }

    private Vector<String> holdings(String... options) {
        return Vector.ofAll(ask(
                                "state",
                                List.of(options)
                                        .appendAll(List.of("--at", "2015-01-01", "--json"))
                                        .toJavaArray(String[]::new))
                        .json()
                        .get("holdings"))
                .map(it -> it.get("percent").asText());
    }

    @Test
    void by_the_moment_between_two_imports_only_the_first_was_recorded() throws IOException, InterruptedException {
        Thread.sleep(5);
        String between = Instant.now().toString();
        Thread.sleep(5);
        assertThat(Run.of("import", file("more.yaml", MORE), "--store", store).code())
                .isZero();

        assertThat(holdings("--recorded", between)).containsExactly("45");
        assertThat(holdings()).containsExactly("40");
    }

    @Test
    void a_chain_that_holds_is_told_with_its_head() {
        Run run = Run.of("verify", "--store", store);

        assertThat(run.code()).isZero();
        assertThat(run.out()).matches("the chain holds: 6 entries\\R" + "head [0-9a-f]{64}\\R");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_head_noted_is_met_as_long_as_the_tail_is_there() throws IOException, SQLException {
        String noted = head();
        assertThat(Run.of("import", file("more.yaml", MORE), "--store", store).code())
                .isZero();

        assertThat(Run.of("verify", "--store", store, "--expect", noted.toUpperCase(Locale.ROOT))
                        .code())
                .isZero();

        sql("DELETE FROM entente_entry WHERE position > 5");
        assertThat(Run.of("verify", "--store", store).err())
                .contains("position 6", "entries were removed, of which there still is an id");
        sql("DELETE FROM entente_batch WHERE first > 5");
        assertThat(Run.of("verify", "--store", store).err())
                .contains("position 6", "there is a kind that no entry is of");
        sql("DELETE FROM entente_kind WHERE number NOT IN (SELECT kind FROM entente_entry)");
        assertThat(Run.of("verify", "--store", store).code()).isZero();
        Run cut = Run.of("verify", "--store", store, "--expect", noted);
        assertThat(cut.code()).isEqualTo(1);
        assertThat(cut.err()).contains("position 6", "its tail was cut");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE entente_entry SET payload = replace(payload, '40', '41') WHERE position = 5",
                "DELETE FROM entente_entry WHERE position = 5",
                "UPDATE entente_entry SET mark = CAST(mark || x'020161' AS BLOB) WHERE position = 5"
            })
    void where_something_was_changed_is_told(String change) throws SQLException {
        sql(change);

        Run run = Run.of("verify", "--store", store);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith(store + ": position 5: ");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "g123456789012345678901234567890123456789012345678901234567890123"})
    void what_is_no_hash_is_bad_usage(String hash) {
        Run run = Run.of("verify", "--store", store, "--expect", hash);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(hash, "is no hash");
    }

    @Test
    void a_journal_goes_out_and_comes_back_as_the_same_chain() throws IOException {
        String backup = folder.resolve("backup.jsonl").toString();
        String copy = folder.resolve("copy.db").toString();

        Run exported = Run.of("journal", "export", backup, "--store", store);
        assertThat(exported.code()).as(exported.err()).isZero();
        assertThat(exported.err()).contains("6 entries exported", head());
        assertThat(exported.out()).isEmpty();
        assertThat(Files.readAllLines(Path.of(backup)))
                .hasSize(8)
                .element(5)
                .asString()
                .contains("\"position\":5", "\"recorded\":", "\"hash\":");

        Run imported = Run.of("journal", "import", backup, "--store", copy);
        assertThat(imported.code()).as(imported.err()).isZero();
        assertThat(imported.out()).contains("6 entries restored");
        assertThat(Run.of("verify", "--store", copy, "--expect", head()).code()).isZero();
        assertThat(Run.of("journal", "export", "--store", copy).out()).isEqualTo(Files.readString(Path.of(backup)));
        assertThat(names()).containsExactlyInAnyOrder("relations.db", "story.yaml", "backup.jsonl", "copy.db");
    }

    @Test
    void a_journal_goes_through_a_pipe() throws IOException {
        String copy = folder.resolve("copy.db").toString();
        String lines = Run.of("journal", "export", "--store", store).out();
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
            assertThat(Run.of("journal", "import", "-", "--store", copy).code()).isZero();
        } finally {
            System.setIn(before);
        }
        assertThat(Run.of("verify", "--store", copy, "--expect", head()).code()).isZero();
    }

    @Test
    void a_backup_takes_the_place_of_a_backup_alone_and_only_if_forced() throws IOException {
        String backup = file("backup.jsonl", OLDER);

        Run refused = Run.of("journal", "export", backup, "--store", store);
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("is there already", "--force");
        assertThat(Files.readString(Path.of(backup))).isEqualTo(OLDER);

        assertThat(Run.of("journal", "export", backup, "--store", store, "--force")
                        .code())
                .isZero();
        assertThat(Files.readAllLines(Path.of(backup))).hasSize(8);
    }

    @Test
    void nothing_but_a_backup_is_ever_replaced() throws IOException {
        String mine = file("mine.txt", "mine");
        byte[] before = Files.readAllBytes(Path.of(store));

        for (String place : List.of(mine, folder.toString(), store)) {
            Run run = Run.of("journal", "export", place, "--store", store, "--force");
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).contains(place + " is there already, and no backup that could be replaced");
        }
        for (String ending : List.of("-wal", "-shm", "-journal")) {
            Run run = Run.of("journal", "export", store + ending, "--store", store, "--force");
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).contains("is a name that SQLite gives to files beside a store");
        }
        assertThat(Path.of(mine)).hasContent("mine");
        assertThat(Files.readAllBytes(Path.of(store))).isEqualTo(before);
    }

    @Test
    void a_hyphen_is_standard_output() throws IOException {
        assertThat(Run.of("journal", "export", "-", "--store", store).out())
                .isEqualTo(Run.of("journal", "export", "--store", store).out())
                .hasLineCount(8);
        assertThat(names()).containsExactlyInAnyOrder("relations.db", "story.yaml");
    }

    @Test
    void a_position_that_the_journal_has_not_is_no_year_by_mistake() {
        Run run = Run.of("state", "NO", "SE", "--store", store, "--recorded", "2026");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("and no 2026: give one of them, or a day such as 2026-12-31");
    }

    @Test
    void a_journal_that_does_not_hold_replaces_no_backup() throws IOException, SQLException {
        String backup = file("backup.jsonl", OLDER);
        sql("UPDATE entente_entry SET mark = CAST(substr(mark, 1, 32) AS BLOB) WHERE position = 5");

        Run run = Run.of("journal", "export", backup, "--store", store, "--force");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("position 5");
        assertThat(Files.readString(Path.of(backup))).isEqualTo(OLDER);
        assertThat(names()).containsExactlyInAnyOrder("relations.db", "story.yaml", "backup.jsonl");
    }

    @Test
    void a_damaged_backup_leaves_no_store() throws IOException {
        String lines = Run.of("journal", "export", "--store", store).out();
        String copy = folder.resolve("copy.db").toString();
        for (String damaged : List.of(
                lines.replaceFirst("\"40\"|40", "41"), lines.substring(0, lines.length() - 20), "nonsense\n", "")) {
            Run run = Run.of("journal", "import", file("damaged.jsonl", damaged), "--store", copy);

            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).contains("nothing was restored");
            assertThat(names()).containsExactlyInAnyOrder("relations.db", "story.yaml", "damaged.jsonl");
        }
    }

    @Test
    void a_backup_that_is_not_there_or_no_text_leaves_no_store() throws IOException {
        String copy = folder.resolve("copy.db").toString();

        Run missing = Run.of("journal", "import", folder.resolve("no.jsonl").toString(), "--store", copy);
        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.err()).contains("no.jsonl: there is no such file");

        Files.write(folder.resolve("bytes"), new byte[] {(byte) 0xff, (byte) 0xfe});
        Run bytes = Run.of("journal", "import", folder.resolve("bytes").toString(), "--store", copy);
        assertThat(bytes.code()).isEqualTo(1);
        assertThat(bytes.err()).contains("not UTF-8");
        assertThat(Path.of(copy)).doesNotExist();
    }

    @Test
    void a_store_or_a_backup_in_place_of_a_story_is_told_to_be_one() throws IOException {
        String backup = folder.resolve("backup.json").toString();
        assertThat(Run.of("journal", "export", backup, "--store", store).code()).isZero();

        for (Run run : List.of(Run.of("check", backup), Run.of("state", "NO", "SE", "--story", backup))) {
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err())
                    .isEqualTo(backup + ":1:1: this is a backup of a journal, not a story:"
                            + " restore it into a store, and ask that\n");
        }
        assertThat(Run.of("check", store).err()).startsWith(store + ":1:1: this is a database");
    }

    @Test
    void what_cannot_be_read_is_told_once() throws IOException {
        Path loop = folder.resolve("loop");
        Files.createSymbolicLink(loop, loop);
        String copy = folder.resolve("copy.db").toString();

        assertThat(Run.of("check", loop.toString()).err())
                .startsWith(loop + ":1:1: cannot be read: Too many levels of symbolic links");
        assertThat(Run.of("check", "/dev/null").err()).isEqualTo("/dev/null:1:1: the document is empty\n");
        assertThat(Run.of("journal", "import", loop.toString(), "--store", copy).err())
                .startsWith(loop + " cannot be read: Too many levels of symbolic links");
        assertThat(Run.of("journal", "import", folder.toString(), "--store", copy)
                        .err())
                .isEqualTo(folder + " cannot be read: Is a directory\n");
        assertThat(Run.of("journal", "export", folder.resolve("no/x").toString(), "--store", store)
                        .err())
                .isEqualTo("%s cannot be written: there is no folder %s: make it, or name another\n"
                        .formatted(folder.resolve("no/x"), folder.resolve("no")));
        assertThat(Path.of(copy)).doesNotExist();
    }

    @Test
    void nothing_is_restored_beside_entries() throws IOException {
        String backup = folder.resolve("backup.jsonl").toString();
        assertThat(Run.of("journal", "export", backup, "--store", store).code()).isZero();

        Run run = Run.of("journal", "import", backup, "--store", store);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(store, "there are entries in it");
        assertThat(Run.of("verify", "--store", store).out()).contains("6 entries");
    }

    @Test
    void a_file_that_looks_like_memory_to_the_driver_is_a_file() {
        Run imported = Run.process(folder, HashMap.empty(), "import", story, "--store", ":memory:");

        assertThat(imported.code()).as(imported.err()).isZero();
        assertThat(folder.resolve(":memory:")).isNotEmptyFile();
    }

    /** A kind of somebody else's program. */
    record HoneyTraded(Entity seller, Option<Integer> jars) implements OwnDevelopment {}

    @Test
    void a_kind_that_is_not_known_here_is_kept_told_and_counted() {
        try (Entente beekeepers = Entente.open(
                Path.of(store), Options.DEFAULT.with(Kinds.standard().with(HoneyTraded.class)))) {
            assertThat(beekeepers
                            .journal()
                            .record(report("honey")
                                    .of(new HoneyTraded(Entity.of("NO"), Option.some(7)))
                                    .between("NO", "SE")
                                    .on("2013")
                                    .accordingTo(Source.of("gazette", "Gazette").published("2014")))
                            .isRight())
                    .isTrue();
        }

        for (String command : List.of("state", "timeline")) {
            Run run = ask(command);
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out()).contains("unknown kind HoneyTraded (version 1)", "45 %");
            assertThat(run.err())
                    .isEqualToNormalizingNewlines(
                            "warning: 1 report is of no kind that this program knows: unknown kind HoneyTraded (version 1)\n");
        }
        var unknown = ask("state", "--json").json().at("/unknown/0");
        assertThat(unknown.get("kind").asText()).isEqualTo("HoneyTraded");
        assertThat(unknown.get("certain").asBoolean()).isTrue();
        assertThat(unknown.at("/fields/jars").asInt()).isEqualTo(7);
        assertThat(unknown.at("/fields/seller").asText()).isEqualTo("NO");
        assertThat(ask("state", "--at", "2013-06-01").out()).doesNotContain("HoneyTraded");
        assertThat(ask("state", "--at", "2013-06-01", "--possible").out())
                .contains("unknown kind HoneyTraded (version 1): seller \"NO\", jars 7, 2013  [possibly]");
        assertThat(ask("explain", "honey").out()).contains("unknown kind HoneyTraded");
        assertThat(Run.of("verify", "--store", store).out())
                .contains("1 entry of a kind that this program does not know: HoneyTraded (version 1)");

        String backup = folder.resolve("backup.jsonl").toString();
        String copy = folder.resolve("copy.db").toString();
        assertThat(Run.of("journal", "export", backup, "--store", store).code()).isZero();
        assertThat(Run.of("journal", "import", backup, "--store", copy).code()).isZero();
        try (Entente beekeepers = Entente.open(
                Path.of(copy), Options.DEFAULT.with(Kinds.standard().with(HoneyTraded.class)))) {
            assertThat(beekeepers.everything().occurrences().map(it -> it.development()))
                    .contains(new HoneyTraded(Entity.of("NO"), Option.some(7)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "contents", "verify", "journal", "journal export", "journal import"})
    void every_command_explains_itself(String command) {
        Run help = Run.of(List.of(command.split(" ")).append("--help").toJavaArray(String[]::new));

        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("Usage: entente " + command);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import story.yaml",
                "import --store x.db",
                "contents",
                "verify",
                "journal",
                "journal export",
                "journal import x"
            })
    void what_is_not_asked_rightly_is_bad_usage(String line) {
        Run run = Run.of(line.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Usage: entente");
        assertThat(run.out()).isEmpty();
    }
}
