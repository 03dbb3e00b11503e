package io.entente.internal.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.journal.Problem;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a document, and that a hostile one is an error like every other. */
class DocumentTest {

    private static final int MANY = 5_000_000;

    private static Problem refused(String name, byte[] bytes) {
        return Document.read(name, bytes).problems().head();
    }

    private static String refusedYaml(String text) {
        return refused("d.yaml", text.getBytes(UTF_8)).toString();
    }

    private static String refusedJson(String text) {
        return refused("d.json", text.getBytes(UTF_8)).toString();
    }

    private static Node.Mapping read(String name, String text) {
        return (Node.Mapping)
                Document.read(name, text.getBytes(UTF_8)).content().get();
    }

    private static String scalar(Node.Mapping mapping, String key) {
        return ((Node.Scalar) mapping.get(key).get()).text();
    }

    /** {@code a: &a 'content'}, then nine times more of it under each further letter. */
    private static String bomb(String first, String around) {
        return "a: &a " + first + "\n"
                + IntStream.rangeClosed('b', 'j')
                        .mapToObj(letter ->
                                "%1$c: &%1$c ".formatted(letter) + around.replace("*", "*" + (char) (letter - 1) + " "))
                        .collect(Collectors.joining("\n"));
    }

    @Test
    void yaml_and_json_are_read_alike_with_every_place() {
        Node.Mapping yaml = read("d.yaml", "a: [1, {b: x}]\nc: 2016-04-18\n");
        Node.Mapping json = read("d.JSON", "{\"a\": [1, {\"b\": \"x\"}],\n\"c\": \"2016-04-18\"}");

        assertThat(scalar(yaml, "c")).isEqualTo(scalar(json, "c")).isEqualTo("2016-04-18");
        assertThat(innermost(yaml).path()).isEqualTo(innermost(json).path()).isEqualTo("a[1].b");
        assertThat(innermost(yaml)).extracting(Place::line, Place::column).containsExactly(1, 12);
        assertThat(innermost(json)).extracting(Place::line, Place::column).containsExactly(1, 17);
    }

    private static Place innermost(Node.Mapping document) {
        Node.Items items = (Node.Items) document.get("a").get();
        return ((Node.Mapping) items.items().get(1)).get("b").get().place();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NO", "yes", "2016", "0x10", "1e999999999", ".inf", "1_000", "007", "12:30:45", "2016-04-18"})
    void a_plain_scalar_keeps_the_text_that_was_written(String written) {
        assertThat(scalar(read("d.yaml", "a: " + written), "a")).isEqualTo(written);
    }

    @Test
    void a_number_of_json_keeps_the_text_that_was_written() {
        String huge = "9".repeat(1_000_000);

        assertThat(scalar(read("d.json", "{\"a\": " + huge + "}"), "a")).isEqualTo(huge);
        assertThat(scalar(read("d.json", "{\"a\": 1e999999999}"), "a")).isEqualTo("1e999999999");
    }

    @Test
    void an_empty_text_in_quotes_is_a_text() {
        assertThat(read("d.yaml", "a: ''").get("a").get().describe()).isEqualTo("''");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "null"})
    void a_key_without_a_value_has_nothing(String nothing) {
        Node value = read("d.yaml", "a: " + nothing).get("a").get();

        assertThat(value.describe()).isEqualTo("nothing");
        assertThat(((Node.Scalar) value).present()).isFalse();
    }

    @Test
    void an_alias_is_what_its_anchor_marks() {
        Node.Mapping document = read("d.yaml", "a: &x [1, 2]\nb: *x\nc: &y t\nd: *y\n");

        assertThat(document.get("b")).isEqualTo(document.get("a"));
        assertThat(document.get("d")).isEqualTo(document.get("c"));
    }

    @Test
    void a_mark_of_byte_order_at_the_start_is_passed_over() {
        assertThat(scalar(read("d.yaml", "\uFEFFa: 1"), "a")).isEqualTo("1");
        assertThat(scalar(read("d.json", "\uFEFF{\"a\": 1}"), "a")).isEqualTo("1");
        assertThat(refusedYaml("\uFEFF@")).startsWith("d.yaml:1:1: ");
    }

