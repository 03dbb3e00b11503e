package io.entente.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.time.EventDate;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatestTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1975 | 1975",
                "1975 ; 1974-12 | 1975",
                "1975 ; 1975-06 | 1975",
                "1975-12 ; 1975-12-31 ; 1975 | 1975",
                "1975 ; 197X ; 1978 | 197X",
                "1975/.. ; 1980 | 1975/..",
                "1975 ; 1975~ | 1975~",
                "undated | undated",
                "undated ; 1975 | 1975"
            })
    void the_last_covers_every_date_that_may_be(String dates, String last) {
        Seq<EventDate> told = Vector.of(dates.split(" ; ", -1)).map(EventDate::parse);

        assertThat(told.permutations().map(Latest::of))
                .allSatisfy(it -> assertThat(it).hasToString(last));
    }
}
