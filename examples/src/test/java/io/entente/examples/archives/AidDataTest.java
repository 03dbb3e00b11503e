package io.entente.examples.archives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.entente.Entente;
import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.ProjectReported;
import io.entente.event.ProjectReported.Status;
import io.entente.history.Occurrence;
import io.entente.projection.Change;
import io.entente.projection.Change.Kind;
import io.entente.projection.Projection;
import io.entente.projection.View;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two editions of AidData's Global Chinese Development Finance, recorded as one source that revised itself. */
class AidDataTest {

    private static final Entity PROJECT = Entity.of("aiddata-67020");
    private static final Entente ENTENTE = Entente.inMemory();

    /** Where each project stands. */
    private record Projects() implements Projection<Map<Entity, Status>> {
        @Override
        public Map<Entity, Status> initial() {
            return HashMap.empty();
        }

        @Override
        public Map<Entity, Status> evolve(Map<Entity, Status> statuses, Occurrence occurrence) {
            return occurrence.development() instanceof ProjectReported told
                    ? statuses.put(told.project(), told.status().get())
                    : statuses;
        }
    }

    @BeforeAll
    static void both_editions_are_recorded() throws IOException {
        Path data = SharedData.folder();
        assumeTrue(SharedData.isThere(data), "the folder of others' data is not there: " + data);
        assertThat(ENTENTE.journal().recordAll(AidDataEditions.reports(data)).isRight())
                .isTrue();
    }

    private static View between(String country, String known) {
        return ENTENTE.between("CN", country).at("2024-06-01").knownAt(known);
    }

    private static Seq<Change> learned(String country, String id) {
        return between(country, "2022-01-01")
                .comparedTo(between(country, "2024-01-01"))
                .filter(change -> change.id().equals(DevelopmentId.of(id)));
    }

    @Test
    void project_67020_is_under_implementation_as_known_in_2022_and_completed_as_known_in_2024() {
        assertThat(between("RS", "2022-01-01").replay(new Projects()).get(PROJECT))
                .containsExactly(Status.IMPLEMENTATION);
        assertThat(between("RS", "2024-01-01").replay(new Projects()).get(PROJECT))
                .containsExactly(Status.COMPLETION);
        assertThat(between("RS", "2024-01-01")
                        .at("2022-03-18")
                        .replay(new Projects())
                        .get(PROJECT))
                .containsExactly(Status.IMPLEMENTATION);
        assertThat(between("RS", "2024-01-01")
                        .at("2022-03-19")
                        .replay(new Projects())
                        .get(PROJECT))
                .containsExactly(Status.COMPLETION);
    }

    @Test
    void what_was_learned_names_it() {
        Change completed = learned("RS", "aiddata-67020-completion").single();

        assertThat(completed.kind()).isEqualTo(Kind.NEW);
        assertThat(completed.after().get().report().occurred()).hasToString("2022-03-19");
    }

    @Test
    void an_amount_that_is_told_in_other_prices_only_is_rebased() {
        Change financing = learned("RS", "aiddata-67020-commitment").single();

        assertThat(financing.kind()).isEqualTo(Kind.REBASED);
        assertThat(financing.fields().single().before()).hasToString("Some(USD 297,638,159 (constant USD 2017))");
    }

    @Test
    void project_73775_moves_from_one_congo_to_the_other() {
        Entity moved = Entity.of("aiddata-73775");

        assertThat(between("CD", "2022-01-01").replay(new Projects()).containsKey(moved))
                .isTrue();
        assertThat(between("CG", "2022-01-01").replay(new Projects()).containsKey(moved))
                .isFalse();
        assertThat(between("CD", "2024-01-01").replay(new Projects()).containsKey(moved))
                .isFalse();
        assertThat(between("CG", "2024-01-01").replay(new Projects()).containsKey(moved))
                .isTrue();
        assertThat(learned("CD", "aiddata-73775-completion").single().fields().map(Change.Difference::name))
                .containsExactly("dyads");
        assertThat(learned("CG", "aiddata-73775-completion").single().kind()).isEqualTo(Kind.REVISED);
    }

    @Test
    void a_project_that_the_next_edition_leaves_out_was_not_withdrawn() {
        assertThat(between("RS", "2022-01-01")
                        .comparedTo(between("RS", "2024-01-01"))
                        .map(Change::kind))
                .doesNotContain(Kind.WITHDRAWN);
    }
}
