package io.entente.journal;

import static java.util.Objects.requireNonNull;

import io.entente.event.Dyad;
import io.entente.event.Entity;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.SortedMap;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * What a journal holds, counted: what whoever opens one wants to know first. It counts what was recorded, whatever became
 * of it: a report that was replaced or withdrawn since counts. Names stand in {@code entente.everything().directory()}.
 *
 * @param entries how many entries there are, by what they hold
 * @param recorded the moments at which the first and the last of them were recorded; none where there are none
 * @param occurred the first and the last day on which anything may have happened that is reported to have occurred, as far
 *     as dates have bounds; none where none has
 * @param developments how many developments the reports are on, each id counted for itself
 * @param kinds how many reports there are on each kind of development that this program knows
 * @param unknown how many entries there are of each kind that it does not know
 * @param dyads how many reports are filed under each dyad
 * @param sources how many claims each source makes; 0 for one that is only described
 * @param entities how many reports name each entity, or are filed under a dyad of it; 0 for one that is only described
 * @param storylines how many reports belong to each storyline
 */
public record Contents(
        Entries entries,
        Option<Span<Instant>> recorded,
        Option<Span<LocalDate>> occurred,
        long developments,
        SortedMap<String, Long> kinds,
        SortedMap<UnknownKind, Long> unknown,
        SortedMap<Dyad, Long> dyads,
        SortedMap<SourceId, Long> sources,
        SortedMap<Entity, Long> entities,
        SortedMap<String, Long> storylines) {

    /**
     * How many entries there are.
     *
     * @param reports a source's word on a development, of whatever kind
     * @param withdrawals of a source's word
     * @param sameAs statements that two ids are the same development
     * @param sources descriptions of sources; several may be of one
     * @param entities descriptions of entities; several may be of one
     * @param editions that an edition was taken in
     * @param unknown of a sort that this program does not know
     */
    public record Entries(
            long reports, long withdrawals, long sameAs, long sources, long entities, long editions, long unknown) {

        /** All of them: they have the positions from 1 to this. */
        public long total() {
            return reports + withdrawals + sameAs + sources + entities + editions + unknown;
        }

        /** Those that there are: {@code reports 40, withdrawals 2, descriptions of sources 2}. */
        @Override
        public String toString() {
            return listed(LinkedHashMap.of(
                            "reports", reports,
                            "withdrawals", withdrawals,
                            "statements of sameness", sameAs,
                            "descriptions of sources", sources,
                            "descriptions of entities", entities,
                            "editions taken in", editions,
                            "of a sort unknown", unknown)
                    .filterValues(count -> count > 0));
        }
    }

    /**
     * From when to when.
     *
     * @param first the beginning, inclusive
     * @param last the end, inclusive
     */
    public record Span<T>(T first, T last) {

        /** {@code 2009-01-01 to 2024-05-31}. */
        @Override
        public String toString() {
            return first + " to " + last;
        }
    }

    /**
     * What that journal holds by now. All of it is read.
     *
     * @throws JournalException if it cannot be read
     */
    public static Contents of(Journal journal) {
        Tally tally = new Tally();
        try (Stream<Entry> all = requireNonNull(journal, "journal").entriesFrom(1)) {
            all.forEachOrdered(tally::add);
        }
        return tally.contents();
    }

    /** A line for each of it that there is, with the counts behind the names. */
    @Override
    public String toString() {
        return LinkedHashMap.of(
                        "entries", entries.toString(),
                        "recorded", told(recorded),
                        "occurred", told(occurred),
                        "developments", Long.toString(developments),
                        "kinds", listed(kinds),
                        "unknown kinds", listed(unknown),
                        "dyads", listed(dyads),
                        "sources", listed(sources),
                        "entities", listed(entities),
                        "storylines", listed(storylines))
                .filterValues(what -> !what.isEmpty())
                .map(it -> it._1 + ": " + it._2)
                .mkString("\n");
    }

    private static String told(Option<?> value) {
        return value.map(Object::toString).getOrElse("");
    }

    private static String listed(Map<?, Long> counts) {
        return counts.map(it -> it._1 + " " + it._2).mkString(", ");
    }
}
