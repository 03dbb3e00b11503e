package io.entente.internal.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentlyUsedTest {

    private final RecentlyUsed<String, StringBuilder> kept = new RecentlyUsed<>(6, StringBuilder::length);

    private Iterable<String> keep(String key, String value) {
        return kept.keep(key, new StringBuilder(value)).stream()
                .map(StringBuilder::toString)
                .toList();
    }

    @Test
    void what_was_used_longest_ago_is_forgotten_first() {
        keep("a", "aa");
        keep("b", "bb");
        keep("c", "cc");
        kept.find("a");

        assertThat(keep("d", "ddd")).containsExactly("bb", "cc");

        assertThat(kept.find("a")).isNotEmpty();
        assertThat(kept.find("b")).isEmpty();
    }

    @Test
    void what_was_kept_last_stays_however_heavy_it_is() {
        keep("a", "a");

        assertThat(keep("b", "too heavy")).containsExactly("a");
        assertThat(kept.find("b")).isNotEmpty();
        assertThat(keep("c", "c")).containsExactly("too heavy");
    }

    @Test
    void what_is_kept_anew_is_weighed_anew() {
        keep("a", "a");
        keep("b", "bb");
        StringBuilder grown = kept.find("b").get().append("bbb");

        assertThat(kept.keep("b", grown)).isEmpty();
        assertThat(keep("a", "aa")).containsExactly("bbbbb");
    }

    @Test
    void what_takes_the_place_of_another_weighs_alone() {
        keep("a", "aaaaaa");
        keep("a", "a");

        assertThat(keep("b", "bbbbb")).isEmpty();
    }

    @Test
    void what_was_all_forgotten_is_handed_out_and_weighs_no_more() {
        RecentlyUsed<String, String> kept = new RecentlyUsed<>(2, value -> 1);
        kept.keep("a", "A");
        kept.keep("b", "B");

        assertThat(kept.forgetAll()).containsExactly("A", "B");
        assertThat(kept.find("a")).isEmpty();
        assertThat(kept.keep("c", "C")).isEmpty();
        assertThat(kept.keep("d", "D")).isEmpty();
    }
}
