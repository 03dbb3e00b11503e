package io.entente.projections.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.entente.event.Dyad;
import io.entente.projection.View;
import io.entente.projections.answers.ChronicleAnswer;
import io.entente.projections.forms.Guide;
import io.entente.projections.forms.Prose;
import io.entente.projections.forms.Span;
import io.entente.projections.forms.Style;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The chronicle, paragraph by paragraph, at each stop. */
final class ChronicleCourse {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** For whoever reads the page, where the second slider says what is known. */
    private static final Guide GUIDE = new Guide(
            "the state counts them where the possible is asked for",
            "a page of its own may count them",
            "the list of developments",
            dyad -> "a page of " + dyad,
            "the second slider moves to before that",
            "the second slider moves there",
            "a page of its own may tell them",
            Dyad::toString);

    private final Course course = new Course();
    private final ArrayNode paragraphs = JSON.arrayNode();
    private final Map<ArrayNode, Integer> numbers = new HashMap<>();

    /** Takes the chronicle of every day, as known at the next moment. */
    void add(Array<View> days) {
        course.add(days.map(this::told));
    }

    private List<Integer> told(View view) {
        Prose prose = Prose.of(ChronicleAnswer.of(view), GUIDE);
        List<Integer> told = new ArrayList<>();
        prose.body().forEach(part -> {
            if (!part.heading().isEmpty()) {
                told.add(number(JSON.arrayNode().add("h3").add(part.heading())));
            }
            part.entries().forEach(entry -> told.add(number(paragraph(entry.words()))));
        });
        prose.notes()
                .zipWithIndex()
                .forEach(note -> told.add(
                        number(JSON.arrayNode().add("p").add(note._2 + 1).add(" " + note._1))));
        return told;
    }

    /** Its words, and as numbers the notes that it refers to. */
    private static ArrayNode paragraph(Seq<Span> words) {
        ArrayNode json = JSON.arrayNode().add("p");
        words.forEach(span -> {
            if (span.style() == Style.REFERENCE) {
                json.add(Integer.parseInt(span.text()));
            } else {
                json.add(span.text());
            }
        });
        return json;
    }

    private int number(ArrayNode paragraph) {
        int next = numbers.size();
        int number = numbers.computeIfAbsent(paragraph, none -> next);
        if (number == next) {
            paragraphs.add(paragraph);
        }
        return number;
    }

    Course course() {
        return course;
    }

    ArrayNode paragraphs() {
        return paragraphs;
    }
}
