package io.entente.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.time.EventDate;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists of codes hold together. */
class CodesTest {

    private static final Seq<StateSystem> SYSTEMS = Array.of(StateSystem.COW, StateSystem.GLEDITSCH_WARD);

    @Test
    void a_country_goes_by_its_codes() {
        Country china = Countries.of(Entity.of("CN")).get();
        Country yugoslavia = Countries.of(Entity.of("YUCS")).get();

        assertThat(china.alpha2() + china.alpha3() + china.numeric().head()).isEqualTo("CNCHN156");
        assertThat(china.wikidata()).contains("Q148");
        assertThat(china.valid()).isEmpty();
        assertThat(yugoslavia.alpha2()
                        + yugoslavia.alpha3()
                        + yugoslavia.numeric().mkString())
                .isEqualTo("YUYUG891890");
        assertThat(yugoslavia.valid()).contains(EventDate.parse("../2003"));
        assertThat(yugoslavia.years()).contains("until 2003");
        assertThat(Countries.of(Entity.of("hbis"))).isEmpty();
    }

    @Test
    void no_two_countries_of_today_share_a_code() {
        Seq<Country> today = Countries.all().reject(Country::isFormer);

        assertThat(today).hasSize(Locale.getISOCountries().length + 1);
        assertThat(today.map(Country::alpha3)).doesNotHaveDuplicates();
        assertThat(today.flatMap(Country::numeric)).doesNotHaveDuplicates().allMatch(it -> it.matches("\\d{3}"));
        assertThat(Countries.all().flatMap(Country::wikidata))
                .doesNotHaveDuplicates()
                .allMatch(it -> it.matches("Q\\d+"));
        assertThat(today.filter(it -> it.numeric().isEmpty()).map(Country::alpha2))
                .containsExactly("XK");
        assertThat(today.filter(it -> it.wikidata().isEmpty())).isEmpty();
    }

    @Test
    void a_former_country_has_an_end_and_a_successor_that_is_known() {
        assertThat(Countries.all().filter(Country::isFormer).flatMap(Country::valid))
                .allSatisfy(years -> assertThat(years.latest()).isNotEmpty());
        assertThat(Countries.all().flatMap(country -> Countries.predecessors(country.entity())
                        .keySet()))
                .allMatch(Countries::isFormer);
        assertThat(Countries.predecessors(Entity.of("RS")).toString()).isEqualTo("TreeMap((CSXX, 2006-06-05))");
        assertThat(Countries.predecessors(Entity.of("CN"))).isEmpty();
    }

    @Test
    void a_number_of_a_state_system_has_its_letters_and_they_are_no_others() {
        assertThat(SYSTEMS).allSatisfy(system -> assertThat(system.members()
                        .flatMap(it -> it.letters().map(letters -> letters + it.number()))
                        .distinct()
                        .map(it -> it.substring(0, 3)))
                .doesNotHaveDuplicates());
    }

    @Test
    void the_spells_of_a_number_lie_one_after_the_other_within_the_years_of_the_lists() {
        assertThat(SYSTEMS.flatMap(system ->
                        system.members().groupBy(StateSystem.Member::number).values()))
                .allSatisfy(members -> {
                    Seq<EventDate> spells = members.flatMap(StateSystem.Member::spells)
                            .sortBy(it -> it.earliest().get());
                    assertThat(spells.head().earliest().get().getYear()).isBetween(1816, 2024);
                    assertThat(spells.zip(spells.tail())).allMatch(it -> it._1.certainlyBefore(it._2));
                    assertThat(spells.init()).allMatch(it -> it.latest().exists(last -> last.getYear() <= 2024));
                });
    }

    @Test
    void a_state_is_a_country_or_is_told_to_have_no_code() {
        assertThat(SYSTEMS.flatMap(StateSystem::members).flatMap(StateSystem.Member::entity))
                .allMatch(entity -> Countries.of(entity).isDefined());
        assertThat(SYSTEMS.flatMap(StateSystem::members)
                        .filter(it -> it.entity().isEmpty())
                        .filter(it -> it.lastYear().isEmpty()))
                .isEmpty();
    }

    /** COW counts 195 states at the end of 2016. */
    @Test
    void as_many_are_states_as_the_lists_count() {
        assertThat(StateSystem.COW.members().filter(it -> it.lastYear().isEmpty()))
                .hasSize(195);
        assertThat(StateSystem.COW.members().map(StateSystem.Member::number).distinct())
                .hasSize(217);
    }

    @ParameterizedTest
    @CsvSource({
        "CN, 2020, 710", "CN, 1840,", "RS, 2006, 345", "CSXX, 2006, 345", "YUCS, 1999, 345", "YUCS, 1943,", "RS, 1999,",
        "DE, 1990, 255", "DE, 1980, 260", "DE, 1950,", "RU, 1991, 365", "SUHH, 1991, 365", "XK, 2010, 347",
                "hbis, 2010,"
    })
    void a_country_has_a_number_in_the_years_in_which_it_is_a_state(String id, int year, Integer number) {
        assertThat(StateSystem.COW.number(Entity.of(id), year).getOrNull()).isEqualTo(number);
    }

    @Test
    void an_organisation_has_names_and_is_no_country() {
        assertThat(Organisation.all().map(Organisation::entity)).doesNotHaveDuplicates();
        assertThat(Organisation.all().flatMap(Organisation::cameo))
                .doesNotHaveDuplicates()
                .noneMatch(code -> Countries.all().map(Country::alpha3).contains(code));
        assertThat(Organisation.all()
                        .flatMap(it -> it.names().append(it.entity().id())))
                .allMatch(name -> Countries.meant(name).isEmpty()
                        && LocalNames.meant(name).isEmpty());
        assertThat(Organisation.all()
                        .flatMap(Organisation::names)
                        .filter(name -> Organisation.meant(name).size() > 1)
                        .distinct())
                .containsExactly("IDB");
    }
}
