package io.entente.journal;

import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.vavr.collection.Set;

/** A part of a journal that can be read without the rest. */
public sealed interface EntryFilter {

    /** Whether something recorded belongs to it. */
    boolean holds(Recordable content);

    /**
     * The reports filed under a dyad.
     *
     * @param dyad the dyad
     */
    record FiledUnder(Dyad dyad) implements EntryFilter {
        @Override
        public boolean holds(Recordable content) {
            return content instanceof Report report && report.dyads().contains(dyad);
        }
    }

    /**
     * Every word on any of these developments.
     *
     * @param developments by their ids
     */
    record On(Set<DevelopmentId> developments) implements EntryFilter {
        @Override
        public boolean holds(Recordable content) {
            return content instanceof Claim claim && claim.developments().exists(developments::contains);
        }
    }

    /**
     * All that a source tells: its claims, what it is described by.
     *
     * @param source by its id
     */
    record By(SourceId source) implements EntryFilter {
        @Override
        public boolean holds(Recordable content) {
            return switch (content) {
                case Claim claim -> claim.source().equals(source);
                case Source described -> described.id().equals(source);
                case Profile profile -> false;
                case EditionTaken edition -> false;
                case Unknown unknown -> false;
            };
        }
    }

    /** Which editions were taken in, of whatever source or story. */
    record Editions() implements EntryFilter {
        @Override
        public boolean holds(Recordable content) {
            return content instanceof EditionTaken;
        }
    }

    /** The descriptions of sources and entities. */
    record Descriptions() implements EntryFilter {
        @Override
        public boolean holds(Recordable content) {
            return content instanceof Source || content instanceof Profile;
        }
    }
}
