package io.entente.story;

import io.entente.event.Countries;
import io.entente.event.Entity;
import io.entente.event.Spelling;
import io.entente.internal.document.Place;
import io.entente.internal.words.Problems;
import io.entente.journal.Profile;
import io.entente.journal.Source;
import io.vavr.collection.Seq;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Descriptions that lack what is usually needed, or describe a country in place of the one that the standard knows. */
final class OddDescriptions implements Oddity {

    private final Problems problems;

    private final Map<String, Entity> named = new HashMap<>();
    private final Map<Entity, Place> places = new LinkedHashMap<>();
    private final Map<Entity, Set<Entity>> predecessors = new HashMap<>();

    OddDescriptions(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void note(Source source, Place place) {
        if (source.published().isEmpty()) {
            problems.warning(
                    place,
                    "unpublished",
                    "source %s has no published date: what it tells needs a known of its own each time"
                            .formatted(source.id()));
        }
    }

    @Override
    public void note(Profile profile, Place place) {
        profile.succeeds().forEach(it -> predecessors
                .computeIfAbsent(profile.entity(), none -> new LinkedHashSet<>())
                .add(it.of()));
        places.put(profile.entity(), place);
        profile.aliases().prepend(profile.name()).distinctBy(Spelling::folded).forEach(name -> {
            Entity first = named.putIfAbsent(Spelling.folded(name), profile.entity());
            if (first != null && !first.equals(profile.entity())) {
                problems.warning(
                        place,
                        "named alike",
                        "%s is named as %s is, %s: sentences do not tell them apart"
                                .formatted(profile.entity(), first, name));
            }
        });
        Entity entity = profile.entity();
        boolean country = profile.kind() == Profile.Kind.COUNTRY;
        if (entity.isCountryCode()) {
            Countries.nameOf(entity)
                    .filter(name -> !country)
                    .forEach(name -> problems.warning(
                            place,
                            "code of a country",
                            "%s is the code of %s, and is described as %s".formatted(entity, name, profile.kind())));
        } else if (country) {
            Seq<Entity> meant = Countries.meant(entity.id()).orElse(() -> Countries.meant(profile.name()));
            if (!meant.isEmpty()) {
                problems.warning(
                        place,
                        "country of its own",
                        "%s is described as a country of its own beside %s: write the code of the standard"
                                .formatted(entity, meant.map(Countries::told).mkString(" or ")));
            }
        }
    }

    @Override
    public void tell() {
        places.forEach((entity, place) -> {
            if (precedesItself(entity)) {
                problems.warning(
                        place,
                        "succeeds itself",
                        "%s is told to succeed itself, by way of others perhaps".formatted(entity));
            }
        });
    }

    private boolean precedesItself(Entity entity) {
        Set<Entity> reached = new LinkedHashSet<>();
        Deque<Entity> ahead = new ArrayDeque<>(predecessors.getOrDefault(entity, Set.of()));
        while (!ahead.isEmpty()) {
            Entity next = ahead.pop();
            if (reached.add(next)) {
                ahead.addAll(predecessors.getOrDefault(next, Set.of()));
            }
        }
        return reached.contains(entity);
    }
}
