package io.entente.examples.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LessonsTest {

    private static String printedBy(Runnable lesson) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            lesson.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_first_lesson_tells_what_is_certain_on_a_day() {
        assertThat(printedBy(() -> Lesson1FirstReport.main(new String[0])).lines())
                .containsExactly("certain on 2016-12-30: Vector()", "certain on 2016-12-31: Vector(hbis)");
    }

    @Test
    void the_second_tells_who_knew_what_when_and_who_contradicts_whom() {
        assertThat(printedBy(() -> Lesson2KnowledgeAndDoubt.main(new String[0])).lines())
                .containsExactly(
                        "as known at 2016-06-19: nothing is known",
                        "as known at 2016-06-20: gazette says so",
                        "as known at 2019-12-31: registry says so, gazette contradicts");
    }

    @Test
    void the_third_counts_deliveries_at_any_date() {
        assertThat(printedBy(() -> Lesson3OwnProjection.main(new String[0])).lines())
                .containsExactly("2015-12-31: (SE, 4)", "2018-06-01: (DK, 3), (SE, 4)", "2018-12-31: (DK, 3), (SE, 6)");
    }

    @Test
    void the_fourth_reads_a_kind_of_ones_own() {
        assertThat(printedBy(() -> Lesson4OwnKind.main(new String[0]))).isEqualToIgnoringNewLines("lanes: 4");
    }

    @Test
    void the_fifth_plugs_in_a_question_of_ones_own() {
        assertThat(printedBy(() -> Lesson5OwnQuestion.main(new String[0]))).isEqualToNormalizingNewlines("""
                Norway – Sweden: what changed between 2016-12-31 and 2018-12-31, as known at 2024-06-01

                new                  Sweden delivers 2 patrol boat to Norway
                                       boats-2, 2018, according to yearbook

                Recipients
                  changed            Norway has received 6 units
                                       units: 4 → 6
                                       boats-1 (yearbook), boats-2 (yearbook)

                # Norway – Sweden at 2018-12-31, as known at 2024-06-01

                ## Further questions

                ### Recipients

                - Norway has received 6 units
                  - boats-1 (yearbook), boats-2 (yearbook)

                ## On whose word

                - yearbook: Yearbook, 2020
                """);
    }
}
