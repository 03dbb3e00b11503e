package io.entente.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Entity;
import io.entente.history.Directory;
import io.entente.journal.Profile;
import io.entente.journal.Profile.Kind;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spellings of one entity are proposed with the reason, and what only looks alike is not. */
class SpellingsTest {

    private static final Map<Entity, Long> NONE = HashMap.empty();

    private static Seq<String> proposals(Map<Entity, Long> named, Profile... profiles) {
        Directory directory = new Directory(Array.of(profiles).toMap(Profile::entity, it -> it), HashMap.empty());
        return Spellings.in(directory, named).map(Object::toString);
    }

    @Test
    void a_name_or_alias_that_is_shared_makes_one_of_two() {
        assertThat(proposals(
                        NONE,
                        Profile.of("hbis", Kind.COMPANY, "HBIS Group"),
                        Profile.of("hesteel", Kind.COMPANY, "Hesteel").alias("HBIS-Group"),
                        Profile.of("zijin", Kind.COMPANY, "Zijin Mining")))
                .containsExactly("hesteel may be hbis: both go by 'HBIS-Group'");
    }

    @Test
    void names_that_a_slip_lies_between_are_nearly_alike() {
        assertThat(proposals(
                        NONE,
                        Profile.of("smederevo", Kind.ASSET, "Smederevo steel mill"),
                        Profile.of("mill", Kind.ASSET, "Smedrevo steel mill")))
                .containsExactly(
                        "smederevo may be mill: 'Smederevo steel mill' and 'Smedrevo steel mill' are spelled nearly alike");
    }

    @Test
    void what_more_reports_name_is_kept() {
        assertThat(proposals(HashMap.of(Entity.of("hesteel"), 3L, Entity.of("HeSteel"), 4L)))
                .containsExactly("hesteel may be HeSteel: both go by 'hesteel'");
    }

    @Test
    void what_bears_the_name_of_a_country_may_be_that() {
        assertThat(proposals(HashMap.of(Entity.of("Serbia"), 3L, Entity.of("brics"), 1L)))
                .containsExactly("Serbia may be RS: 'Serbia' is a name of RS");
        assertThat(proposals(
                        HashMap.of(Entity.of("eu"), 3L), Profile.of("Brussels", Kind.ORGANISATION, "European Union")))
                .containsExactly("Brussels may be eu: 'European Union' is a name of eu");
    }

    @Test
    void what_is_of_another_sort_or_number_or_short_is_another() {
        assertThat(proposals(
                        NONE,
                        Profile.of("a", Kind.COMPANY, "Georgia"),
                        Profile.of("b", Kind.PERSON, "Georgia"),
                        Profile.of("bridge-1", Kind.ASSET, "Danube bridge 1"),
                        Profile.of("bridge-2", Kind.ASSET, "Danube bridge 2"),
                        Profile.of("cdb", Kind.COMPANY, "CDB"),
                        Profile.of("cdc", Kind.COMPANY, "CDC"),
                        Profile.of("NE", Kind.COUNTRY, "Niger"),
                        Profile.of("NG", Kind.COUNTRY, "Nigeria")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Road phase 1, Road phase 2",
        "Smederevo railway phase VII, Smederevo railway phase VIII",
        "Smederevo railway section XXXVII, Smederevo railway section XXXVIII",
        "Reconstruction of hospital building A, Reconstruction of hospital building B",
        "George H.W. Bush, George W. Bush",
        "21st medical team to Tanzania, 22nd medical team to Tanzania",
        "China sends medical team to Tanzania, China sends medical team to Zanzibar",
        "Confucius Institute at the University of Lagos, Confucius Institute at the University of Ghana",
        "Construction of the first primary school, Construction of the second primary school",
        "North corridor motorway, South corridor motorway"
    })
    void names_that_differ_in_one_number_letter_or_word_are_of_two(String one, String other) {
        assertThat(proposals(NONE, Profile.of("a", Kind.PROJECT, one), Profile.of("b", Kind.PROJECT, other)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Smederevo steel mill phase 2, Smedrevo steel mill phase 2",
        "Reconstruction of hospital building A, Recosntruction of hospital building A",
        "Belgrade-Budapest railway, Belgrade Budapest raliway",
        "Mihajlo Pupin bridge, Mihailo Pupin Bridge"
    })
    void names_with_a_slip_in_a_word_are_of_one(String one, String other) {
        assertThat(proposals(NONE, Profile.of("a", Kind.PROJECT, one), Profile.of("b", Kind.PROJECT, other)))
                .hasSize(1);
    }

    @Test
    void five_thousand_entities_are_compared_in_no_time() {
        Map<Entity, Long> named = Array.range(0, 5_000).toMap(i -> Entity.of("entity-number-" + i), i -> 1L);
        long start = System.nanoTime();

        assertThat(proposals(named)).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }
}
