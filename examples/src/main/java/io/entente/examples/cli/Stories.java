package io.entente.examples.cli;

import io.entente.axon.Entente;
import io.entente.journal.Problem;
import io.entente.journal.Rejection;
import io.entente.story.Story;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.PrintWriter;

/** Stories recorded into a journal in memory, or refused with all that is wrong in them. */
final class Stories {

    private Stories() {}

    static Story require(Validation<Seq<Problem>, Story> read, PrintWriter err) {
        Story story = read.getOrElseThrow(() -> new BadInput(read.getError().mkString("\n")));
        story.warnings().forEach(err::println);
        return story;
    }

    static Entente recorded(Story story) {
        Entente entente = Entente.inMemory();
        entente.journal().recordAll(story).getOrElseThrow((Rejection why) -> new BadInput(why.message()));
        return entente;
    }
}
