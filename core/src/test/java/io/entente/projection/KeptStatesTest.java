package io.entente.projection;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Entente;
import io.entente.event.TurningPointDeclared;
import io.entente.history.Limits;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.vavr.collection.List;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How much of what happened is replayed, where something like it was asked before. */
class KeptStatesTest {

    private static final int SPACING = 8;
    private static final int REPORTS = 200;
    private static final LocalDate FIRST = LocalDate.parse("2001-01-01");

    private final Entente entente = Entente.inMemory(new Limits(100_000, 2, SPACING, 100_000));
    private final View view = entente.between("NO", "SE").at("2020-01-01");

    /** What happened a number of days after the first, and is known from that many years after on. */
    private static Report turn(int days, int years) {
        LocalDate day = FIRST.plusDays(days);
        return report("d%04d".formatted(days))
                .of(new TurningPointDeclared("turn"))
                .between("NO", "SE")
                .on(day.toString())
                .accordingTo(Source.of("gazette", "Gazette")
                        .published(day.plusYears(years).toString()));
    }

    private void record(List<Report> reports) {
        entente.journal().recordAll(reports);
    }

    private static int replayed(View asked) {
        AtomicInteger steps = new AtomicInteger();
        asked.replay(new Happened(), (done, total) -> {
            steps.incrementAndGet();
            assertThat(done).isLessThanOrEqualTo(total);
        });
        return steps.get();
    }

    @Test
    void asked_again_it_goes_on_from_the_last_state_that_is_kept() {
        record(List.range(0, REPORTS).map(it -> turn(it, 0)));

        assertThat(replayed(view)).isEqualTo(REPORTS);
        assertThat(replayed(view)).isBetween(1, SPACING);
        assertThat(replayed(view.at(FIRST.plusDays(100)))).isBetween(1, SPACING);
    }

    @Test
    void after_one_more_report_it_goes_on_from_before_that() {
        record(List.range(0, REPORTS).remove(190).map(it -> turn(it, 0)));
        replayed(view);

        record(List.of(turn(REPORTS, 0)));
        assertThat(replayed(view.everything().between(view.dyad().get()))).isLessThanOrEqualTo(SPACING);

        record(List.of(turn(190, 0)));
        assertThat(replayed(view.everything().between(view.dyad().get())))
                .isBetween(REPORTS - 190, 2 * SPACING + REPORTS - 190);
    }

    @Test
    void what_was_known_at_another_moment_goes_on_from_what_is_known_in_the_end() {
        record(List.range(0, REPORTS).map(it -> turn(it, it == 150 ? 10 : 0)));
        replayed(view);

        View before = view.knownAt("2005-01-01");
        assertThat(replayed(before)).isBetween(REPORTS - 151, REPORTS - 151 + SPACING);
        assertThat(replayed(before)).isBetween(1, SPACING);
        assertThat(replayed(before.at(FIRST.plusDays(151)))).isBetween(1, SPACING);
        assertThat(replayed(before.at(FIRST.plusDays(100)))).isBetween(1, SPACING);
        assertThat(replayed(view.knownAt("2006-01-01"))).isBetween(1, SPACING);
    }

    @Test
    void what_is_known_in_the_end_goes_on_from_what_was_replayed_for_another_moment() {
        record(List.range(0, REPORTS).map(it -> turn(it, it == 150 ? 10 : 0)));

        assertThat(replayed(view.knownAt("2005-01-01"))).isEqualTo(REPORTS - 1);

        assertThat(replayed(view)).isBetween(REPORTS - 151, REPORTS - 151 + 2 * SPACING);
    }

    @Test
    void what_was_known_at_another_moment_goes_on_from_before_what_comes_in_late() {
        record(List.range(0, REPORTS).remove(120).map(it -> turn(it, it == 50 ? 10 : 0)));
        replayed(view);
        replayed(view.knownAt("2005-01-01"));

        record(List.of(turn(120, 0)));

        View before = view.everything().between(view.dyad().get()).knownAt("2005-01-01");
        assertThat(before.replay(new Happened())).isEqualTo(before.occurrences());
        assertThat(replayed(before)).isBetween(1, SPACING);
    }
}
