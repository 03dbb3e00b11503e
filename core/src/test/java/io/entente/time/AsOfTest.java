package io.entente.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AsOfTest {

    @Test
    void a_year_or_month_is_asked_which_day_of_it_is_meant() {
        assertThatThrownBy(() -> AsOf.day("2018")).hasMessage("'2018': which day? For its end write 2018-12-31");
        assertThatThrownBy(() -> AsOf.day("2016-02")).hasMessageContaining("2016-02-29");
        assertThatThrownBy(() -> AsOf.day("2018-13"))
                .hasMessage("'2018-13' is not a day of the calendar: write one as 2018-12-31");
    }

    @Test
    void what_is_no_day_is_refused_by_name() {
        assertThatThrownBy(() -> AsOf.day("2018-02-30")).hasMessageContaining("'2018-02-30' is not a day");
        assertThatThrownBy(() -> AsOf.moment("2018-02-28T25:00Z")).hasMessageContaining("is not a moment");
    }

    @Test
    void far_days_are_days() {
        assertThat(AsOf.day("0000-01-01")).isEqualTo(LocalDate.of(0, 1, 1));
        assertThat(AsOf.moment("9999-12-31")).isAfter(Instant.parse("9999-12-31T23:59:59Z"));
    }

    @Test
    void a_day_of_knowledge_means_its_end_in_utc() {
        AsOf then = AsOf.now(Instant.parse("2026-01-02T03:04:05Z")).knownAt(LocalDate.of(2020, 1, 1));

        assertThat(then.at()).isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat(then.known()).isEqualTo(Instant.parse("2020-01-01T23:59:59.999999999Z"));
        assertThat(then.knownText()).isEqualTo("2020-01-01");
    }

    @Test
    void a_moment_of_knowledge_keeps_its_offset_and_is_told_as_a_moment() {
        Instant moment = AsOf.moment("2020-01-01T18:00:00+02:00");

        assertThat(moment).isEqualTo(Instant.parse("2020-01-01T16:00:00Z"));
        assertThat(AsOf.now(moment).knownText()).isEqualTo("2020-01-01T16:00:00Z");
    }
}
