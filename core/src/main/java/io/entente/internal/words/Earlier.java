package io.entente.internal.words;

import io.entente.event.Entity;
import io.entente.journal.Profile;
import io.entente.journal.Source;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The sources and entities that a journal describes before a story is read; of several descriptions the latest stands. */
public final class Earlier {

    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Profile> profiles = new LinkedHashMap<>();
    private final Map<String, Set<Entity>> byName = new LinkedHashMap<>();

    public void add(Source source) {
        sources.put(source.id().value(), source);
    }

    public void add(Profile profile) {
        Profile before = profiles.put(profile.entity().id(), profile);
        if (before != null) {
            names(before).forEach(name -> forget(name, before.entity()));
        }
        names(profile).forEach(name -> byName.computeIfAbsent(name, key -> new LinkedHashSet<>())
                .add(profile.entity()));
    }

    private void forget(String name, Entity entity) {
        byName.computeIfPresent(name, (key, named) -> named.remove(entity) && named.isEmpty() ? null : named);
    }

    private static Seq<String> names(Profile profile) {
        return profile.aliases().prepend(profile.name());
    }

    public Option<Source> source(String id) {
        return Option.of(sources.get(id));
    }

    public Option<Profile> profile(String id) {
        return Option.of(profiles.get(id));
    }

    /** What is described under that name or alias. */
    public Seq<Entity> named(String name) {
        return Iterator.ofAll(byName.getOrDefault(name, Set.of())).toVector();
    }

    public Iterable<String> sourceIds() {
        return sources.keySet();
    }

    /** Every id and name of an entity. */
    public Iterator<String> names() {
        return Iterator.concat(profiles.keySet(), byName.keySet());
    }
}
