package io.entente.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DyadTest {

    private static Stream<Dyad> thousandAlike() {
        return IntStream.range(0, 1_000).mapToObj(i -> Dyad.of("A%04d".formatted(i), "B%04d".formatted(i)));
    }

    private static Stream<Dyad> eachOfFortyWithEachOther() {
        return IntStream.range(0, 40).boxed().flatMap(i -> IntStream.range(i + 1, 40)
                .mapToObj(j -> Dyad.of("p" + i, "p" + j)));
    }

    static Stream<Arguments> spreads() {
        return Stream.of(
                        Named.<IntUnaryOperator>of("as java.util.HashMap does", hash -> (hash ^ (hash >>> 16)) & 1023),
                        Named.<IntUnaryOperator>of("as Vavr's map does", hash -> hash & 1023))
                .flatMap(place -> Stream.of(
                        arguments(Named.of("a thousand", thousandAlike().toList()), place),
                        arguments(
                                Named.of(
                                        "each of forty",
                                        eachOfFortyWithEachOther().toList()),
                                place)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("spreads")
    void dyads_of_ids_that_are_alike_are_spread_over_a_map(List<Dyad> dyads, IntUnaryOperator place) {
        long places = dyads.stream()
                .mapToInt(dyad -> place.applyAsInt(dyad.hashCode()))
                .distinct()
                .count();

        double inNoOrder = 1024 * (1 - Math.pow(1 - 1.0 / 1024, dyads.size()));
        assertThat((double) places).isGreaterThan(0.9 * inNoOrder);
    }

    @Test
    void equal_dyads_have_equal_hashes() {
        assertThat(Dyad.of("RS", "CN")).isEqualTo(Dyad.of("CN", "RS")).hasSameHashCodeAs(Dyad.of("CN", "RS"));
    }
}
