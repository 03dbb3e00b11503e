package io.entente.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Entity;
import io.entente.history.Directory;
import io.entente.journal.Problem;
import io.entente.journal.Profile;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user says that names mean: read from a file, with every mistake in it at its place. */
class AliasesTest {

    @Test
    void a_name_means_what_the_file_says(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("aliases.yaml");
        Files.writeString(file, """
                aliases:
                  Red China: CN
                  "Nat. Bank": cdb
                  NO: "NO"
                  300: AUH
                  red  china: CN
                """);

        Aliases aliases = Aliases.read(file).get();

        assertThat(aliases.find("RED CHINA")).contains(Entity.of("CN"));
        assertThat(aliases.find("nat. bank ")).contains(Entity.of("cdb"));
        assertThat(aliases.find("300")).contains(Entity.of("AUH"));
        assertThat(aliases.find("No")).contains(Entity.of("NO"));
        assertThat(aliases.find("bank")).isEmpty();
    }

    @Test
    void aliases_may_be_in_json_too() {
        assertThat(Aliases.parse("a.json", "{\"aliases\": {\"Red China\": \"CN\"}}")
                        .get()
                        .find("red china"))
                .contains(Entity.of("CN"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "aliases: {Red China: CHN} | a.yaml:1:22: aliases.Red China: 'CHN' is no id: did you mean CN (China)?",
                "aliases: {Korea: Korea} | a.yaml:1:18: aliases.Korea: 'Korea' is no id: did you mean KP (North Korea) or KR (South Korea)?",
                "aliases: {A: CN, a: RS} | a.yaml:1:18: aliases.a: 'a' is an alias of CN above: it can be of one only",
                "aliases: {A: [CN]} | a.yaml:1:14: aliases.A: write an id, such as CN, not a list",
                "aliases: {A: } | a.yaml:1:13: aliases.A: write an id, such as CN, not nothing",
                "aliases: [CN] | a.yaml:1:10: aliases: aliases are a mapping such as {Red China: CN}, not a list",
                "{A: CN} | a.yaml:1:2: A: 'A' is not known here; there are: aliases",
                "{} | a.yaml:1:1: aliases is missing: a file of aliases is a mapping such as {aliases: {Red China: CN}}",
                "[A] | a.yaml:1:1: a file of aliases is a mapping such as {aliases: {Red China: CN}}, not a list"
            })
    void a_mistake_is_told_with_its_place(String text, String message) {
        assertThat(Aliases.parse("a.yaml", text).getError().map(Problem::toString))
                .containsExactly(message);
    }

    @Test
    void every_mistake_is_told_at_once() {
        Seq<Problem> problems = Aliases.parse("a.yaml", "aliases: {A: CHN, B: [x], C: 'a b c!'}")
                .getError();

        assertThat(problems).hasSize(3);
    }

    @Test
    void a_file_that_cannot_be_read_is_told(@TempDir Path folder) {
        assertThat(Aliases.read(folder.resolve("none.yaml")).getError().map(Problem::message))
                .containsExactly("there is no such file");
        assertThat(Aliases.read(folder).getError().map(Problem::message))
                .containsExactly("this is a directory: name a file");
        assertThat(Aliases.parse("a.yaml", "aliases: {A: CN, A: RS}").isInvalid())
                .isTrue();
        assertThat(Aliases.parse("a.yaml", "aliases: {").isInvalid()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Chna | 'Chna' is no country or organisation known here: China (CN)?",
                "688 | but the ISO numeric code of Serbia (RS)",
                "ZZ | 'ZZ' is no country or organisation known here",
                "zijn | 'zijn' is no country or organisation known here: Zijin (zijin)?",
                "xyz-bank | 'xyz-bank' is no country or organisation known here: describe it under entities of the mapping"
            })
    void one_that_leads_to_nobody_is_told_with_its_place_and_what_is_near(String id, String why) {
        String text = "aliases:\n  Red China: CN\n  Kosovo: XK\n  Zijin Mining: zijin\n  Wrong: '%s'\n".formatted(id);
        Aliases aliases = Aliases.parse("a.yaml", text).get();
        Directory described = new Directory(
                HashMap.of(Entity.of("zijin"), Profile.of("zijin", Profile.Kind.COMPANY, "Zijin")), HashMap.empty());

        assertThat(Aliases.NONE.and(aliases).leadingToNobody(described).map(Problem::toString))
                .singleElement()
                .asString()
                .startsWith("a.yaml:5:10: ")
                .contains(why);
    }
}
