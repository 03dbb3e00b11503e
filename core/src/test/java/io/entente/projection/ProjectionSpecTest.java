package io.entente.projection;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.event.AgreementSigned;
import io.entente.history.Occurrence;
import io.entente.history.Planned;
import io.entente.journal.Draft;
import io.entente.journal.Report;
import io.entente.journal.SourceId;
import io.entente.time.EventDate;
import org.junit.jupiter.api.Test;

class ProjectionSpecTest {

    private static final SourceId GAZETTE = SourceId.of("gazette");

    /** What happened, then what is due, by id. */
    private record Ids() implements Projection<String> {
        @Override
        public String initial() {
            return "";
        }

        @Override
        public String evolve(String state, Occurrence occurrence) {
            return state + occurrence.id();
        }

        @Override
        public String due(String state, Planned planned) {
            return state + "(" + planned.id() + ")";
        }
    }

    private static final ProjectionSpec<String> SPEC = ProjectionSpec.of(new Ids())
            .given(
                    told(signed("b").on("2016"), "2017"),
                    told(signed("a").on("2016-05"), "2018"),
                    told(signed("c").plannedFor("2016-12-31"), "2017"),
                    told(signed("d").on("2016/2018"), "2019"));

    private static Draft signed(String id) {
        return report(id).of(AgreementSigned.of(id)).between("NO", "SE");
    }

    private static Report told(Draft draft, String known) {
        return draft.accordingTo(GAZETTE, EventDate.parse(known));
    }

    @Test
    void a_projection_is_handed_what_happened_in_order_and_then_what_is_due() {
        SPEC.when("2016-12-30").then("a");
        SPEC.when("2016-12-31").then("ab(c)");
    }

    @Test
    void only_what_was_known_counts() {
        SPEC.when("2016-12-31").asked(view -> view.knownAt("2017-12-31")).then("b(c)");
    }

    @Test
    void the_possible_answer_goes_on_with_what_possibly_happened() {
        SPEC.when("2016-06-01").asked(View::possible).then("abd");
    }

    @Test
    void a_state_can_be_looked_at_by_any_check() {
        SPEC.when("2016-12-30").then(state -> assertThat(state).hasSize(1));
    }

    @Test
    void what_does_not_hold_is_told_with_both_states() {
        assertThatThrownBy(() -> SPEC.when("2016-12-30").then("z"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("2016-12-30", "a", "z");
    }

    @Test
    void the_same_spec_can_be_asked_again() {
        SPEC.when("2000-01-01").then("");
        SPEC.when("2020-01-01").then("abd(c)");
    }
}
