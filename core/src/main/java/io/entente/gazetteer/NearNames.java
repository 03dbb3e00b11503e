package io.entente.gazetteer;

import io.entente.event.Countries;
import io.entente.event.Entity;
import io.entente.event.LocalNames;
import io.entente.event.Organisation;
import io.entente.event.Spelling;
import io.entente.history.Directory;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Comparator;

/** All names there are, to find those that a slip of the pen may have missed. */
final class NearNames {

    private static final int MOST = 3;
    private static final int LONGEST = 100;
    private static final int LETTERS_PER_SLIP = 4;
    private static final int SHORTEST = 3;

    private static final Seq<Name> STANDARD = Countries.all()
            .flatMap(country -> names(country.names(), country.entity()))
            .appendAll(Organisation.all().flatMap(it -> names(it.names(), it.entity())))
            .appendAll(LocalNames.all().flatMap(it -> names(it._2, it._1)));

    private final Seq<Name> names;

    private record Name(String bare, Entity entity) {}

    private record Near(Name name, int slips, boolean beginsAlike) {}

    NearNames(Directory directory, Aliases aliases) {
        this.names = aliases.meanings()
                .toVector()
                .map(it -> new Name(Spelling.bare(it._1), it._2))
                .appendAll(directory
                        .profiles()
                        .values()
                        .flatMap(it -> names(it.aliases().prepend(it.name()), it.entity())))
                .appendAll(STANDARD);
    }

    private static Seq<Name> names(Seq<String> all, Entity entity) {
        return all.map(name -> new Name(Spelling.bare(name), entity)).toVector();
    }

    /** Those whose name differs least, by a slip in four letters at most, in a name of three by one; no more than three. */
    Seq<Entity> of(String written) {
        String bare = Spelling.bare(written);
        if (bare.isEmpty() || bare.length() > LONGEST) {
            return Vector.empty();
        }
        int most = Math.max(bare.length() / LETTERS_PER_SLIP, bare.length() == SHORTEST ? 1 : 0);
        Seq<Near> near = names.filter(name -> Math.abs(name.bare().length() - bare.length()) <= most)
                .map(name -> new Near(
                        name, Slips.between(name.bare(), bare), name.bare().charAt(0) == bare.charAt(0)))
                .filter(it -> it.slips() <= most)
                .sorted(Comparator.comparingInt(Near::slips)
                        .thenComparing(Near::beginsAlike, Comparator.reverseOrder())
                        .thenComparing(it -> it.name().bare()));
        return near.filter(it -> it.slips() == near.head().slips())
                .map(it -> it.name().entity())
                .distinct()
                .take(MOST);
    }
}
