package org.example.crossings;

import io.entente.event.Count;
import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.history.Occurrence;
import io.entente.projection.Item;
import io.entente.projection.Measure;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;

/** Where the border can be crossed, and on how many lanes. */
public record Crossings() implements Question<Seq<Crossings.Open>> {

    /** A crossing that is open. */
    public record Open(Entity crossing, Option<Count> lanes, DevelopmentId opened) {

        private Item item() {
            return Item.of(
                    TreeSet.of(opened),
                    names -> names.nameOf(crossing) + lanes.map(it -> ", " + it + " lanes").getOrElse(""),
                    LinkedHashMap.of("crossing", crossing, "lanes", new Measure(lanes)));
        }
    }

    @Override
    public String name() {
        return "crossings";
    }

    @Override
    public Seq<Section<Seq<Open>>> sections() {
        return List.of(new Section<>("crossings", "Open crossings", all -> all.map(Open::item)));
    }

    @Override
    public Seq<Open> initial() {
        return List.empty();
    }

    @Override
    public Seq<Open> evolve(Seq<Open> all, Occurrence occurrence) {
        return switch (occurrence.development()) {
            case CrossingOpened it -> all.append(new Open(it.crossing(), it.lanes(), occurrence.id()));
            default -> all;
        };
    }
}
