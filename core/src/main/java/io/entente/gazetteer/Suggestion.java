package io.entente.gazetteer;

import io.entente.event.Entity;
import io.entente.event.Spelling;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.Locale;
import java.util.function.Function;

/** What is told of a code or a name that means nobody known: what it would mean otherwise, or who has one like it. */
final class Suggestion {

    private static final int LETTERS_OF_A_CODE = 3;
    private static final Entity UNITED_KINGDOM = Entity.of("GB");
    private static final Set<String> ITS_PARTS = HashSet.of("england", "scotland", "wales", "northernireland");

    private final NearNames names;
    private final Function<Entity, String> told;

    /** A code of another scheme, or a name, and whose. */
    private record Other(Scheme scheme, Entity entity) {}

    Suggestion(NearNames names, Function<Entity, String> told) {
        this.names = names;
        this.told = told;
    }

    Lookup.Unknown of(Asked asked) {
        if (Spelling.normal(asked.written()).isEmpty()) {
            return new Lookup.Unknown(Vector.empty(), "there is nothing written");
        }
        String not = "%s is %s"
                .formatted(
                        asked.shown(),
                        asked.scheme() == Scheme.NAME
                                ? "no country or organisation known here"
                                : "no " + asked.scheme().what());
        if (asked.scheme() == Scheme.NAME && ITS_PARTS.contains(Spelling.bare(asked.written()))) {
            return new Lookup.Unknown(
                    Vector.of(UNITED_KINGDOM),
                    "%s, but a part of %s: say under aliases whom it means".formatted(not, told.apply(UNITED_KINGDOM)));
        }
        Seq<Other> others = others(asked);
        return others.isEmpty()
                ? like(not, asked.scheme() == Scheme.NAME ? names.of(asked.written()) : turned(asked))
                : new Lookup.Unknown(
                        others.map(Other::entity),
                        others.map(other ->
                                        "the %s of %s".formatted(other.scheme().what(), told.apply(other.entity())))
                                .mkString(not + ", but ", " and ", ""));
    }

    private Lookup.Unknown like(String not, Seq<Entity> near) {
        return new Lookup.Unknown(
                near, near.isEmpty() ? not : not + ": " + near.map(told).mkString(" or ") + "?");
    }

    /** By which other schemes it means one alone; each once. */
    private static Seq<Other> others(Asked asked) {
        String text = Spelling.normal(asked.written());
        boolean isCode = text.length() <= LETTERS_OF_A_CODE || text.equals(text.toUpperCase(Locale.ROOT));
        Seq<Other> codes = Array.of(Scheme.values())
                .filter(scheme -> isCode && scheme != asked.scheme() && scheme != Scheme.NAME)
                .flatMap(scheme -> other(asked.as(scheme)))
                .distinctBy(Other::entity);
        return codes.orElse(() -> asked.scheme() == Scheme.NAME ? Vector.empty() : other(asked.as(Scheme.NAME)));
    }

    private static Seq<Other> other(Asked asked) {
        return asked.entities()
                .singleOption()
                .map(entity -> new Other(asked.scheme(), entity))
                .toVector();
    }

    /** Those whose code has two letters, or digits, in the other order. */
    private static Seq<Entity> turned(Asked asked) {
        String code = Spelling.normal(asked.written());
        return code.length() > LETTERS_OF_A_CODE
                ? Vector.empty()
                : Iterator.range(0, code.length() - 1)
                        .map(i -> code.substring(0, i) + code.charAt(i + 1) + code.charAt(i) + code.substring(i + 2))
                        .flatMap(turned -> asked.written(turned).entities())
                        .toVector()
                        .distinct();
    }
}
