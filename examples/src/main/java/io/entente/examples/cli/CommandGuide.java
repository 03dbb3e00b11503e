package io.entente.examples.cli;

import io.entente.event.Dyad;
import io.entente.projections.forms.Guide;

/** Tells a reader of the command line how to see more: by which option or command. */
final class CommandGuide implements Guide {

    @Override
    public String possible() {
        return "--possible";
    }

    @Override
    public String withPredecessors() {
        return "--with-predecessors";
    }

    @Override
    public String timeline() {
        return "timeline";
    }

    @Override
    public String timeline(Dyad dyad) {
        return "timeline " + dyad(dyad);
    }

    @Override
    public String explain() {
        return "explain";
    }

    @Override
    public String knownAt() {
        return "--known";
    }

    @Override
    public String asRecorded() {
        return "--recorded";
    }

    @Override
    public String dyad(Dyad dyad) {
        return dyad.first() + " " + dyad.second();
    }
}
