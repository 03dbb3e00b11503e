package io.entente.examples.archives;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Entente;
import io.entente.event.Entity;
import io.entente.gazetteer.Gazetteer;
import io.entente.gazetteer.Scheme;
import io.entente.intake.TableSummary;
import io.entente.projections.interactions.Exchange;
import io.entente.projections.interactions.Interactions;
import io.entente.projections.interactions.QuadClass;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three days of ICEWS. */
class CodedInteractionsTest {

    private static final String FILE = "icews_sample_2018-06-01_03.csv";
    private static final String OF_TWO =
            "source_country <> '' AND target_country <> '' AND source_country <> target_country";
    private static final Entente ENTENTE = Entente.inMemory();

    private static Option<ArchiveSql> sql = Option.none();
    private static Option<TableSummary> summary = Option.none();

    @BeforeAll
    static void all_events_are_imported() throws SQLException, IOException {
        SharedData.require();
        sql = Option.some(new ArchiveSql().load("event", FILE));
        summary = Option.some(Imported.into(ENTENTE, "icews", FILE));
        Seq<String> names = sql.get().rows("SELECT source_country FROM event UNION SELECT target_country FROM event");
        Map<String, String> countries = names.reject(String::isEmpty).toMap(name -> Tuple.of(name, id(name)));
        sql.get().load("country", countries);
    }

    /** That names are found rightly is shown by {@link NamesInArchivesTest}. */
    private static String id(String name) {
        return name.equals("Congo")
                ? "CG"
                : Gazetteer.STANDARD.find(Scheme.NAME, name).entity().get().id();
    }

    @AfterAll
    static void closes() throws SQLException {
        if (sql.isDefined()) {
            sql.get().close();
        }
    }

    private static long count(String where) throws SQLException {
        return sql.get().count("SELECT count(*) FROM event WHERE " + where);
    }

    @Test
    void every_event_is_taken_or_passed_over_for_its_reason() throws SQLException {
        assertThat(summary.get().rows()).isEqualTo(count("true"));
        assertThat(summary.get().edition().fresh()).isEqualTo(count(OF_TWO));
        assertThat(summary.get().skipped())
                .isEqualTo(HashMap.of(
                        "an actor belongs to no state", count("source_country = '' OR target_country = ''"),
                        "both actors belong to one state",
                                count("source_country = target_country AND source_country <> ''")));
        assertThat(summary.get().rejected()).isZero();
    }

    @Test
    void counts_and_goldstein_sums_of_each_two_and_direction_are_those_of_sql() throws SQLException {
        Seq<String> told = ENTENTE.dyads()
                .toVector()
                .flatMap(dyad -> ENTENTE.between(dyad)
                        .at("2018-06-30")
                        .replay(new Interactions())
                        .all())
                .map(it -> "%s|%s|%d|%.1f"
                        .formatted(
                                it.of().actor(),
                                it.of().target().get(),
                                it.events(),
                                it.intensity().get().doubleValue()));

        assertThat(told).hasSizeGreaterThan(400);
        assertThat(told.sorted())
                .isEqualTo(sql.get().rows("""
                                        SELECT s.id, t.id, count(*), printf('%%.1f', sum(intensity)) FROM event
                                        JOIN country s ON s.name = source_country JOIN country t ON t.name = target_country
                                        WHERE %s GROUP BY s.id, t.id
                                        """.formatted(OF_TWO)).sorted());
    }

    @ParameterizedTest
    @CsvSource({"US, KP", "KP, US", "US, RU", "RU, US", "CN, US"})
    void quad_classes_of_a_direction_are_those_of_the_codes(String actor, String target) throws SQLException {
        Exchange told = ENTENTE.between(actor, target)
                .at("2018-06-30")
                .replay(new Interactions())
                .from(Entity.of(actor), Entity.of(target))
                .single();

        assertThat(told.of().month().get()).hasToString("2018-06");
        assertThat(told.intensityTold()).isEqualTo(told.events());
        assertThat(told.of(QuadClass.VERBAL_COOPERATION)).isEqualTo(ofCodes(actor, target, "01", "05"));
        assertThat(told.of(QuadClass.MATERIAL_COOPERATION)).isEqualTo(ofCodes(actor, target, "06", "08"));
        assertThat(told.of(QuadClass.VERBAL_CONFLICT)).isEqualTo(ofCodes(actor, target, "09", "13"));
        assertThat(told.of(QuadClass.MATERIAL_CONFLICT)).isEqualTo(ofCodes(actor, target, "14", "20"));
    }

    private static int ofCodes(String actor, String target, String first, String last) throws SQLException {
        return (int) sql.get().count("""
                        SELECT count(*) FROM event
                        JOIN country s ON s.name = source_country JOIN country t ON t.name = target_country
                        WHERE s.id = ? AND t.id = ? AND substr(cameo_code, 1, 2) BETWEEN ? AND ?
                        """, actor, target, first, last);
    }
}
