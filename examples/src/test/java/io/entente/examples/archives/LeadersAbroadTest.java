package io.entente.examples.archives;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Entente;
import io.entente.event.Dyad;
import io.entente.intake.TableSummary;
import io.entente.projections.visits.Presence;
import io.entente.projections.visits.Visits;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Travels of presidents and secretaries of state of the United States, and visits of foreign leaders there. */
class LeadersAbroadTest {

    private static final String TRAVELS = "us_leader_travels.csv";
    private static final String VISITS = "us_foreign_leader_visits.csv";
    private static final Entente GONE = Entente.inMemory();
    private static final Entente COME = Entente.inMemory();

    private static Option<ArchiveSql> sql = Option.none();
    private static Option<TableSummary> travels = Option.none();
    private static Option<TableSummary> visits = Option.none();

    @BeforeAll
    static void all_are_imported() throws SQLException, IOException {
        SharedData.require();
        sql = Option.some(new ArchiveSql().load("travel", TRAVELS).load("visit", VISITS));
        travels = Option.some(Imported.into(GONE, "us-travels", TRAVELS));
        visits = Option.some(Imported.into(COME, "us-visits", VISITS));
    }

    @AfterAll
    static void closes() throws SQLException {
        if (sql.isDefined()) {
            sql.get().close();
        }
    }

    @Test
    void every_travel_is_taken() throws SQLException {
        long all = sql.get().count("SELECT count(*) FROM travel");

        assertThat(all).isEqualTo(4_271);
        assertThat(travels.get().rows()).isEqualTo(all);
        assertThat(travels.get().edition().fresh()).isEqualTo(all);
        assertThat(travels.get().skipped()).isEmpty();
        assertThat(GONE.everything().at("2026-01-01").knownAt("2026-01-01").occurrences())
                .hasSize((int) all);
    }

    @Test
    void every_visit_is_taken_but_those_of_the_kingdom_of_hawaii() throws SQLException {
        long all = sql.get().count("SELECT count(*) FROM visit");
        long ofHawaii = sql.get().count("SELECT count(*) FROM visit WHERE \"from\" = 'Hawaii'");

        assertThat(all).isEqualTo(3_264);
        assertThat(visits.get().rows()).isEqualTo(all);
        assertThat(visits.get().edition().fresh()).isEqualTo(all - ofHawaii);
        assertThat(visits.get().skipped())
                .isEqualTo(HashMap.of("the Kingdom of Hawaii has no code of ISO 3166", ofHawaii));
        assertThat(visits.get().rejected()).isZero();
    }

    /** Of a travel that was described in 2023, nothing is known before. */
    @ParameterizedTest
    @ValueSource(strings = {"2023-05-23", "2023-05-24", "2024-06-01"})
    void a_travel_is_known_since_its_row_was_changed(String known) throws SQLException {
        assertThat(GONE.everything().at("2024-12-31").knownAt(known).occurrences())
                .hasSize((int) sql.get().count("""
                                SELECT count(*) FROM travel
                                WHERE substr(iif(modified = '', created, modified), 1, 10) <= ?
                                """, known));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1943-06-01", "1963-11-25", "1970-10-24", "1995-10-23", "1999-04-24", "2012-05-20", "2023-11-15"
            })
    void who_is_in_the_united_states_on_a_day_is_what_sql_tells(String day) throws SQLException {
        assertThat(there(COME, day)).isEqualTo(sql.get().rows("""
                                SELECT 'us-visit-' || id FROM visit
                                WHERE start <= ?1 AND end >= ?1 AND "from" <> 'Hawaii' ORDER BY 1
                                """, day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1945-02-08", "1972-02-25", "1994-06-06", "2009-04-03", "2021-06-13"})
    void who_is_abroad_on_a_day_is_what_sql_tells(String day) throws SQLException {
        assertThat(there(GONE, day)).isNotEmpty().isEqualTo(sql.get().rows("""
                                SELECT 'us-travel-' || role || '-' || id FROM travel
                                WHERE start <= ?1 AND end >= ?1 ORDER BY 1
                                """, day));
    }

    /** The visits of all relationships on that day, certainly. */
    private static Seq<String> there(Entente entente, String day) {
        return entente.dyads()
                .toVector()
                .flatMap(dyad -> on(entente, dyad, day))
                .distinct()
                .sorted();
    }

    private static Seq<String> on(Entente entente, Dyad dyad, String day) {
        return entente.between(dyad)
                .at("2024-12-31")
                .replay(new Visits())
                .on(LocalDate.parse(day))
                .filter(Presence::certain)
                .map(it -> it.visit().id().value());
    }
}