    @Test
    void aliases_that_unfold_to_too_much_are_refused_where_it_becomes_too_much() {
        String lists = bomb("[x,x,x,x,x,x,x,x,x]", "[*,*,*,*,*,*,*,*,*]");
        String mappings = bomb("{a: x}", "{a: *, b: *, c: *, d: *, e: *, f: *, g: *, h: *, i: *}");
        String many = "a: &a [" + "x,".repeat(1_000) + "]\nb:\n" + "- *a\n".repeat(600);

        assertThat(refusedYaml(lists))
                .isEqualTo("d.yaml:6:32: f[6]: the aliases up to *e stand for more than 500,000 values: write fewer of"
                        + " them, or several files");
        assertThat(refusedYaml(mappings)).startsWith("d.yaml:7:27: g.c: the aliases up to *f stand for more than");
        assertThat(refusedYaml(many)).startsWith("d.yaml:502:3: b[499]: the aliases up to *a stand for more than");
    }

    @Test
    void as_many_values_written_out_are_refused_in_words_of_their_own() {
        assertThat(refusedJson("[" + "[],".repeat(2_100_000) + "1]"))
                .isEqualTo("d.json:1:5999999: [1999999]: the document has more than 2,000,000 values: split it into"
                        + " several files, which are read as one story");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: &a [*a]       | d.yaml:1:8: a[0]: *a: no value before this one, and complete by here, is marked &a",
                "a: &a {b: *a}    | d.yaml:1:11: a.b: *a: no value before this one, and complete by here, is marked &a",
                "a: *b            | d.yaml:1:4: a: *b: no value before this one, and complete by here, is marked &b",
                "{a: &a b, *a : c} | d.yaml:1:13: a key is a plain text, not a list, a mapping or an alias",
                "'? {a: b}'       | d.yaml:1:4: a key is a plain text, not a list, a mapping or an alias"
            })
    void an_alias_of_what_is_not_complete_or_in_place_of_a_key_is_refused(String yaml, String problem) {
        assertThat(refusedYaml(yaml)).isEqualTo(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\n", "{a:\n ", "{\"a\":\n", "{a: [\n"})
    void nesting_thousands_deep_is_refused_at_the_first_step_too_deep(String step) {
        String problem = refusedYaml(step.repeat(100_000));

        assertThat(problem).endsWith(": nested more than 64 deep");
    }

    @Test
    void blocks_thousands_deep_are_refused_too() {
        String blocks = IntStream.range(0, 1_000)
                .mapToObj(depth -> " ".repeat(depth) + "a:\n")
                .collect(Collectors.joining());

        assertThat(refusedYaml(blocks)).startsWith("d.yaml:65:65: a.a.").endsWith("a.a: nested more than 64 deep");
        assertThat(refusedYaml("- ".repeat(50_000)))
                .startsWith("d.yaml:1:129: ")
                .endsWith(": nested more than 64 deep");
        assertThat(refusedYaml("? ".repeat(50_000))).startsWith("d.yaml:1:3: ");
    }

    @Test
    void json_a_million_deep_is_refused_too() {
        assertThat(refusedJson("[".repeat(1_000_000)))
                .startsWith("d.json:1:65: [0]")
                .endsWith("nested more than 64 deep");
        assertThat(refusedJson("{\"a\":".repeat(1_000_000))).endsWith("a.a: nested more than 64 deep");
    }

    @Test
    void sixty_four_deep_is_not_too_deep() {
        assertThat(Document.read("d.json", ("[".repeat(64) + "]".repeat(64)).getBytes(UTF_8))
                        .problems())
                .isEmpty();
    }

    @Test
    void a_key_that_stands_twice_is_refused_with_both_places() {
        assertThat(refusedYaml("a:\n  b: 1\n  c: 2\n  b: 3\n"))
                .isEqualTo("d.yaml:4:3: a.b: 'b' stands here a second time; the first is in line 2");
        assertThat(refusedJson("{\"a\": 1,\n \"a\": 2}"))
                .isEqualTo("d.json:2:2: a: 'a' stands here a second time; the first is in line 1");
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused_where_they_stand() {
        byte[] latin = "a: b\nc: d\u00e9f\n".getBytes(ISO_8859_1);
        byte[] cut = {'a', ':', ' ', (byte) 0xC3};

        assertThat(refused("d.yaml", latin)).hasToString("d.yaml:2:5: this is not UTF-8 text: save the file as UTF-8");
        assertThat(refused("d.json", cut)).hasToString("d.json:1:4: this is not UTF-8 text: save the file as UTF-8");
        assertThat(refused("d.yaml", "a: b".getBytes(UTF_16)))
                .hasToString("d.yaml:1:1: this is not UTF-8 text: save the file as UTF-8");
        assertThat(refused("d.yaml", "a: b".getBytes(UTF_16LE)))
                .hasToString(
                        "d.yaml:1:2: the character U+0000 is none of a text: is the file UTF-8? Nothing after it was read");
    }

    @Test
    void a_column_counts_characters_and_not_their_halves() {
        byte[] bytes = "\uD83D\uDE00\uD83D\uDE00?".getBytes(UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;

        assertThat(refused("d.yaml", bytes).column()).isEqualTo(3);
    }

    @Test
    void a_character_that_is_none_of_a_text_is_refused_raw_and_escaped() {
        String far = "# comment\n".repeat(2_000) + "a: b\0c";

        assertThat(refusedYaml(far))
                .isEqualTo("d.yaml:2001:5: the character U+0000 is none of a text: is the file UTF-8?");
        assertThat(refusedYaml("a: \"b\\0\"")).isEqualTo("d.yaml:1:4: a: the character U+0000 is none of a text");
        assertThat(refusedYaml("\"\\e[31m\": b")).isEqualTo("d.yaml:1:1: the character U+001B is none of a text");
        assertThat(refusedJson("{\"a\": \"\\u0007\"}"))
                .isEqualTo("d.json:1:7: a: the character U+0007 is none of a text");
        assertThat(refusedJson("{\"a\": \"\\ud800\"}"))
                .isEqualTo("d.json:1:7: a: the character U+D800 is none of a text");
    }

    @Test
    void a_character_that_is_none_of_a_text_hides_no_other_error() {
        Document document =
                Document.read("d.yaml", "a: b\u0007c\nd: \"\\e\"\nd: e\nf: \u0000g\nh: [\n".getBytes(UTF_8));

        assertThat(document.content()).isEmpty();
        assertThat(document.problems().map(Problem::toString))
                .startsWith(
                        "d.yaml:1:5: the character U+0007 is none of a text: is the file UTF-8?",
                        "d.yaml:4:4: the character U+0000 is none of a text: is the file UTF-8?",
                        "d.yaml:2:4: d: the character U+001B is none of a text",
                        "d.yaml:3:1: d: 'd' stands here a second time; the first is in line 2")
                .hasSize(5);
    }

    @Test
    void what_has_such_a_character_is_read_with_another_in_its_place() {
        Document document = Document.read("d.json", "{\"a\": \"b\u0007\\ud800c😀\", \"d\": 1}".getBytes(UTF_8));

        assertThat(document.problems()).hasSize(2);
        Node.Mapping content = (Node.Mapping) document.content().get();
        assertThat(scalar(content, "a")).isEqualTo("b\uFFFD\uFFFDc😀");
        assertThat(scalar(content, "d")).isEqualTo("1");
    }

    @Test
    void what_is_full_of_such_characters_is_not_read_on() {
        Document raw = Document.read("d.yaml", ("a: " + "\u0007".repeat(5_000)).getBytes(UTF_8));
        Document escaped = Document.read("d.json", ("[" + "\"\\u0007\",".repeat(5_000) + "1]").getBytes(UTF_8));

        assertThat(raw.content()).isEmpty();
        assertThat(raw.problems()).hasSize(1_000);
        assertThat(raw.problems().last().message()).endsWith("Nothing after it was read");
        assertThat(escaped.content()).isEmpty();
        assertThat(escaped.problems()).hasSize(1_001);
        assertThat(escaped.problems().last().message()).endsWith("nothing after it was read");
    }

    @Test
    void a_key_is_the_same_in_every_unicode_form() {
        assertThat(refusedYaml("č: 1\nc\u030c: 2\n"))
                .isEqualTo("d.yaml:2:1: č: 'č' stands here a second time; the first is in line 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# a\n# b\n", " \n\n"})
    void a_document_without_content_is_empty(String text) {
        assertThat(refusedYaml(text)).isEqualTo("d.yaml:1:1: the document is empty");
    }

    @Test
    void an_empty_file_is_an_empty_document_of_json_too() {
        assertThat(refusedJson("")).isEqualTo("d.json:1:1: the document is empty");
    }

    @Test
    void a_second_document_is_refused_where_it_begins() {
        String problem = "a second document begins here: write one document in a file";

        assertThat(refusedYaml("a: b\n---\nc: d\n")).isEqualTo("d.yaml:3:1: " + problem);
        assertThat(refusedYaml("{\"journal\": \"entente\"}\n{}\n")).isEqualTo("d.yaml:2:1: " + problem);
        assertThat(refusedJson("{\"a\": 1} {}")).isEqualTo("d.json:1:10: " + problem);
        assertThat(scalar(read("d.yaml", "---\na: b\n...\n"), "a")).isEqualTo("b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a:\n\t- b'            | d.yaml:2:1",
                "'a: b\nc: %d'          | d.yaml:2:4",
                "'a: b\nc: d: e'        | d.yaml:2:5",
                "'a: b\n c: d'          | d.yaml:2:3",
                "'a: b\nc: \"d\ne: f\n' | d.yaml:2:4",
                "'a: b\nc: [d\n\n\n'   | d.yaml:2:4",
                "'a: b\nc: !x!y d'      | d.yaml:2:4",
                "'a: b\nc: !!binary aGk=' | d.yaml:2:4",
                "'a: b\nc: !!binary +'  | d.yaml:2"
            })
    void what_yaml_cannot_read_is_refused_where_it_begins(String escaped, String place) {
        assertThat(refusedYaml(escaped.translateEscapes())).startsWith(place + ":");
    }

    @Test
    void an_unclosed_text_of_json_is_refused() {
        assertThat(refusedJson("{\"a\":\n \"b")).startsWith("d.json:2:");
    }

    @Test
    void a_line_of_yaml_too_long_for_its_parser_is_refused() {
        String problem = "this line has more than 100,000 characters: break it; if it is JSON, name the file .json";
        String word = "x".repeat(MANY);

        for (String line : new String[] {word, "\"" + word, "# " + word, word + ": b", "a: &" + word, "a: !" + word}) {
            assertThat(refusedYaml("a: b\n" + line)).isEqualTo("d.yaml:2:100001: " + problem);
        }
        assertThat(scalar(read("d.yaml", "a: " + "x".repeat(99_997)), "a")).hasSize(99_997);
    }

    @Test
    void a_line_of_json_may_be_long() {
        assertThat(scalar(read("d.json", "{\"a\": \"" + "x".repeat(MANY) + "\"}"), "a"))
                .hasSize(MANY);
        assertThat(refusedJson("{\"" + "x".repeat(MANY) + "\": 1}"))
                .isEqualTo("d.json:1:2: a key has at most 200 characters");
    }

    @Test
    void a_mapping_may_have_a_hundred_thousand_keys() {
        String keys =
                IntStream.range(0, 100_000).mapToObj(i -> "k" + i + ": v\n").collect(Collectors.joining());

        assertThat(read("d.yaml", keys).members()).hasSize(100_000);
        assertThat(refusedYaml(keys + "k7: v"))
                .isEqualTo("d.yaml:100001:1: k7: 'k7' stands here a second time; the first is in line 8");
    }
}
