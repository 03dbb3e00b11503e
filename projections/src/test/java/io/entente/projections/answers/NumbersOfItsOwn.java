package io.entente.projections.answers;

import io.entente.event.Amount;
import io.entente.event.Count;
import io.entente.event.DevelopmentId;
import io.entente.event.Percent;
import io.entente.history.Occurrence;
import io.entente.projection.Item;
import io.entente.projection.Measure;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.math.BigDecimal;

/** A question as a user may write one: numbers of every sort, what rests on nothing, and on what nobody knows. */
public record NumbersOfItsOwn() implements Question<SortedSet<DevelopmentId>> {

    @Override
    public String name() {
        return "numbers";
    }

    @Override
    public Seq<Section<SortedSet<DevelopmentId>>> sections() {
        return List.of(new Section<>("numbers", "Numbers", NumbersOfItsOwn::items));
    }

    private static Seq<Item> items(SortedSet<DevelopmentId> ids) {
        return ids.isEmpty()
                ? List.empty()
                : List.of(
                        item(
                                "known",
                                ids,
                                LinkedHashMap.<String, Object>of("unit", "kt")
                                        .put("plain", new BigDecimal("1.50"))
                                        .put("lanes", List.of(2, 4, ids.size()))
                                        .put(
                                                "sums",
                                                Option.some(
                                                        List.of(Amount.eur(7), Amount.usd(ids.size()), Amount.usd(9))))
                                        .put("share", Percent.of(20).to(30))
                                        .put(
                                                "units",
                                                new Measure(
                                                        Option.some(Count.of(3).about())))
                                        .put("none", 0)
                                        .put("noneTold", new Measure(Option.none()))),
                        item("unknown", ids.add(DevelopmentId.of("nobody-knows")), LinkedHashMap.of("count", 1L)),
                        item("groundless", TreeSet.empty(), LinkedHashMap.of("count", 1)),
                        item("text", ids, LinkedHashMap.of("words", "7")));
    }

    private static Item item(String what, SortedSet<DevelopmentId> evidence, Map<String, Object> fields) {
        return Item.of(
                evidence,
                names -> what,
                LinkedHashMap.<String, Object>of("what", what).merge(fields));
    }

    @Override
    public SortedSet<DevelopmentId> initial() {
        return TreeSet.empty();
    }

    @Override
    public SortedSet<DevelopmentId> evolve(SortedSet<DevelopmentId> ids, Occurrence it) {
        return ids.add(it.id());
    }
}
