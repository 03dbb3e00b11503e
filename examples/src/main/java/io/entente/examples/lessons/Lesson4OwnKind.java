package io.entente.examples.lessons;

import io.entente.Entente;
import io.entente.event.Entity;
import io.entente.event.OwnDevelopment;
import io.entente.history.Occurrence;
import io.entente.journal.Rejection;
import io.entente.kinds.Kinds;
import io.entente.projection.Projection;
import io.entente.story.Story;
import io.vavr.control.Option;

/** A kind of development of your own is a record; a story may tell of it once its reader knows it. */
public final class Lesson4OwnKind {

    /** A border crossing was opened. */
    public record CrossingOpened(Entity crossing, Option<Integer> lanes) implements OwnDevelopment {}

    /** How many lanes lead across the border. */
    public record Lanes() implements Projection<Integer> {
        @Override
        public Integer initial() {
            return 0;
        }

        @Override
        public Integer evolve(Integer lanes, Occurrence occurrence) {
            return occurrence.development() instanceof CrossingOpened opened
                    ? lanes + opened.lanes().getOrElse(0)
                    : lanes;
        }
    }

    private static final String STORY = """
            entente: 1
            dyad: [NO, SE]
            source: {id: gazette, published: 2021}
            entities:
              - {id: svinesund, kind: asset, name: Svinesund bridge}
            reports:
              - {development: bridge-opened, occurred: 2005, kind: CrossingOpened, crossing: svinesund, lanes: 4}
            """;

    private Lesson4OwnKind() {}

    public static void main(String[] arguments) {
        Kinds kinds = Kinds.standard().with(CrossingOpened.class);

        try (var entente = Entente.inMemory()) {
            entente.journal()
                    .recordAll(Story.parse(kinds, "crossings.yaml", STORY))
                    .peekLeft((Rejection why) -> System.out.println(why.message()));

            System.out.println("lanes: " + entente.between("NO", "SE").replay(new Lanes()));
        }
    }
}
