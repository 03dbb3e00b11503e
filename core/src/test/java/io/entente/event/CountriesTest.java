package io.entente.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Array;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Countries are found by whatever people write for them, and by nothing that only looks like it. */
class CountriesTest {

    static Stream<String> codesOfTheJdk() {
        return Stream.of(IsoCountryCode.PART1_ALPHA2, IsoCountryCode.PART3)
                .flatMap(part -> Locale.getISOCountries(part).stream());
    }

    @ParameterizedTest
    @MethodSource("codesOfTheJdk")
    void every_country_of_the_standard_has_a_name_by_which_it_is_found(String code) {
        Entity country = Entity.of(code);

        assertThat(country.isCountryCode()).isTrue();
        assertThat(Countries.find(code)).contains(country);
        assertThat(Countries.find(code.toLowerCase(Locale.ROOT))).contains(country);
        Entity named = Countries.find(Countries.nameOf(country).get()).get();
        assertThat(named.equals(country) || (code.matches("BUMM|TPTL") && !Countries.isFormer(named)))
                .isTrue();
    }

    @Test
    void the_codes_are_those_of_the_standard() {
        assertThat(Countries.codes())
                .containsExactlyInAnyOrderElementsOf(codesOfTheJdk().toList());
    }

    @Test
    void alpha_3_codes_are_those_of_the_standard() {
        assertThat(Array.of(Locale.getISOCountries())).allSatisfy(code -> assertThat(
                        Countries.find(Locale.of("", code).getISO3Country()))
                .contains(Entity.of(code)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "usa | US",
                "United States | US",
                "the united states of america | US",
                "U.S. | US",
                "US of A | US",
                "UK | GB",
                "Great Britain | GB",
                "britain | GB",
                "EL | GR",
                "Turkey | TR",
                "TÜRKİYE | TR",
                "turkiye | TR",
                "Czech Republic | CZ",
                "czechia | CZ",
                "Ivory Coast | CI",
                "Côte d’Ivoire | CI",
                "cote d'ivoire | CI",
                "COTE DIVOIRE | CI",
                "South Korea | KR",
                "Korea, Republic of | KR",
                "North Korea | KP",
                "Korea (Democratic People's Republic of) | KP",
                "Russia | RU",
                "Russian Federation | RU",
                "Kosovo | XK",
                "Republic of Kosovo | XK",
                "Hong Kong | HK",
                "Hongkong | HK",
                "Macedonia | MK",
                "Burma | MM",
                "Swaziland | SZ",
                "Viet Nam | VN",
                "Bolivia (Plurinational State of) | BO",
                "Islamic Republic of Iran | IR",
                "Iran, Islamic Republic of | IR",
                "Republic of the Union of Myanmar | MM",
                "St. Lucia | LC",
                "Trinidad & Tobago | TT",
                "Bosnia-Herzegovina | BA",
                "Republic of Serbia | RS",
                "Republic of China | TW",
                "People's Republic of China | CN",
                "The Gambia | GM",
                "Democratic Republic of the Congo | CD",
                "Republic of Congo | CG",
                "East Timor | TL",
                "Yugoslavia | YUCS",
                "Federal Republic of Yugoslavia | YUCS",
                "Soviet Union | SUHH",
                "ussr | SUHH",
                "Serbia and Montenegro | CSXX",
                "Serbia & Montenegro | CSXX",
                "Czechoslovakia | CSHH",
                "East Germany | DDDE",
                "GDR | DDDE",
                "Zaire | ZRCD",
                "YU | YUCS",
                "SU | SUHH",
                "DD | DDDE",
                "ZR | ZRCD",
                "BU | BUMM",
                "AN | ANHH",
                "SCG | CSXX",
                "YUG | YUCS",
                "SK | SK",
                "xkx | XK",
                "XQ | XQ"
            })
    void a_country_goes_by_its_codes_and_its_names(String written, String code) {
        assertThat(Countries.find(written)).contains(Entity.of(code));
        assertThat(Countries.find("  " + Normalizer.normalize(written, Normalizer.Form.NFD) + "\u00a0"))
                .contains(Entity.of(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "the",
                "Atlantis",
                "SXR",
                "Serbja",
                "xq",
                "EU",
                "Europe",
                "NATO",
                "Republic of",
                "-",
                "€"
            })
    void what_is_no_country_is_not_taken_for_one(String written) {
        assertThat(Countries.meant(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CS, CSHH, CSXX", "Congo, CD, CG", "Korea, KP, KR", "Virgin Islands, VG, VI"})
    void what_may_be_several_is_none_of_them(String written, String one, String other) {
        assertThat(Countries.find(written)).isEmpty();
        assertThat(Countries.meant(written).map(Entity::id)).containsExactly(one, other);
        assertThatThrownBy(() -> Dyad.of(written, "CN"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("'" + written + "' may be", one, other);
    }

    @Test
    void no_two_countries_share_a_name_by_which_one_is_called() {
        assertThat(Countries.codes().toVector().groupBy(code -> Countries.nameOf(Entity.of(code))
                        .get()))
                .allSatisfy(named -> assertThat(named._2()).hasSizeLessThanOrEqualTo(1));
    }

    @Test
    void a_former_country_is_told_with_its_years() {
        assertThat(Countries.told(Entity.of("CSXX"))).isEqualTo("CSXX (Serbia and Montenegro, 2003–2006)");
        assertThat(Countries.told(Entity.of("CSHH"))).isEqualTo("CSHH (Czechoslovakia, until 1993)");
        assertThat(Countries.told(Entity.of("RS"))).isEqualTo("RS (Serbia)");
        assertThat(Countries.told(Entity.of("hbis"))).isEqualTo("hbis");
    }

    @Test
    void names_do_not_depend_on_the_machine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(Countries.find("India")).contains(Entity.of("IN"));
            assertThat(Countries.nameOf(Entity.of("IN"))).contains("India");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_dyad_is_of_two_countries_however_they_are_written() {
        assertThat(Dyad.of("Serbia", "chn")).isEqualTo(Dyad.of("CN", "RS"));
        assertThat(Dyad.of("nato", "RUS")).hasToString("RU-nato");
    }
}
