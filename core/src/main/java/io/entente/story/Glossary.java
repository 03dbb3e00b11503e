package io.entente.story;

import io.entente.event.Entity;
import io.entente.journal.Profile;
import io.entente.journal.Source;
import io.entente.journal.SourceId;
import io.entente.json.Place;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sources and entities that the files of one story describe, and what a name in them refers to. */
final class Glossary {

    private final Problems problems;
    private final Map<SourceId, Described<Source>> sources = new LinkedHashMap<>();
    private final Map<Entity, Described<Profile>> entities = new LinkedHashMap<>();
    private final Map<String, List<Profile>> byName = new LinkedHashMap<>();

    private record Described<T>(T description, Place place) {}

    Glossary(Problems problems) {
        this.problems = problems;
    }

    /** Whether this is the first description of the source. */
    boolean describe(Source source, Place place) {
        return isFirst(
                sources.putIfAbsent(source.id(), new Described<>(source, place)),
                source,
                place,
                "source " + source.id());
    }

    /** Whether this is the first description of the entity. */
    boolean describe(Profile profile, Place place) {
        boolean first = isFirst(
                entities.putIfAbsent(profile.entity(), new Described<>(profile, place)),
                profile,
                place,
                "entity " + profile.entity());
        if (first) {
            profile.aliases().prepend(profile.name()).distinct().forEach(name -> byName.computeIfAbsent(
                            name, key -> new ArrayList<>())
                    .add(profile));
        }
        return first;
    }

    private <T> boolean isFirst(
            @org.jspecify.annotations.Nullable Described<T> earlier, T description, Place place, String what) {
        if (earlier != null && !earlier.description().equals(description)) {
            problems.error(
                    place,
                    "%s is described differently in %s, line %d: describe it once, or alike"
                            .formatted(
                                    what,
                                    earlier.place().file(),
                                    earlier.place().line()));
        }
        return earlier == null;
    }

    Option<Source> source(SourceId id) {
        return Option.of(sources.get(id)).map(Described::description);
    }

    Seq<String> sourceIds() {
        return Vector.ofAll(sources.keySet()).map(SourceId::value);
    }

    Option<Profile> profile(Entity entity) {
        return Option.of(entities.get(entity)).map(Described::description);
    }

    /** The entity that a text refers to by id, country code, name or alias. */
    Option<Entity> entity(String written, Place place) {
        Option<Entity> byId =
                Iterator.ofAll(entities.keySet()).find(it -> it.id().equals(written));
        if (byId.isDefined()) {
            return byId;
        }
        List<Profile> named = byName.getOrDefault(written, List.of());
        if (named.size() > 1) {
            problems.error(
                    place,
                    "'%s' is a name of %s: write the id of the one you mean"
                            .formatted(
                                    written,
                                    Vector.ofAll(named).map(Profile::entity).mkString(" and of ")));
            return Option.none();
        }
        if (named.size() == 1) {
            return Option.some(named.getFirst().entity());
        }
        return country(written, place);
    }

    private Option<Entity> country(String written, Place place) {
        try {
            Entity entity = Entity.of(written);
            if (entity.isCountryCode()) {
                return Option.some(entity);
            }
        } catch (IllegalArgumentException e) {
            // not an id, so not a country: told below like every other unknown name
        }
        problems.error(
                place,
                Suggestion.among(
                        names(),
                        written,
                        "'%s' is neither a country code of ISO 3166 nor described: add it under entities"
                                .formatted(written.length() <= 100 ? written : written.substring(0, 100) + "…")));
        return Option.none();
    }

    private Iterable<String> names() {
        return Vector.ofAll(entities.keySet())
                .map(Entity::id)
                .appendAll(byName.keySet())
                .appendAll(Entity.countryCodes());
    }
}
