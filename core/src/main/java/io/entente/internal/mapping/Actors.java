package io.entente.internal.mapping;

import io.entente.event.Countries;
import io.entente.event.Entity;
import io.entente.event.Spelling;
import io.entente.internal.words.Glossary;
import io.entente.journal.Profile;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Whom names in a table mean: what an alias says; what is described under that name; a country. Others are new, but for
 * countries and organisations, which a name that is not known never makes.
 */
final class Actors {

    private final Glossary glossary;
    private final Map<String, String> aliases;
    private final java.util.Map<Named, Either<String, Entity>> known = new HashMap<>();
    private final java.util.Map<String, List<Profile>> described = new HashMap<>();
    private List<Profile> fresh = new ArrayList<>();

    private record Named(String written, Profile.Kind kind) {}

    /** @param aliases what some names mean, by their folded forms */
    Actors(Glossary glossary, Map<String, String> aliases, Seq<Profile> described) {
        this.glossary = glossary;
        this.aliases = aliases;
        described.forEach(this::learn);
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
    Either<String, Entity> named(String written, Profile.Kind kind) {
        return known.computeIfAbsent(new Named(written, kind), this::find);
    }

    private Either<String, Entity> find(Named named) {
        String folded = Spelling.folded(named.written());
        Option<String> alias = aliases.get(folded);
        if (alias.isDefined()) {
            return Either.right(Entity.of(alias.get()));
        }
        Seq<Profile> alike = Vector.ofAll(described.getOrDefault(folded, List.of()));
        Seq<Profile> fitting = alike.filter(it -> it.kind() == named.kind());
        if (fitting.size() > 1) {
            return Either.left("'%s' may be %s: say which under aliases"
                    .formatted(
                            named.written(), fitting.map(it -> it.entity().id()).mkString(" or ")));
        }
        return fitting.isEmpty() ? unheard(named) : Either.right(fitting.head().entity());
    }

    private Either<String, Entity> unheard(Named named) {
        return switch (named.kind()) {
            case COUNTRY -> country(named.written());
            case ORGANISATION, COMPANY, PERSON, ASSET, PROJECT, ISSUE -> made(named);
        };
    }

    private static Either<String, Entity> country(String written) {
        Seq<Entity> meant = Countries.meant(written);
        if (meant.size() == 1) {
            return Either.right(meant.head());
        }
        return Either.left(
                meant.isEmpty()
                        ? "'%s' is no country that is known here: correct it, or say under aliases which is meant"
                                .formatted(written)
                        : "'%s' may be %s: say which under aliases"
                                .formatted(written, meant.map(Countries::told).mkString(" or ")));
    }

    private Either<String, Entity> made(Named named) {
        return described(Slug.of(named.written()), named.written(), named.kind());
    }

    /** What goes by an id, described by a name; or why it does not. */
    Either<String, Entity> described(String id, String name, Profile.Kind kind) {
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
        Profile profile = Profile.of(entity.id(), kind, name);
        glossary.announce(entity, Vector.empty());
        fresh.add(profile);
        return Either.right(entity);
    }

    /** Whom names meant that were not described, since this was asked last. */
    Seq<Profile> fresh() {
        Seq<Profile> all = Vector.ofAll(fresh);
        fresh = new ArrayList<>();
        return all;
    }
}
