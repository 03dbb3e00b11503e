package io.entente.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.history.Occurrence;
import io.entente.projection.Happened;
import io.vavr.collection.Seq;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnsetTest {

    private static Onset since(Seq<Occurrence> occurrences) {
        return occurrences.tail().foldLeft(Onset.of(occurrences.head()), Onset::or);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1975 | 1975",
                "1975 ; 1975-06 | 1975",
                "1975-01 ; 1975 | 1975",
                "1975-01-01 ; 1975-01 ; 1975 | 1975",
                "1975-06 ; 1974-12 | 1974-12",
                "1976 ; 197X ; 1975 | 197X",
                "[..1980] ; 1975 | [..1980]",
                "1975/1990 ; 1975 | 1975/1990",
                "1975/.. ; 1975 | 1975/..",
                "1975 ; 1975~ | 1975~",
                "undated | undated",
                "undated ; 1975 | 1975",
                "undated=1960 ; 1975 | undated",
                "undated=1960 ; 1960-06 | 1960-06",
                "undated=1960 ; undated ; 1975 | undated",
                "undated=1960 ; 1975 ; 1950 | 1950"
            })
    void since_covers_every_development_that_may_be_the_first(String dates, String since) {
        Seq<Occurrence> told = Happened.on(dates.split(" ; ", -1));

        assertThat(told.permutations().map(OnsetTest::since))
                .allSatisfy(onset -> assertThat(onset.date()).hasToString(since));
    }
}
