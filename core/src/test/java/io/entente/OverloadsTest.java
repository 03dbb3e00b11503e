package io.entente;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Dyad;
import io.entente.event.Entity;
import io.entente.event.TurningPointDeclared;
import io.entente.history.Resolution;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.journal.SourceId;
import io.entente.time.EventDate;
import io.vavr.collection.List;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What can be given in several forms is one thing in each. */
class OverloadsTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 29);

    @Test
    void a_day_of_publication_is_text_a_day_or_a_date() {
        Source source = Source.of("gazette", "The Gazette");

        assertThat(List.of(source.published("2020-02-29"), source.published(DAY))
                        .append(source.published(EventDate.of(DAY)))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void a_ranking_is_several_sources_or_a_list_of_them() {
        assertThat(Resolution.ranking(SourceId.of("a"), SourceId.of("b")))
                .isEqualTo(Resolution.ranking(List.of(SourceId.of("a"), SourceId.of("b"))));
    }

    @Test
    void a_relationship_is_asked_for_by_texts_entities_or_a_dyad() {
        try (var entente = Entente.inMemory()) {
            assertThat(List.of(
                                    entente.between("NO", "SE"),
                                    entente.between(Entity.of("SE"), Entity.of("NO")),
                                    entente.between(Dyad.of("NO", "SE")))
                            .map(it -> it.dyad().get())
                            .distinct())
                    .containsExactly(Dyad.of("NO", "SE"));
        }
    }

    @Test
    void what_was_recorded_by_then_is_asked_for_by_text_a_day_a_moment_or_a_position() {
        try (var entente = Entente.inMemory()) {
            var all = entente.everything();
            Instant end = Instant.parse("2020-02-29T23:59:59.999999999Z");

            assertThat(List.of(all.asRecorded("2020-02-29"), all.asRecorded(DAY), all.asRecorded(end))
                            .map(it -> it.asOf().recorded())
                            .distinct())
                    .hasSize(1);
            assertThat(all.asRecorded("12").asOf()).isEqualTo(all.asRecorded(12).asOf());
        }
    }

    @Test
    void a_source_is_known_since_text_or_a_date() {
        var draft = report("turn").of(TurningPointDeclared.of("A turn")).between("NO", "SE");
        Source source = Source.of("gazette", "The Gazette");
        Report byText = draft.accordingTo(source, "2020");

        assertThat(byText).isEqualTo(draft.accordingTo(source, EventDate.parse("2020")));
        assertThat(byText.described()).containsExactly(source);
    }
}
