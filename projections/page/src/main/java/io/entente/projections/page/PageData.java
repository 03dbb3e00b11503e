package io.entente.projections.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.history.Assessment;
import io.entente.journal.Progress;
import io.entente.projection.View;
import io.entente.projections.answers.Answered;
import io.entente.projections.answers.Identified;
import io.entente.projections.answers.LeftOut;
import io.entente.projections.answers.StateAnswer;
import io.entente.projections.answers.TimelineAnswer;
import io.entente.projections.forms.Asked;
import io.entente.projections.forms.Doubt;
import io.entente.projections.forms.Wording;
import io.entente.projections.relationship.Relationship;
import io.entente.time.AsOf;
import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a page shows: the stops, the sections, what stands in each of them at each stop, and the developments behind it. */
final class PageData {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final View view;
    private final Relationship relationship;
    private final Stops stops;
    private final Developments developments = new Developments();
    private final Entries entries = new Entries(developments);
    private final ChronicleCourse chronicle = new ChronicleCourse();
    private final Map<Heading, Courses> sections = new LinkedHashMap<>();
    private final Progress progress;
    private int states;

    /**
     * A section by its name for a program, under its topic.
     *
     * @param isOwn whether it is the page's, and no question's, which may have a section of the same name
     */
    private record Heading(String topic, String name, String heading, boolean isOwn) {

        static Heading of(String name, Doubt doubt) {
            return new Heading(Doubt.TOPIC, name, doubt.heading(), true);
        }

        static Heading of(StateAnswer.Section it) {
            return new Heading(it.topic(), it.name(), it.heading(), false);
        }
    }

    /** What stands in a section: what is certain alone, and with what is only possible. */
    private record Courses(Course certain, Course possible) {

        Course of(View view) {
            return view.isPossible() ? possible : certain;
        }
    }

    private static final Heading DENIED = Heading.of("denied", Doubt.DENIED);
    private static final Heading UNKNOWN = Heading.of("unknown", Doubt.UNKNOWN);
    private static final Heading ANOMALIES = Heading.of("anomalies", Doubt.ANOMALIES);
    private static final Heading NOT_SHOWN = new Heading(Doubt.TOPIC, "notShown", "Not shown", true);
    private static final Heading DEVELOPMENTS =
            new Heading("All that is told", "developments", "Developments one by one", true);

    PageData(View view, Relationship relationship, Option<LocalDate> from, Progress progress) {
        this.view = view;
        this.relationship = relationship;
        this.stops = Stops.of(view, from);
        this.progress = progress;
    }

    ObjectNode json() {
        for (int i = 0; i < stops.moments().size(); i++) {
            View known = i == stops.moments().size() - 1
                    ? view
                    : view.knownAt(AsOf.endOf(stops.moments().get(i)));
            List<Integer> unknown =
                    numbers(Vector.ofAll(developments.know(known, i).entrySet())
                            .map(why -> entries.unknown(why.getKey(), why.getValue()))); // the same on every day
            take(known.certain(), unknown);
            chronicle.add(stops.days().map(day -> known.certain().at(day)));
            take(known.possible(), unknown);
        }
        ObjectNode json = JSON.objectNode().put("format", 1);
        ArrayNode dyad = json.putArray("dyad");
        view.dyad().forEach(it -> dyad.add(view.names().nameOf(it.first()))
                .add(view.names().nameOf(it.second())));
        Array<Integer> days = changing();
        texts("days", days.map(stops.days()::get), json);
        texts("moments", stops.moments(), json);
        json.put("possible", view.isPossible())
                .put("knownLast", Asked.known(view.asOf()))
                .put("also", also())
                .put("daysBy", stops.daysBy().toString())
                .put("momentsBy", stops.momentsBy().toString());
        ArrayNode told = json.putArray("sections");
        sections.forEach((heading, courses) -> {
            if (!courses.certain().isEmpty() || !courses.possible().isEmpty()) {
                told.add(JSON.objectNode()
                        .put("topic", heading.topic())
                        .put("name", heading.name())
                        .put("own", heading.isOwn())
                        .put("heading", heading.heading())
                        .<ObjectNode>set("certain", courses.certain().json(days))
                        .<ObjectNode>set("possible", courses.possible().json(days)));
            }
        });
        json.set("chronicle", chronicle.course().json(days));
        json.set("paragraphs", chronicle.paragraphs());
        json.set("entries", entries.json());
        json.set("developments", developments.json());
        json.set("names", developments.turned());
        json.set("entities", developments.entities(view));
        json.set("sources", developments.sources(view));
        return json;
    }

