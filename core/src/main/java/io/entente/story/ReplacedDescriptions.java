package io.entente.story;

import io.entente.internal.document.Place;
import io.entente.internal.words.Problems;
import io.entente.internal.words.Values;
import io.entente.journal.Entry;
import io.entente.journal.Profile;
import io.entente.journal.Recordable;
import io.entente.journal.Source;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Descriptions of sources and entities that take the place of one that was recorded: what is no longer told, or told
 * otherwise, is named. Nothing is said of a first description, nor of what is only added to one.
 */
final class ReplacedDescriptions implements Oddity {

    private final Problems problems;
    private final java.util.Map<String, List<Recorded>> recorded = new HashMap<>();
    private int replaced;

    private record Recorded(Recordable description, long position) {}

    ReplacedDescriptions(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void recall(Entry entry) {
        switch (entry.content()) {
            case Source source -> of(subject(source)).add(new Recorded(source, entry.position()));
            case Profile profile -> of(subject(profile)).add(new Recorded(profile, entry.position()));
            default -> {
                // it describes nothing
            }
        }
    }

    @Override
    public void note(Source source, Place place) {
        note(subject(source), source, place);
    }

    @Override
    public void note(Profile profile, Place place) {
        note(subject(profile), profile, place);
    }

    private List<Recorded> of(String subject) {
        return recorded.computeIfAbsent(subject, undescribed -> new ArrayList<>(1));
    }

    private void note(String subject, Recordable description, Place place) {
        List<Recorded> before = of(subject);
        if (before.isEmpty() || before.getLast().description().equals(description)) {
            return;
        }
        long position = before.getLast().position();
        if (before.stream().anyMatch(it -> it.description().equals(description))) {
            problems.warning(
                    place,
                    "an old description",
                    "%s was described so before, and otherwise at position %d since: it stays so"
                            .formatted(subject, position));
            return;
        }
        Seq<String> lost = lost(before.getLast().description(), description);
        if (!lost.isEmpty()) {
            replaced++;
            problems.warning(
                    place,
                    "replaces a description",
                    "%s: replaces %s told at position %d".formatted(subject, lost.mkString(", "), position));
        }
    }

    /** How many descriptions take the place of one that was recorded. */
    int count() {
        return replaced;
    }

    private static String subject(Source source) {
        return "source " + source.id();
    }

    private static String subject(Profile profile) {
        return "entity " + profile.entity();
    }

    /** What the earlier tells that the later does not: by field, with its value. */
    private static Seq<String> lost(Recordable before, Recordable now) {
        Map<String, Object> later = fields(now);
        return fields(before)
                .filter(field -> isTold(field._2) && !later.get(field._1).contains(field._2))
                .map(ReplacedDescriptions::shown)
                .toVector();
    }

    private static Map<String, Object> fields(Recordable description) {
        return switch (description) {
            case Source it ->
                LinkedHashMap.of(
                        "title", it.title(),
                        "published", it.published(),
                        "publisher", it.publisher(),
                        "url", it.url());
            case Profile it ->
                LinkedHashMap.of(
                        "kind", it.kind(),
                        "name", it.name(),
                        "aliases", it.aliases(),
                        "country", it.country(),
                        "succeeds", it.succeeds());
            default -> LinkedHashMap.empty();
        };
    }

    private static boolean isTold(Object value) {
        return !(value instanceof Option<?> option && option.isEmpty())
                && !(value instanceof Seq<?> several && several.isEmpty());
    }

    private static String shown(Tuple2<String, Object> field) {
        Object value =
                switch (field._2) {
                    case Option<?> some -> some.get();
                    case Seq<?> several -> several.mkString(" and ");
                    default -> field._2;
                };
        return "%s '%s'".formatted(field._1, Values.shortened(value.toString()));
    }
}
