package io.entente.history;

import io.entente.event.Development;
import io.entente.event.Entity;
import io.entente.event.Spelling;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Traversable;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.regex.Pattern;

/** How alike two texts are by the words in both: a word says the more, the fewer of the developments compared tell it. */
final class Wording {

    private static final int ALL = 100;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final int developments;
    private final Map<String, Integer> found; // in how many of them each word is

    private Wording(int developments, Map<String, Integer> found) {
        this.developments = developments;
        this.found = found;
    }

    /** As words are found in what those tell. */
    static Wording of(Seq<Assessment> told, Directory directory) {
        Seq<String> words = told.flatMap(it -> words(it.development(), directory));
        return new Wording(told.size(), words.groupBy(it -> it).mapValues(Seq::size));
    }

    private static Set<String> words(Development told, Directory directory) {
        return told.fields()
                .values()
                .toSet()
                .flatMap(value -> texts(value, directory))
                .flatMap(Wording::words);
    }

    private static Seq<String> texts(Object value, Directory directory) {
        return switch (value) {
            case Option<?> option -> option.toVector().flatMap(it -> texts(it, directory));
            case Traversable<?> several -> several.toVector().flatMap(it -> texts(it, directory));
            case Entity entity -> Vector.of(directory.nameOf(entity));
            case String text -> Vector.of(text);
            default -> Vector.empty();
        };
    }

    /** How much of the words of either is in both: from 0, where none is, to 100, where all are. */
    int common(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        double all = weight(words.union(others));
        return all == 0 ? 0 : (int) (ALL * weight(words.intersect(others)) / all);
    }

    private double weight(Set<String> words) {
        return words.toVector().map(this::weight).sum().doubleValue();
    }

    private double weight(String word) {
        return Math.log(1 + (double) developments / found.getOrElse(word, 1));
    }

    private static Set<String> words(String text) {
        return HashSet.of(BETWEEN_WORDS.split(text, -1)).map(Spelling::bare).reject(String::isEmpty);
    }
}
