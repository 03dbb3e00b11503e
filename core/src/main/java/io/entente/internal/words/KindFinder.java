package io.entente.internal.words;

import io.entente.event.Spelling;
import io.entente.internal.document.Place;
import io.entente.kinds.Kind;
import io.entente.kinds.Kinds;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the kind that a report names, or tells which there are. */
final class KindFinder {

    private static final Pattern WORDS = Pattern.compile("\\p{Lu}\\p{Ll}{2,}");

    private final Kinds kinds;
    private final Problems problems;

    KindFinder(Kinds kinds, Problems problems) {
        this.kinds = kinds;
        this.problems = problems;
    }

    Option<Kind> named(String written, Place place) {
        String name = Spelling.normal(written);
        return kinds.named(name).onEmpty(() -> problems.error(place, unknown(name)));
    }

    private String unknown(String name) {
        Seq<String> names = kinds.all().map(Kind::name);
        Seq<String> near = problems.allNear(names, name).orElse(() -> names.filter(it -> sharesAWord(it, name)));
        return "%s A kind of your own is made known by --with my.jar on the command line, by Kinds.standard().with(YourKind.class) in Java"
                .formatted(
                        near.isEmpty()
                                ? "there is no kind '%s'; there are: %s."
                                        .formatted(Values.shortened(name), names.mkString(", "))
                                : "%s: did you mean %s?".formatted(name, near.mkString(" or ")));
    }

    /** Whether two names as Java writes them have a word in common: {@code ArmsSold} and {@code ArmsDelivered}. */
    private static boolean sharesAWord(String one, String other) {
        Set<String> words = words(one);
        return words(other).exists(words::contains);
    }

    private static Set<String> words(String name) {
        return HashSet.ofAll(WORDS.matcher(name).results().map(MatchResult::group));
    }
}
