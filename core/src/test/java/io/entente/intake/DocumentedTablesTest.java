package io.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Entente;
import io.entente.event.ArmsDelivered;
import io.entente.event.ArmsOrdered;
import io.entente.event.ArmsTransfer.Condition;
import io.entente.event.ArmsTransfer.Production;
import io.entente.event.Count;
import io.entente.event.Entity;
import io.entente.event.InteractionCoded;
import io.entente.event.InteractionCoded.Scheme;
import io.entente.journal.Problem;
import io.entente.journal.Rejection;
import io.entente.journal.Report;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small tables of the shape that codebooks tell, where no archive is at hand: what their rows become. */
class DocumentedTablesTest {

    private static final TableImport GDELT =
            table("gdelt-2", Path.of("src/test/resources/tables/20150218230000.export.CSV"));
    private static final Path REGISTER = Path.of("src/test/resources/tables/sipri.csv");
    private static final TableImport SIPRI = table("sipri-register", REGISTER);

    private static TableImport table(String preset, Path file) {
        return TableImport.of(Mapping.preset(preset).get(), file);
    }

    private static TableSummary into(Entente entente, TableImport table) {
        return table.into(entente.journal()).getOrElseThrow((Rejection why) -> new AssertionError(why.message()));
    }

    /** What the row of a line tells, by the ids of its developments. */
    private static Map<String, Report> line(TableImport table, long line) {
        try (Entente entente = Entente.inMemory()) {
            Seq<Preview> rows = table.preview(20, entente.journal())
                    .getOrElseThrow((Rejection why) -> new AssertionError(why.message()));
            return rows.find(it -> it.line() == line)
                    .get()
                    .told()
                    .filter(Report.class::isInstance)
                    .map(Report.class::cast)
                    .toMap(it -> it.id().value(), it -> it);
        }
    }

    @Test
    void the_rows_of_gdelt_are_all_told_skipped_or_rejected() {
        try (Entente entente = Entente.inMemory()) {
            TableSummary summary = into(entente, GDELT);

            assertThat(summary.rows()).isEqualTo(8);
            assertThat(summary.edition().fresh()).isEqualTo(3);
            assertThat(summary.skipped())
                    .isEqualTo(HashMap.of(
                            "an actor belongs to no state, or there is only one", 2L,
                            "both actors belong to one state", 1L,
                            "an actor is a region", 1L));
            assertThat(summary.reasons().map(Problem::path)).containsExactly("Actor2CountryCode");
            assertThat(summary.reasons().map(Problem::message)).containsExactly("'XQQ' is no CAMEO code");
        }
    }

    @Test
    void an_event_of_gdelt_is_an_interaction_that_is_known_since_it_was_added() {
        Report told = line(GDELT, 3).get("gdelt-410412349").get();

        assertThat(told.development())
                .isEqualTo(new InteractionCoded(
                        Entity.of("XK"),
                        Option.some(Entity.of("RS")),
                        "190",
                        Scheme.CAMEO,
                        Option.some(new BigDecimal("-10")),
                        Option.some(2)));
        assertThat(told.occurred()).hasToString("2014-02-18");
        assertThat(told.known()).hasToString("2015-02-18");
        assertThat(told.citation().flatMap(it -> it.url()).map(Object::toString))
                .containsExactly("http://example.org/c");
    }

    @Test
    void the_rows_of_the_register_are_all_told_skipped_or_rejected() {
        try (Entente entente = Entente.inMemory()) {
            TableSummary summary = into(entente, SIPRI);

            assertThat(summary.rows()).isEqualTo(9);
            assertThat(summary.edition().fresh()).isEqualTo(6);
            assertThat(summary.skipped())
                    .isEqualTo(HashMap.of(
                            "who delivers is not told, so neither between whom", 1L,
                            "who receives is not told, so neither between whom", 1L));
            assertThat(summary.reasons().map(Problem::message))
                    .containsExactly("'Hezbollah (Lebanon)' is no country or organisation known here");
        }
    }

