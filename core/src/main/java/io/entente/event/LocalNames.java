package io.entente.event;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;

/**
 * What the countries of today are called in other languages than English: German, French, Spanish, Italian, Portuguese,
 * Dutch, Polish, Russian, Ukrainian, Serbian in both scripts, Croatian, Hungarian, Turkish, Arabic, Persian, Hindi,
 * Indonesian, Japanese, Korean, Chinese in both scripts and Vietnamese. The names are those of Unicode's CLDR.
 */
public final class LocalNames {

    private static final Map<Entity, Seq<String>> NAMES = NamedCodes.in("local-names.txt")
            .toMap(line -> Entity.of(line.codes().head()), NamedCodes::names);

    private static final Map<String, Seq<Named>> BY_KEY = NAMES.toVector()
            .flatMap(country -> country._2.map(name -> new Named(country._1, Spelling.folded(name))))
            .groupBy(named -> Countries.key(named.name()))
            .mapValues(Vector::ofAll);

    private record Named(Entity country, String name) {}

    private LocalNames() {}

    /** By country, the names that differ from one language to the other. */
    public static Map<Entity, Seq<String>> all() {
        return NAMES;
    }

    /**
     * Every country that a text may mean. Case, accents, spaces and punctuation make a difference only where two countries
     * would have one name without them.
     */
    public static Set<Entity> meant(String written) {
        Seq<Named> alike = BY_KEY.getOrElse(Countries.key(Spelling.normal(written)), Vector.empty());
        String name = Spelling.folded(written);
        return alike.filter(named -> named.name().equals(name))
                .orElse(alike)
                .map(Named::country)
                .toSet();
    }
}
