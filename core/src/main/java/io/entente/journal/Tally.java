package io.entente.journal;

import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.event.Entity;
import io.entente.event.UnknownDevelopment;
import io.entente.journal.Contents.Entries;
import io.entente.journal.Contents.Span;
import io.vavr.collection.SortedMap;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts what a journal holds, entry by entry. */
final class Tally {

    private final Map<Class<? extends Recordable>, Long> sorts = new HashMap<>();
    private final Set<DevelopmentId> developments = new HashSet<>();
    private final Map<String, Long> kinds = new TreeMap<>();
    private final Map<UnknownKind, Long> unknown = new TreeMap<>();
    private final Map<Dyad, Long> dyads = new TreeMap<>();
    private final Map<SourceId, Long> sources = new TreeMap<>();
    private final Map<Entity, Long> entities = new TreeMap<>();
    private final Map<String, Long> storylines = new TreeMap<>();
    private Option<Span<Instant>> recorded = Option.none();
    private Option<Span<LocalDate>> occurred = Option.none();

    void add(Entry entry) {
        recorded = reaching(entry.recorded(), recorded);
        one(entry.content().getClass(), sorts);
        switch (entry.content()) {
            case Claim claim -> {
                one(claim.source(), sources);
                if (claim instanceof Report report) {
                    add(report);
                }
            }
            case Source source -> sources.putIfAbsent(source.id(), 0L);
            case Profile profile -> entities.putIfAbsent(profile.entity(), 0L);
            case EditionTaken edition -> sources.putIfAbsent(edition.source(), 0L);
            case Unknown it -> one(new UnknownKind(it.name(), it.version()), unknown);
        }
    }

    private void add(Report report) {
        developments.add(report.id());
        if (report.development() instanceof UnknownDevelopment it) {
            one(new UnknownKind(it.kind(), it.version()), unknown);
        } else {
            one(report.development().kind(), kinds);
        }
        Set<Entity> named = new HashSet<>();
        report.development().entities().forEach(named::add);
        report.dyads().forEach(dyad -> {
            one(dyad, dyads);
            named.add(dyad.first());
            named.add(dyad.second());
        });
        named.forEach(entity -> one(entity, entities));
        report.storylines().distinct().forEach(storyline -> one(storyline, storylines));
        if (report.modality() == Modality.OCCURRED) {
            report.occurred().earliest().forEach(day -> occurred = reaching(day, occurred));
            report.occurred().latest().forEach(day -> occurred = reaching(day, occurred));
        }
    }

    private static <T> void one(T more, Map<T, Long> counts) {
        counts.merge(more, 1L, Long::sum);
    }

    private static <T extends Comparable<? super T>> Option<Span<T>> reaching(T it, Option<Span<T>> span) {
        return Option.some(span.map(so -> new Span<>(
                        it.compareTo(so.first()) < 0 ? it : so.first(), it.compareTo(so.last()) > 0 ? it : so.last()))
                .getOrElse(() -> new Span<>(it, it)));
    }

    Contents contents() {
        return new Contents(
                new Entries(
                        of(Report.class),
                        of(Withdrawal.class),
                        of(SameAs.class),
                        of(Source.class),
                        of(Profile.class),
                        of(EditionTaken.class),
                        of(Unknown.class)),
                recorded,
                occurred,
                developments.size(),
                sorted(kinds),
                sorted(unknown),
                sorted(dyads),
                sorted(sources),
                sorted(entities),
                sorted(storylines));
    }

    private long of(Class<? extends Recordable> sort) {
        return sorts.getOrDefault(sort, 0L);
    }

    private static <T extends Comparable<? super T>> SortedMap<T, Long> sorted(Map<T, Long> counts) {
        return io.vavr.collection.TreeMap.ofAll(counts);
    }
}
