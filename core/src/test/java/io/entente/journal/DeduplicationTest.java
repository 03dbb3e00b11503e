package io.entente.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

class DeduplicationTest {

    private static final Unknown UNKNOWN = new Unknown("MapDrawn", "2", "{}");
    private static final Source GAZETTE = Source.of("gazette", "Gazette");

    @Test
    void what_the_journal_holds_of_an_unknown_sort_changes_nothing() {
        assertThat(Deduplication.in(List.<Recordable>of(GAZETTE), List.of(UNKNOWN)))
                .containsExactly(GAZETTE);
        assertThat(Deduplication.in(List.of(GAZETTE), List.of(GAZETTE, UNKNOWN)))
                .isEmpty();
    }

    @Test
    void what_is_of_an_unknown_sort_has_no_place_to_be_new_at() {
        assertThatThrownBy(() -> Deduplication.in(List.of(UNKNOWN), List.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("MapDrawn, version 2, cannot be recorded:"
                        + " this program does not know what it says, so not where it belongs");
    }
}
