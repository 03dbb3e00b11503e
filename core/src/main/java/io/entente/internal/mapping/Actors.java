package io.entente.internal.mapping;

import io.entente.event.Countries;
import io.entente.event.Entity;
import io.entente.event.Spelling;
import io.entente.gazetteer.Aliases;
import io.entente.gazetteer.Gazetteer;
import io.entente.gazetteer.Lookup;
import io.entente.gazetteer.Scheme;
import io.entente.history.Directory;
import io.entente.internal.words.Glossary;
import io.entente.journal.Profile;
import io.entente.journal.Profile.Kind;
import io.entente.time.EventDate;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Whom names in a table mean: what an alias says; what is described under that name; a country or an organisation that the
 * gazetteer knows. Others are new, but a name that nobody knows never makes a country.
 */
final class Actors {

    private static final int LONGEST = 1_000;
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private final Glossary glossary;
    private final Aliases aliases;
    private final Gazetteer gazetteer;
    private final Map<Named, Either<String, Meant>> known = new java.util.HashMap<>();
    private final Map<String, List<Profile>> described = new java.util.HashMap<>();
    private final List<Profile> inRow = new ArrayList<>();

    /**
     * A name or code as the table has it.
     *
     * @param kinds what sort of thing it may name
     * @param on when what is told occurred; none where the mapping does not say
     */
    record Named(String written, Seq<Kind> kinds, Scheme scheme, Option<EventDate> on) {}

    /**
     * Whom a name means.
     *
     * @param description what is to be said of it with each row that names it, for the first that can be taken must say so;
     *     none where it is described already
     */
    private record Meant(Entity entity, Option<Profile> description) {}

    /** @param aliases what some names mean, whatever else they may mean */
    Actors(Glossary glossary, Aliases aliases, Seq<Profile> described) {
        this.glossary = glossary;
        this.aliases = aliases;
        this.gazetteer = Gazetteer.STANDARD.with(aliases).with(directory(described.filter(it -> it.kind()
                .canBeDyadMember())));
        described.forEach(this::learn);
    }

    /** What is described, by entity. */
    static Directory directory(Seq<Profile> described) {
        return new Directory(
                described.foldLeft(HashMap.empty(), (all, it) -> all.put(it.entity(), it)), HashMap.empty());
    }

    private void learn(Profile profile) {
        profile.aliases()
                .prepend(profile.name())
                .prepend(profile.entity().id())
                .map(Spelling::folded)
                .distinct()
                .forEach(name -> described
                        .computeIfAbsent(name, unseen -> new ArrayList<>())
                        .add(profile));
    }

    /** Whom a name means, or why nobody. */
    Either<String, Entity> named(Named named) {
        if (named.written().length() > LONGEST) {
            return Either.left(
                    "%s has more than %,d characters: it is no name".formatted(Quoted.of(named.written()), LONGEST));
        }
        return meant(known.computeIfAbsent(named, this::find));
    }

    /** What goes by an id, described by a name; or why it does not. */
    Either<String, Entity> described(String id, String name, Kind kind) {
        return meant(made(id, name, kind));
    }

    private Either<String, Entity> meant(Either<String, Meant> found) {
        found.forEach(it -> it.description().forEach(inRow::add));
        return found.map(Meant::entity);
    }

    private Either<String, Meant> find(Named named) {
        return named.kinds().exists(Kind::canBeDyadMember) ? member(named) : thing(named);
    }

    /** A country or an organisation. */
    private Either<String, Meant> member(Named named) {
        Lookup lookup = named.on()
                .map(day -> gazetteer.find(named.scheme(), named.written(), day))
                .getOrElse(() -> gazetteer.find(named.scheme(), named.written()));
        return switch (lookup) {
            case Lookup.Found found -> fitting(found.found(), named);
            case Lookup.Ambiguous several -> Either.left(several.sentence());
            case Lookup.Unknown nobody ->
                named.kinds().contains(Kind.COUNTRY) || nobody.near().nonEmpty()
                        ? Either.left(nobody.sentence())
                        : made(Slug.of(named.written()), named.written(), Kind.ORGANISATION);
        };
    }

    private Either<String, Meant> fitting(Entity entity, Named named) {
        Option<Profile> profile = gazetteer.profile(entity);
        Kind kind = profile.map(Profile::kind).getOrElse(Kind.COUNTRY);
        if (!named.kinds().contains(kind)) {
            return Either.left("'%s' is %s, which is described as %s, not as %s"
                    .formatted(named.written(), entity, kind, named.kinds().mkString(" or ")));
        }
        if (Countries.codes().contains(entity.id()) || glossary.profile(entity).isDefined()) {
            return Either.right(new Meant(entity, Option.none()));
        }
        glossary.announce(entity, Vector.empty());
        return Either.right(new Meant(entity, profile));
    }

    private Either<String, Meant> thing(Named named) {
        Option<Entity> alias = aliases.find(named.written());
        if (alias.isDefined()) {
            return Either.right(new Meant(alias.get(), Option.none()));
        }
        Seq<Profile> fitting = Vector.ofAll(described.getOrDefault(Spelling.folded(named.written()), List.of()))
                .filter(it -> named.kinds().contains(it.kind()));
        if (fitting.size() > 1) {
            return Either.left("'%s' may be %s: say which under aliases"
                    .formatted(
                            named.written(), fitting.map(it -> it.entity().id()).mkString(" or ")));
        }
        return fitting.isEmpty()
                ? made(Slug.of(named.written()), named.written(), named.kinds().head())
                : Either.right(new Meant(fitting.head().entity(), Option.none()));
    }

    private Either<String, Meant> made(String id, String name, Kind kind) {
        if (name.length() > LONGEST) {
            return Either.left("%s has more than %,d characters: it is no name".formatted(Quoted.of(name), LONGEST));
        }
        Entity entity;
        try {
            entity = Entity.of(id);
        } catch (IllegalArgumentException e) {
            return Either.left(e.getMessage());
        }
        Option<Profile> other = glossary.profile(entity).filter(it -> it.kind() != kind);
        if (other.isDefined()) {
            return Either.left("'%s' would go by the id %s, which is described as %s: say under aliases which is meant"
                    .formatted(name, entity, other.get().kind()));
        }
        glossary.announce(entity, Vector.empty());
        String spelt = WHITE_SPACE.matcher(name).replaceAll(" ");
        return Either.right(new Meant(entity, Option.some(Profile.of(entity.id(), kind, spelt))));
    }

    /** Begins a row, and tells of whom the row before named that were not described before the table was. */
    Seq<Profile> nextRow() {
        Seq<Profile> named = Vector.ofAll(inRow).distinct();
        inRow.clear();
        return named;
    }
}
