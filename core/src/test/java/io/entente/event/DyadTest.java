package io.entente.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DyadTest {

    @Test
    void dyads_of_ids_that_are_alike_are_spread_over_a_map() {
        long places = IntStream.range(0, 1_000)
                .mapToObj(i -> Dyad.of("A%04d".formatted(i), "B%04d".formatted(i)))
                .mapToInt(dyad -> dyad.hashCode() & 1023)
                .distinct()
                .count();

        assertThat(places).isGreaterThan(500); // of 1,000 in no order, some 640
    }

    @Test
    void equal_dyads_have_equal_hashes() {
        assertThat(Dyad.of("RS", "CN")).isEqualTo(Dyad.of("CN", "RS")).hasSameHashCodeAs(Dyad.of("CN", "RS"));
    }
}
