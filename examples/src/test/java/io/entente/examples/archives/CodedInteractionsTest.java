package io.entente.examples.archives;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.entente.Entente;
import io.entente.event.Dyad;
import io.entente.event.Entity;
import io.entente.event.InteractionCoded;
import io.entente.event.InteractionCoded.Scheme;
import io.entente.journal.Recordable;
import io.entente.journal.Source;
import io.entente.projections.interactions.Exchange;
import io.entente.projections.interactions.Interactions;
import io.entente.projections.interactions.QuadClass;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three days of ICEWS. */
class CodedInteractionsTest {

    private static final Source ICEWS = Source.of("icews", "ICEWS").published("2018-07");
    private static final Entente ENTENTE = Entente.inMemory();

    private static Seq<Map<String, String>> rows = Vector.empty();

    @BeforeAll
    static void what_is_between_two_is_recorded() throws IOException {
        Path data = SharedData.folder();
        assumeTrue(SharedData.isThere(data), "the folder of others' data is not there: " + data);
        rows = SharedData.rows(data.resolve("icews_sample_2018-06-01_03.csv"));
        assertThat(ENTENTE.journal()
                        .recordAll(rows.filter(CodedInteractionsTest::isOfTwo).map(CodedInteractionsTest::recordable))
                        .isRight())
                .isTrue();
    }

    private static boolean isOfTwo(Map<String, String> row) {
        String source = SharedData.cell(row, "source_country");
        String target = SharedData.cell(row, "target_country");
        return !source.isEmpty() && !target.isEmpty() && !source.equals(target);
    }

    private static Recordable recordable(Map<String, String> row) {
        Entity actor = entity(SharedData.cell(row, "source_country"));
        Entity target = entity(SharedData.cell(row, "target_country"));
        return report("icews-%s-%s".formatted(SharedData.cell(row, "event_id"), SharedData.cell(row, "event_date")))
                .of(InteractionCoded.of(actor, Scheme.CAMEO, SharedData.cell(row, "cameo_code"))
                        .towards(target)
                        .intensity(new BigDecimal(SharedData.cell(row, "intensity"))))
                .between(actor, target)
                .on(SharedData.cell(row, "event_date"))
                .accordingTo(ICEWS);
    }

    private static Entity entity(String country) {
        return Entity.of(country.replaceAll("[^\\p{L}]+", "-").replaceAll("-$", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "United States, North Korea",
        "North Korea, United States",
        "United States, Russian Federation",
        "Russian Federation, United States",
        "China, United States"
    })
    void counts_and_sums_of_a_month_and_direction_are_those_of_the_rows(String source, String target) {
        Seq<Map<String, String>> expected =
                rows.filter(row -> SharedData.cell(row, "source_country").equals(source)
                        && SharedData.cell(row, "target_country").equals(target));
        Entity actor = entity(source);

        Exchange told = ENTENTE.between(new Dyad(actor, entity(target)))
                .at("2018-06-30")
                .replay(new Interactions())
                .from(actor, entity(target))
                .single();

        assertThat(expected).isNotEmpty();
        assertThat(told.of().month().get()).hasToString("2018-06");
        assertThat(told.events()).isEqualTo(expected.size());
        assertThat(told.intensityTold()).isEqualTo(expected.size());
        assertThat(told.intensity().get())
                .isEqualByComparingTo(expected.map(row -> new BigDecimal(SharedData.cell(row, "intensity")))
                        .fold(BigDecimal.ZERO, BigDecimal::add));
        assertThat(told.of(QuadClass.VERBAL_COOPERATION))
                .isEqualTo(
                        expected.count(row -> SharedData.cell(row, "cameo_code").matches("0[1-5].*")));
        assertThat(told.of(QuadClass.MATERIAL_COOPERATION))
                .isEqualTo(
                        expected.count(row -> SharedData.cell(row, "cameo_code").matches("0[6-8].*")));
        assertThat(told.of(QuadClass.VERBAL_CONFLICT))
                .isEqualTo(
                        expected.count(row -> SharedData.cell(row, "cameo_code").matches("(09|1[0-3]).*")));
        assertThat(told.of(QuadClass.MATERIAL_CONFLICT))
                .isEqualTo(
                        expected.count(row -> SharedData.cell(row, "cameo_code").matches("(1[4-9]|20).*")));
    }
}
