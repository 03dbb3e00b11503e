package io.entente.intake;

import io.entente.event.Entity;
import io.entente.journal.Entry;
import io.entente.journal.EntryFilter;
import io.entente.journal.Journal;
import io.entente.journal.Profile;
import io.entente.journal.Source;
import io.entente.journal.SourceId;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What a journal describes as an import begins, and what the import describes since; the latest of each stands. */
final class Descriptions {

    private final Map<Entity, Profile> entities = new HashMap<>();
    private final Map<SourceId, Source> sources = new HashMap<>();

    static Descriptions in(Journal journal) {
        Descriptions all = new Descriptions();
        try (Stream<Entry> entries = journal.entries(new EntryFilter.Descriptions(), any -> true)) {
            entries.map(Entry::content).forEachOrdered(content -> {
                if (content instanceof Profile profile) {
                    all.put(profile);
                } else if (content instanceof Source source) {
                    all.put(source);
                }
            });
        }
        return all;
    }

    void put(Profile profile) {
        entities.put(profile.entity(), profile);
    }

    void put(Source source) {
        sources.put(source.id(), source);
    }

    Option<Profile> of(Entity entity) {
        return Option.of(entities.get(entity));
    }

    Option<Source> of(SourceId source) {
        return Option.of(sources.get(source));
    }

    /** All entities. */
    Seq<Profile> entities() {
        return Iterator.ofAll(entities.values()).toVector();
    }
}
