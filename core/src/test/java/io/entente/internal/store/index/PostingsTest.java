package io.entente.internal.store.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pairs are sorted alike, however many can be sorted at once. */
class PostingsTest {

    private record Pair(long hash, long position) {}

    private static List<Pair> pairs(Postings postings) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < postings.size(); i++) {
            pairs.add(new Pair(postings.hash(i), postings.position(i)));
        }
        return pairs;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 100, 1_000_000})
    void none_is_lost_of_more_than_can_be_sorted_at_once(int most) {
        Random random = new Random(most);
        Postings postings = new Postings();
        for (int position = 1; position <= 1_000; position++) {
            postings.add(random.nextLong(1L << Postings.BITS), position);
            postings.add(random.nextInt(3), position); // many of one hash
        }

        List<Pair> sorted = pairs(postings.sorted(most));

        List<Pair> expected = new ArrayList<>(new LinkedHashSet<>(pairs(postings)));
        expected.sort(Comparator.comparingLong(Pair::hash).thenComparingLong(Pair::position));
        assertThat(sorted).isEqualTo(expected);
    }
}