    @Test
    void an_order_and_its_deliveries_are_told_apart_and_what_is_estimated_is_about() {
        Map<String, Report> told = line(SIPRI, 2);

        assertThat(told.keySet()).containsExactlyInAnyOrder("sipri-101-ordered", "sipri-101-delivered");
        assertThat(told.get("sipri-101-ordered").get().development())
                .isEqualTo(new ArmsOrdered(
                        "HQ-22",
                        Option.some(Entity.of("CN")),
                        Entity.of("RS"),
                        Option.some(Count.of(4).about()),
                        Option.none(),
                        Option.some("SAM system"),
                        Option.some(Condition.NEW),
                        Option.none()));
        assertThat(told.get("sipri-101-ordered").get().occurred()).hasToString("2019");
        assertThat(told.get("sipri-101-delivered").get().occurred()).hasToString("2022");
        assertThat(((ArmsDelivered) told.get("sipri-101-delivered").get().development()).units())
                .containsExactly(Count.of(4).about());
    }

    @Test
    void a_year_of_order_that_is_estimated_is_approximate_and_years_of_delivery_are_a_span() {
        Map<String, Report> told = line(SIPRI, 3);

        assertThat(told.get("sipri-102-ordered").get().occurred()).hasToString("2019~");
        assertThat(told.get("sipri-102-delivered").get().occurred()).hasToString("2020/2022");
        assertThat(((ArmsOrdered) told.get("sipri-102-ordered").get().development()).units())
                .containsExactly(Count.of(6));
    }

    @Test
    void what_is_not_delivered_yet_is_ordered_alone() {
        Map<String, Report> told = line(SIPRI, 4);

        assertThat(told.keySet()).containsExactly("sipri-103-ordered");
        ArmsOrdered order = (ArmsOrdered) told.get("sipri-103-ordered").get().development();
        assertThat(order.condition()).containsExactly(Condition.MODERNISED);
        assertThat(order.production()).containsExactly(Production.LICENSED);
    }

    @Test
    void a_flag_beside_no_number_tells_nothing() {
        ArmsOrdered order =
                (ArmsOrdered) line(SIPRI, 5).get("sipri-104-ordered").get().development();

        assertThat(order.units()).isEmpty();
        assertThat(order.recipient()).isEqualTo(Entity.of("CI"));
    }

    @Test
    void an_organisation_is_found_without_the_stars_beside_its_name() {
        assertThat(line(SIPRI, 6).get("sipri-105-ordered").get().dyads().mkString())
                .isEqualTo("US-nato");
    }

    @Test
    void former_states_are_those_of_the_day_of_the_order_and_a_delivery_without_a_year_is_undated() {
        Map<String, Report> told = line(SIPRI, 10);

        assertThat(told.get("sipri-109-ordered").get().dyads().mkString()).isEqualTo("SUHH-YUCS");
        assertThat(told.get("sipri-109-delivered").get().occurred().isUndated()).isTrue();
    }

    /** The API gives what was asked for: one supplier, one recipient. */
    @Test
    void an_export_of_one_relationship_takes_nothing_back_of_another(@TempDir Path folder) throws IOException {
        Seq<String> lines = Vector.ofAll(Files.readAllLines(REGISTER));
        Path serbia = Files.write(folder.resolve("serbia.csv"), lines.take(3));
        Path pakistan =
                Files.write(folder.resolve("pakistan.csv"), lines.take(1).append(lines.get(3)));
        try (Entente entente = Entente.inMemory()) {
            into(entente, table("sipri-register", serbia));

            assertThat(into(entente, table("sipri-register", pakistan))
                            .edition()
                            .missing())
                    .isZero();
            assertThat(entente.between("CN", "RS").at("2025-12-31").occurrences())
                    .hasSize(4);
        }
    }
}
