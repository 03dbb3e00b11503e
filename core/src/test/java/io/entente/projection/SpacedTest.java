package io.entente.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpacedTest {

    private static final int SPACING = 3;

    private static Spaced<Integer> after(int occurrences) {
        Spaced<Integer> spaced = Spaced.none(SPACING);
        for (int done = 0; done <= occurrences; done++) {
            if (done == spaced.next()) {
                spaced = spaced.and(done);
            }
        }
        return spaced;
    }

    @Test
    void a_state_is_kept_after_every_so_many_occurrences() {
        assertThat(after(10).states()).containsExactly(0, 3, 6, 9);
    }

    @Test
    void of_a_long_replay_no_more_are_kept_than_of_a_short_one_and_each_is_where_it_is_looked_for() {
        Spaced<Integer> spaced = after(100_000);

        assertThat(spaced.states().size()).isBetween(16, 32);
        for (int i = 0; i < spaced.states().size(); i++) {
            assertThat(spaced.states().get(i)).isEqualTo(i * spaced.spacing());
        }
    }

    @Test
    void what_is_good_up_to_somewhere_else_is_what_was_kept_by_then() {
        assertThat(after(10).upTo(6).states()).containsExactly(0, 3, 6);
        assertThat(after(10).upTo(5).states()).containsExactly(0, 3);
    }

    @Test
    void the_state_to_go_on_from_is_one_that_is_before() {
        assertThat(after(10).before(6)).isEqualTo(1);
        assertThat(after(10).before(0)).isZero();
        assertThat(after(10).before(99)).isEqualTo(3);
    }
}