    /** What else was asked, of which no slider tells: which sources go first, whether predecessors count. */
    private String also() {
        View certain = view.certain();
        String dates = "%s at %s, as known at %s"
                .formatted(Asked.pair(certain), certain.asOf().at(), Asked.known(certain.asOf()));
        return Asked.of(certain).substring(dates.length());
    }

    /** The first day and the last, and those on which anything changes. */
    private Array<Integer> changing() {
        Stream<Course> courses =
                sections.values().stream().flatMap(it -> Stream.of(it.certain(), it.possible(), chronicle.course()));
        return Array.ofAll(courses.flatMap(Course::days)
                .collect(Collectors.toCollection(
                        () -> new TreeSet<>(List.of(0, stops.days().size() - 1)))));
    }

    private static void texts(String name, Seq<LocalDate> days, ObjectNode json) {
        ArrayNode array = json.putArray(name);
        days.forEach(it -> array.add(it.toString()));
    }

    /**
     * Takes the states of every day, as one view knows them.
     *
     * @param unknown the entries of what it knows nothing of
     */
    private void take(View known, List<Integer> unknown) {
        Map<Heading, List<List<Integer>>> days = new LinkedHashMap<>();
        Seq<Assessment> developments = TimelineAnswer.of(known).developments(); // in one order, whatever the day
        for (LocalDate day : stops.days()) {
            View at = known.at(day);
            Map<Heading, List<Integer>> state = state(at, unknown);
            Wording wording = new Wording(at);
            state.put(DEVELOPMENTS, numbers(developments.map(it -> entries.development(it, at, wording))));
            state.forEach((heading, numbers) ->
                    days.computeIfAbsent(heading, none -> new ArrayList<>()).add(numbers));
            states++;
            progress.at(states, 2L * stops.days().size() * stops.moments().size());
        }
        days.forEach(
                (heading, lists) -> sections.computeIfAbsent(heading, none -> new Courses(new Course(), new Course()))
                        .of(known)
                        .add(Array.ofAll(lists)));
    }

    private Map<Heading, List<Integer>> state(View at, List<Integer> unknown) {
        Wording wording = new Wording(at);
        boolean possible = at.isPossible();
        StateAnswer answer = StateAnswer.of(at, relationship);
        Map<Heading, List<Integer>> state = new LinkedHashMap<>();
        answer.sections()
                .forEach(it -> state.put(
                        Heading.of(it),
                        numbers(Identified.in(it.items(), Answered::told)
                                .toVector()
                                .map(item -> entries.item(it.name(), item._1, item._2, possible, wording)))));
        state.put(
                DENIED,
                numbers(answer.denied().map(it -> entries.other(dated(it.told(), wording), it, possible, wording))));
        state.put(
                UNKNOWN,
                numbers(answer.unknown().map(it -> entries.other(dated(it.told(), wording), it, possible, wording))));
        state.put(
                ANOMALIES,
                numbers(answer.anomalies()
                        .map(it -> entries.other(it.told().message(at.directory()::nameOf), it, possible, wording))));
        state.put(NOT_SHOWN, leftOut(answer.leftOut(), unknown));
        return state;
    }

    private List<Integer> leftOut(LeftOut it, List<Integer> unknown) {
        return numbers(Vector.of(
                        new Tuple2<>("possible", it.possible()),
                        new Tuple2<>("due", it.due()),
                        new Tuple2<>("off", it.calledOff()),
                        new Tuple2<>("ahead", it.ahead()),
                        new Tuple2<>("unasked", it.ofOtherKinds()),
                        new Tuple2<>(
                                "before",
                                it.before()
                                        .map(LeftOut.Before::developments)
                                        .sum()
                                        .intValue()))
                .filter(what -> what._2 > 0)
                .map(what -> entries.leftOut(what._1, what._2))
                .appendAll(unknown));
    }

    private static String dated(Assessment it, Wording wording) {
        return wording.sentence(it) + ", " + it.date();
    }

    private static List<Integer> numbers(Seq<Integer> numbers) {
        return Vector.ofAll(numbers).asJava();
    }
}
