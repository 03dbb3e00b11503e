package io.entente.projections.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import java.util.List;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static String json(Course course) {
        return course.json(Array.ofAll(course.days().sorted().distinct())).toString();
    }

    @Test
    void only_what_differs_from_day_to_day_is_kept() {
        Course course = new Course();
        course.add(Array.of(List.of(), List.of(4, 5), List.of(4, 5), List.of(4, 7, 8, 5), List.of(5)));

        assertThat(json(course)).isEqualTo("[[[[0,0,0,4,5],[1,1,0,7,8],[2,0,3]]],[0]]");
        assertThat(course.days()).containsExactly(1, 3, 4);
    }

    @Test
    void of_moments_at_which_the_same_is_known_it_is_kept_once() {
        Course course = new Course();
        course.add(Array.of(List.of(1)));
        course.add(Array.of(List.of(1)));
        course.add(Array.of(List.of(2)));
        course.add(Array.of(List.of(1)));

        assertThat(json(course)).isEqualTo("[[[[0,0,0,1]],[[0,0,0,2]]],[0,0,1,0]]");
    }

    @Test
    void a_section_in_which_nothing_ever_stands_is_empty() {
        Course course = new Course();
        course.add(Array.of(List.of(), List.of()));

        assertThat(course.isEmpty()).isTrue();
        assertThat(json(course)).isEqualTo("[[[]],[0]]");
    }
}
