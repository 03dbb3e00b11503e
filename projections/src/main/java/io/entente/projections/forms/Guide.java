package io.entente.projections.forms;

import io.entente.event.Dyad;

/** Tells a reader how to see what an answer leaves out, in the words of the place where it is read. */
public interface Guide {

    /** For a reader who embeds this library. */
    Guide LIBRARY = new Guide() {
        @Override
        public String possible() {
            return "View.possible()";
        }

        @Override
        public String withPredecessors() {
            return "View.withPredecessors()";
        }

        @Override
        public String timeline() {
            return "TimelineAnswer";
        }

        @Override
        public String timeline(Dyad dyad) {
            return "TimelineAnswer of %s".formatted(dyad);
        }

        @Override
        public String explain() {
            return "ExplainAnswer";
        }

        @Override
        public String knownAt() {
            return "View.knownAt()";
        }

        @Override
        public String asRecorded() {
            return "View.asRecorded()";
        }

        @Override
        public String dyad(Dyad dyad) {
            return dyad.toString();
        }
    };

    /** How to count what has only possibly happened. */
    String possible();

    /** How to count what stands under predecessors. */
    String withPredecessors();

    /** How to see every development. */
    String timeline();

    /** How to see every development of another dyad. */
    String timeline(Dyad dyad);

    /** How to see what became of every word. */
    String explain();

    /** How to ask as known at another moment. */
    String knownAt();

    /** How to ask of what was recorded by another moment. */
    String asRecorded();

    /** How to name a dyad. */
    String dyad(Dyad dyad);
}
