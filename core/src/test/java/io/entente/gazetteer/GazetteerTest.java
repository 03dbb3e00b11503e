package io.entente.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Countries;
import io.entente.event.Entity;
import io.entente.gazetteer.Lookup.Ambiguous;
import io.entente.gazetteer.Lookup.Unknown;
import io.entente.history.Directory;
import io.entente.journal.Profile;
import io.entente.journal.Profile.Kind;
import io.entente.time.EventDate;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is meant is found by the codes and names that sources use; whoever is not known is told, never made up. */
class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.STANDARD;

    /** As the World Bank writes them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Korea, Rep. | KR",
                "Korea, Dem. People's Rep. | KP",
                "Egypt, Arab Rep. | EG",
                "Congo, Dem. Rep. | CD",
                "Congo, Rep. | CG",
                "Iran, Islamic Rep. | IR",
                "Yemen, Rep. | YE",
                "Venezuela, RB | VE",
                "Gambia, The | GM",
                "Bahamas, The | BS",
                "Lao PDR | LA",
                "Slovak Republic | SK",
                "Kyrgyz Republic | KG",
                "Micronesia, Fed. Sts. | FM",
                "Macedonia, FYR | MK",
                "Hong Kong SAR, China | HK",
                "Macao SAR, China | MO",
                "St. Lucia | LC",
                "St. Kitts and Nevis | KN",
                "St. Vincent and the Grenadines | VC",
                "St. Martin (French part) | MF",
                "Sint Maarten (Dutch part) | SX",
                "Virgin Islands (U.S.) | VI",
                "Puerto Rico (US) | PR",
                "Somalia, Fed. Rep. | SO",
                "West Bank and Gaza | PS",
                "Cote d'Ivoire | CI",
                "Turkiye | TR",
                "Sao Tome and Principe | ST",
                "Syrian Arab Republic | SY",
                "Brunei Darussalam | BN",
                "Cabo Verde | CV"
            })
    void a_country_goes_by_its_short_form_with_a_comma(String written, String code) {
        assertThat(GAZETTEER.find(Scheme.NAME, written).entity()).contains(Entity.of(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "iso2 | CN | CN",
                "iso2 | cn | CN",
                "iso2 | YU | YUCS",
                "iso2 | YUCS | YUCS",
                "iso2 | XK | XK",
                "iso3 | CHN | CN",
                "iso3 | srb | RS",
                "iso3 | YUG | YUCS",
                "iso3 | SCG | CSXX",
                "iso-numeric | 156 | CN",
                "iso-numeric | 8 | AL",
                "iso-numeric | 008 | AL",
                "iso-numeric | 688 | RS",
                "iso-numeric | 180 | CD",
                "iso-numeric | 890 | YUCS",
                "iso-numeric | 280 | DE",
                "cow | 710 | CN",
                "cow | CHN | CN",
                "cow | 002 | US",
                "cow | UKG | GB",
                "cow | 345 | RS",
                "cow | SRB | RS",
                "cow | 255 | DE",
                "cow | 260 | DE",
                "cow | 265 | DDDE",
                "cow | 347 | XK",
                "gw | 340 | RS",
                "gw | 678 | YE",
                "cameo | CHN | CN",
                "cameo | CHNGOV | CN",
                "cameo | SRBGOVMIL | RS",
                "cameo | ROM | RO",
                "cameo | ROUGOV | RO",
                "cameo | KSV | XK",
                "cameo | UNO | un",
                "cameo | IGOUNO | un",
                "cameo | IGOEUREEC | eu",
                "cameo | IGOWSTNAT | nato",
                "name | China | CN",
                "name | VIET NAM | VN",
                "name | Кина | CN",
                "name | Serbien | RS",
                "name | USA | US",
                "name | European Union | eu",
                "name | the EU | eu",
                "name | N.A.T.O. | nato",
                "name | UN Security Council | un-security-council",
                "name | UNSC | un-security-council",
                "name | AIIB | aiib",
                "name | Niger | NE",
                "name | Georgia | GE",
                "name | NGA | NG",
                "name | США | US",
                "name | Југославија | YUCS"
            })
    void a_code_or_a_name_means_one(String scheme, String written, String id) {
        assertThat(GAZETTEER.find(scheme(scheme), written).entity()).contains(Entity.of(id));
        assertThat(GAZETTEER.find(scheme(scheme), " " + written + "\u00a0").entity())
                .contains(Entity.of(id));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cow | 345 | 1900 | RS",
                "cow | 345 | 1925 | YUCS",
                "cow | 345 | 1943 | YUCS",
                "cow | 345 | 1985 | YUCS",
                "cow | 345 | 1999-03-24 | YUCS",
                "cow | YUG | 1992 | YUCS",
                "cow | 345 | 2004 | CSXX",
                "cow | 345 | 2006-06-04 | CSXX",
                "cow | 345 | 2006-06-05 | RS",
                "cow | 345 | 2024 | RS",
                "cow | 345 | 1850 | RS",
                "cow | 365 | 1905 | RU",
                "cow | 365 | 1971 | SUHH",
                "cow | 365 | 1992 | RU",
                "cow | 816 | 1965 | VDVN",
                "cow | 816 | 1979 | VN",
                "cow | 490 | 1980 | CD",
                "cow | 710 | 1840 | CN",
                "gw | 345 | 1999 | YUCS",
                "gw | 340 | 1900 | RS",
                "iso2 | CS | 1980 | CSHH",
                "iso2 | CS | 2005 | CSXX",
                "iso2 | SK | 1970 | SK",
                "iso3 | YUG | 2010 | YUCS",
                "iso-numeric | 891 | 2005 | CSXX",
                "iso-numeric | 891 | 1995 | YUCS"
            })
    void the_date_decides_whom_a_code_meant(String scheme, String written, String on, String id) {
        assertThat(GAZETTEER.find(scheme(scheme), written, EventDate.parse(on)).entity())
                .contains(Entity.of(id));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cow | 345 | 2006 | '345' may be Serbia and Montenegro (CSXX, 2003–2006) or Serbia (RS) in 2006: write which one, or give it an alias",
                "cow | 345 | 2003/2007 | '345' may be Serbia and Montenegro (CSXX, 2003–2006) or Serbia (RS) or Yugoslavia (YUCS, until 2003) in 2003/2007: write which one, or give it an alias",
                "cow | 345 | undated | '345' may be Serbia and Montenegro (CSXX, 2003–2006) or Serbia (RS) or Yugoslavia (YUCS, until 2003) in undated: write which one, or give it an alias"
            })
    void a_code_that_changed_hands_meanwhile_means_several(String scheme, String written, String on, String sentence) {
        Lookup found = GAZETTEER.find(scheme(scheme), written, EventDate.parse(on));

        assertThat(found).isInstanceOf(Ambiguous.class);
        assertThat(found.entity()).isEmpty();
        assertThat(found.sentence()).isEqualTo(sentence);
    }

    @Test
    void a_code_and_a_name_in_another_language_that_are_spelled_alike_may_be_either() {
        assertThat(GAZETTEER.find(Scheme.NAME, "Nga").sentence())
                .isEqualTo("'Nga' may be Nigeria (NG) or Russia (RU): write which one, or give it an alias");
    }

    @Test
    void a_name_of_several_means_none_of_them() {
        assertThat(GAZETTEER.find(Scheme.NAME, "Korea"))
                .isEqualTo(new Ambiguous(
                        Array.of(Entity.of("KP"), Entity.of("KR")),
                        "'Korea' may be North Korea (KP) or South Korea (KR): write which one, or give it an alias"));
        assertThat(GAZETTEER.find(Scheme.NAME, "IDB").sentence())
                .isEqualTo("'IDB' may be Inter-American Development Bank (inter-american-development-bank) or"
                        + " Islamic Development Bank (islamic-development-bank): write which one, or give it an alias");
        assertThat(GAZETTEER.find(Scheme.ISO_ALPHA_2, "CS").sentence())
                .startsWith("'CS' may be Czechoslovakia (CSHH, until 1993) or Serbia and Montenegro (CSXX, 2003–2006)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "name | Serbja | 'Serbja' is no country or organisation known here: Serbia (RS)?",
                "name | Chnia | 'Chnia' is no country or organisation known here: China (CN)?",
                "name | Untied Kingdom | 'Untied Kingdom' is no country or organisation known here: United Kingdom (GB)?",
                "name | Atlantis | 'Atlantis' is no country or organisation known here",
                "name | Africa | 'Africa' is no country or organisation known here",
                "name | Europe | 'Europe' is no country or organisation known here",
                "name | Oceania | 'Oceania' is no country or organisation known here",
                "name | Chna | 'Chna' is no country or organisation known here: China (CN)?",
                "name | England | 'England' is no country or organisation known here, but a part of United Kingdom (GB): say under aliases whom it means",
                "name | northern  ireland | 'northern  ireland' is no country or organisation known here, but a part of United Kingdom (GB): say under aliases whom it means",
                "name | 710 | '710' is no country or organisation known here, but the ISO numeric code of South Africa (ZA) and the COW code of China (CN)",
                "name | CHNGOV | 'CHNGOV' is no country or organisation known here, but the CAMEO code of China (CN)",
                "name | XQ | 'XQ' is no country or organisation known here",
                "iso2 | CHN | 'CHN' is no ISO alpha-2 code, but the ISO alpha-3 code of China (CN)",
                "iso3 | CNH | 'CNH' is no ISO alpha-3 code: China (CN)?",
                "iso3 | China | 'China' is no ISO alpha-3 code, but the name of China (CN)",
                "iso3 | GMY | 'GMY' is no ISO alpha-3 code, but the COW code of Germany (DE)",
                "iso-numeric | 7100 | '7100' is no ISO numeric code",
                "iso-numeric | CN | 'CN' is no ISO numeric code, but the ISO alpha-2 code of China (CN)",
                "cow | 300 | '300' is the COW code of Austria-Hungary (1816-01-01/1918-11-12), for which ISO 3166 has no code: describe it, and give it an alias",
                "cow | 999 | '999' is no COW code",
                "cameo | AFR | 'AFR' is the CAMEO code of Africa, which is neither a country nor an organisation",
                "cameo | GOV | 'GOV' is no CAMEO code",
                "cameo | CH | 'CH' is no CAMEO code, but the ISO alpha-2 code of Switzerland (CH)"
            })
    void whoever_is_unknown_is_told_with_what_may_be_meant(String scheme, String written, String sentence) {
        Lookup found = GAZETTEER.find(scheme(scheme), written);

        assertThat(found).isInstanceOf(Unknown.class);
        assertThat(found.entity()).isEmpty();
        assertThat(found.sentence()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0\u2003"})
    void nothing_means_nobody(String written) {
        assertThat(Array.of(Scheme.values())
                        .map(scheme -> GAZETTEER.find(scheme, written).sentence())
                        .distinct())
                .containsExactly("there is nothing written");
    }

    @Test
    void a_text_of_any_length_is_answered_in_short() {
        assertThat(Array.of(Scheme.values()).map(scheme -> GAZETTEER
                        .find(scheme, "9".repeat(1_000_000))
                        .sentence()
                        .length()))
                .allSatisfy(length -> assertThat(length).isLessThan(200));
    }

    @Test
    void a_users_own_alias_goes_before_all_else_in_every_scheme() {
        Gazetteer gazetteer = GAZETTEER
                .with(described(Profile.of("c", Kind.COMPANY, "Congo")))
                .with(new Aliases(HashMap.of("congo", Entity.of("CG"), "300", Entity.of("AUH"))));

        assertThat(gazetteer.find(Scheme.NAME, "Congo").entity()).contains(Entity.of("CG"));
        assertThat(gazetteer.find(Scheme.COW, "300").entity()).contains(Entity.of("AUH"));
        assertThat(gazetteer
                        .with(new Aliases(HashMap.of("Congo", Entity.of("CD"))))
                        .find(Scheme.NAME, "CONGO")
                        .entity())
                .contains(Entity.of("CD"));
    }

    @Test
    void what_a_journal_describes_goes_before_what_is_known_here() {
        Gazetteer gazetteer = GAZETTEER.with(described(
                Profile.of("EU", Kind.ORGANISATION, "European Union").alias("Brussels"),
                Profile.of("georgia", Kind.COMPANY, "Georgia"),
                Profile.of("cdb", Kind.COMPANY, "China Development Bank").alias("CN", "CDB")));

        assertThat(gazetteer.find(Scheme.NAME, "brussels").entity()).contains(Entity.of("EU"));
        assertThat(gazetteer.find(Scheme.NAME, "E.U.").entity()).contains(Entity.of("EU"));
        assertThat(gazetteer.find(Scheme.CAMEO, "IGOEUREEC").entity()).contains(Entity.of("EU"));
        assertThat(gazetteer.find(Scheme.NAME, "Georgia").entity()).contains(Entity.of("georgia"));
        assertThat(gazetteer.find(Scheme.ISO_ALPHA_3, "GEO").entity()).contains(Entity.of("GE"));
        assertThat(gazetteer.find(Scheme.NAME, "CN").entity()).contains(Entity.of("CN"));
        assertThat(gazetteer.find(Scheme.NAME, "China Developement Bank").sentence())
                .endsWith(": China Development Bank (cdb)?");
    }

    @Test
    void whoever_is_found_has_a_description() {
        assertThat(GAZETTEER.profile(Entity.of("RS")))
                .contains(Profile.of("RS", Kind.COUNTRY, "Serbia").succeeding("CSXX", "2006-06-05"));
        assertThat(GAZETTEER.profile(Entity.of("nato")).map(Profile::kind)).contains(Kind.ORGANISATION);
        assertThat(GAZETTEER.profile(Entity.of("hbis"))).isEmpty();
        assertThat(GAZETTEER
                        .with(described(Profile.of("RS", Kind.COUNTRY, "Serbien")))
                        .profile(Entity.of("RS"))
                        .map(Profile::name))
                .contains("Serbien");
    }

    @Test
    void every_country_is_found_by_each_of_its_codes() {
        assertThat(Countries.all()).allSatisfy(country -> {
            assertThat(all(Scheme.ISO_ALPHA_3, country.alpha3())).contains(country.entity());
            assertThat(GAZETTEER.find(Scheme.ISO_ALPHA_2, country.entity().id()).entity())
                    .contains(country.entity());
            assertThat(GAZETTEER.find(Scheme.NAME, country.name())).isInstanceOf(Lookup.Found.class);
        });
    }

    private static Array<Entity> all(Scheme scheme, String written) {
        return Senses.of(scheme, written).flatMap(Sense::entity).toArray();
    }

    private static Directory described(Profile... profiles) {
        return new Directory(Array.of(profiles).toMap(Profile::entity, it -> it), HashMap.empty());
    }

    private static Scheme scheme(String text) {
        return Array.of(Scheme.values()).find(it -> it.toString().equals(text)).get();
    }
}
