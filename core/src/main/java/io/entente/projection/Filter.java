package io.entente.projection;

import static java.util.Objects.requireNonNull;

import io.entente.event.Development;
import io.entente.event.Entity;
import io.entente.event.Given;
import io.entente.event.Spelling;
import io.entente.history.Assessment;
import io.entente.journal.SourceId;
import io.vavr.collection.Seq;

/**
 * Which developments count; see {@link Projection#filter}. It goes by what stands: what only a rival tells makes no
 * development belong.
 */
public sealed interface Filter {

    /** Whether a development belongs. */
    boolean holds(Assessment assessment);

    /**
     * The developments of a thread.
     *
     * @param storyline its name, in whatever case it is written
     */
    record InStoryline(String storyline) implements Filter {

        /** Keeps the name as {@link Spelling#folded} has it. */
        public InStoryline {
            storyline = Spelling.folded(requireNonNull(storyline, "storyline"));
        }

        @Override
        public boolean holds(Assessment assessment) {
            return assessment.storylines().exists(it -> Spelling.folded(it).equals(storyline));
        }
    }

    /**
     * The developments that name an entity in any field.
     *
     * @param entity the entity
     */
    record Naming(Entity entity) implements Filter {

        /** Checks that it is not null. */
        public Naming {
            requireNonNull(entity, "entity");
        }

        @Override
        public boolean holds(Assessment assessment) {
            return assessment.development().entities().contains(entity);
        }
    }

    /**
     * The developments of a kind, known to this program or not.
     *
     * @param kind its name: {@code ArmsDelivered}
     */
    record OfKind(String kind) implements Filter {

        /** Checks that it is not null. */
        public OfKind {
            requireNonNull(kind, "kind");
        }

        /** The developments of the kind that is that class. */
        public OfKind(Class<? extends Development> type) {
            this(Development.nameOf(requireNonNull(type, "type")));
        }

        @Override
        public boolean holds(Assessment assessment) {
            return assessment.development().kind().equals(kind);
        }
    }

    /**
     * The developments that rest on a source's word, among others perhaps: each counts with all that stands.
     *
     * @param source the source
     */
    record AccordingTo(SourceId source) implements Filter {

        /** Checks that it is not null. */
        public AccordingTo {
            requireNonNull(source, "source");
        }

        @Override
        public boolean holds(Assessment assessment) {
            return assessment.reports().exists(it -> it.source().equals(source));
        }
    }

    /**
     * The developments that belong by any of several filters; none where there is no filter.
     *
     * @param filters the filters
     */
    record AnyOf(Seq<Filter> filters) implements Filter {

        /** Checks that none is null. */
        public AnyOf {
            Given.within(filters, "filters");
        }

        @Override
        public boolean holds(Assessment assessment) {
            return filters.exists(it -> it.holds(assessment));
        }
    }
}
