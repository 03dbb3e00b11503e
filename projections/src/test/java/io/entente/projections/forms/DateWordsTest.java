package io.entente.projections.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.time.EventDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2016                      | in 2016",
                "2016-06                   | in June 2016",
                "2016-06-18                | on 18 June 2016",
                "2016-06-18T10:30Z         | on 18 June 2016",
                "2016~                     | about 2016",
                "2016-06-18?               | perhaps on 18 June 2016",
                "2016%                     | perhaps about 2016",
                "201X                      | between 2010 and 2019",
                "[2016-06-18..2016-06-20]  | between 18 June 2016 and 20 June 2016",
                "[2010,2015]               | in 2010 or in 2015",
                "{2002-05,2011-03}         | in May 2002 and in March 2011",
                "1973-21                   | between January 1973 and March 1973",
                "2002-33                   | between January 2002 and March 2002",
                "[..2022-04]               | by the end of April 2022",
                "[..2024-05-06]            | by 6 May 2024",
                "[..2022]                  | by the end of 2022",
                "[2009..]                  | in 2009 or later",
                "[2009-03..]               | in March 2009 or later",
                "[2009-03-04..]            | on 4 March 2009 or later",
                "2010/2015                 | from 2010 to 2015",
                "2013/..                   | since 2013",
                "2024-05-06/2024-05-08     | from 6 May 2024 to 8 May 2024",
                "-0044-03-15               | on 15 March 45 BC",
                "undated                   | ''"
            })
    void a_date_is_told_as_exactly_as_its_source_tells_it(String date, String words) {
        assertThat(DateWords.when(EventDate.parse(date.strip()))).isEqualTo(words);
    }
}
