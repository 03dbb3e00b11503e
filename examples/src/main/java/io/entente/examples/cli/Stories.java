package io.entente.examples.cli;

import io.entente.Entente;
import io.entente.journal.Journal;
import io.entente.journal.Problem;
import io.entente.journal.Rejection;
import io.entente.kinds.Kinds;
import io.entente.projections.forms.Counted;
import io.entente.story.Story;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Stories recorded into a journal in memory, or refused with all that is wrong in them. */
final class Stories {

    private Stories() {}

    /** Reads story files of these kinds, which may go on from a journal, as of now. */
    static Validation<Seq<Problem>, Story> read(Kinds kinds, Option<Journal> after, List<Path> files) {
        return Story.read(new Story.Setting(kinds, after, Option.some(Instant.now())), files.toArray(Path[]::new));
    }

    /** The story read; how many things in it are odd is told, and {@code check} tells which. */
    static Story require(Validation<Seq<Problem>, Story> read, Output err) {
        Story story = require(read);
        if (!story.warnings().isEmpty()) {
            err.line(Counted.of(Problem.count(story.warnings()), "warning") + ": see entente check");
        }
        return story;
    }

    /** The story read; what is odd in it is told. */
    static Story requireTellingAll(Validation<Seq<Problem>, Story> read, Output err) {
        Story story = require(read);
        story.warnings().map(Problem::toString).forEach(err::line);
        return story;
    }

    private static Story require(Validation<Seq<Problem>, Story> read) {
        return read.getOrElseThrow(() -> new BadInput(read.getError().map(Problem::toString)));
    }

    static Entente recorded(Story story) {
        Entente entente = Entente.inMemory();
        entente.journal().recordAll(story).getOrElseThrow((Rejection why) -> new BadInput(why.message()));
        return entente;
    }
}
