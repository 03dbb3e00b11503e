package io.entente.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyedTest {

    private static final Keyed<String, Integer> TWO =
            Keyed.<String, Integer>empty().put("b", 1).put("a", 2);

    @Test
    void what_is_kept_is_in_the_order_in_which_it_was_first_kept() {
        assertThat(TWO.put("c", 3).values()).containsExactly(1, 2, 3);
        assertThat(TWO.put("b", 4).values()).containsExactly(4, 2);
        assertThat(TWO.values()).as("the one before").containsExactly(1, 2);
    }

    @Test
    void it_is_found_by_its_key() {
        assertThat(TWO.get("a")).containsExactly(2);
        assertThat(TWO.get("c")).isEmpty();
        assertThat(TWO.keys()).containsExactlyInAnyOrder("a", "b");
        assertThat(TWO.map(it -> it * 10).get("a")).containsExactly(20);
    }

    @Test
    void it_equals_what_keeps_the_same_by_the_same_keys_in_whatever_order() {
        Keyed<String, Integer> other =
                Keyed.<String, Integer>empty().put("a", 2).put("b", 1);

        assertThat(TWO).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(TWO).isNotEqualTo(other.put("b", 2)).isNotEqualTo(other.put("c", 2));
    }
}
