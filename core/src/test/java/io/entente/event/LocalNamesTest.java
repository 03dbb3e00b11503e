package io.entente.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names of countries in other languages: a list that is kept, so that no answer depends on the JDK. */
class LocalNamesTest {

    private static final Path FILE = Path.of("src", "main", "resources", "io", "entente", "event", "local-names.txt");

    private static final Seq<String> LANGUAGES = Array.of(
            "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "sr-Cyrl", "sr-Latn", "hr", "hu", "tr", "ar", "fa",
            "hi", "id", "ja", "ko", "zh-Hans", "zh-Hant", "vi");

    private static final int JDK = 25; // another has another edition of Unicode's CLDR

    @Test
    void the_names_are_those_of_the_cldr() throws IOException {
        if (Boolean.getBoolean("writeNames")) {
            Files.writeString(FILE, madeOfTheCldr());
        }
        assumeTrue(Runtime.version().feature() == JDK, () -> "the list follows from JDK %d, not %s"
                .formatted(JDK, Runtime.version()));

        assertThat(Files.readString(FILE))
                .as("to write it anew: mvn test -pl core -Dtest=LocalNamesTest -DwriteNames=true")
                .isEqualTo(madeOfTheCldr());
    }

    private static String madeOfTheCldr() {
        return Countries.all()
                .reject(Country::isFormer)
                .map(country -> country.alpha2() + ": "
                        + LANGUAGES
                                .map(language -> Locale.of("", country.alpha2())
                                        .getDisplayCountry(Locale.forLanguageTag(language)))
                                .reject(name -> Countries.find(name).contains(country.entity()))
                                .distinctBy(Countries::key)
                                .prepend(country.name())
                                .mkString("; "))
                .toJavaStream()
                .collect(Collectors.joining("\n", """
                        # What countries are called in other languages than English, as far as it differs: the names of Unicode's CLDR as in JDK %d.
                        # The English name stands first. Made by LocalNamesTest; see there.
                        """.formatted(JDK), "\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "Serbien, RS",
        "Serbie, RS",
        "Србија, RS",
        "Srbija, RS",
        "СЕРБИЯ, RS",
        "Szerbia, RS",
        "Sırbistan, RS",
        "صربيا, RS",
        "सर्बिया, RS",
        "セルビア, RS",
        "세르비아, RS",
        "塞尔维亚, RS",
        "塞爾維亞, RS",
        "Trung Quốc, CN",
        "trung quoc, CN",
        "中国, CN",
        "Obala Slonovače (Kot d’Ivoar), CI",
        "Belçika, BE",
        "Österreich, AT",
        "osterreich, AT",
        "Kosovo, XK",
        "Vereinigte Staaten, US",
        "États-Unis, US"
    })
    void a_country_goes_by_its_name_in_another_language(String written, String code) {
        assertThat(LocalNames.meant(written).orElse(Countries.meant(written).toSet()))
                .containsExactly(Entity.of(code));
    }

    @Test
    void a_name_in_one_language_is_not_that_of_another_country_in_another_but_for_two() {
        assertThat(LocalNames.all()
                        .flatMap(it -> it._2)
                        .filter(name -> LocalNames.meant(name)
                                        .addAll(Countries.meant(name))
                                        .size()
                                > 1))
                .containsExactlyInAnyOrder(
                        "Nga", "Congo"); // the first is Nigeria's code, the other two countries' name
    }

    @Test
    void every_country_has_a_name_in_other_languages() {
        assertThat(LocalNames.all().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Countries.all().reject(Country::isFormer).map(Country::entity));
    }
}
