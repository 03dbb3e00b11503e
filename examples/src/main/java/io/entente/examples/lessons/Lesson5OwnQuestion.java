package io.entente.examples.lessons;

import static io.entente.journal.Report.report;

import io.entente.Entente;
import io.entente.event.ArmsDelivered;
import io.entente.event.Count;
import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.history.Occurrence;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.Item;
import io.entente.projection.Measure;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.entente.projections.answers.DiffAnswer;
import io.entente.projections.answers.StateAnswer;
import io.entente.projections.forms.markdown.MarkdownForm;
import io.entente.projections.forms.text.TextForm;
import io.entente.projections.relationship.Relationship;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;

/**
 * A projection becomes a question by its name and its sections: then it is answered in every form, compared and explained
 * like ours. In a jar of your own it is plugged into the command line, too: see the project {@code examples/crossings}.
 */
public final class Lesson5OwnQuestion {

    private static final Source YEARBOOK = Source.of("yearbook", "Yearbook").published("2020");

    /** What a recipient has received, of any system. */
    public record Received(Count units, SortedSet<DevelopmentId> evidence) {

        Received and(Count more, DevelopmentId delivery) {
            return new Received(units.plus(more), evidence.add(delivery));
        }

        Item by(Entity recipient) {
            return Item.of(
                    evidence,
                    names -> "%s has received %s units".formatted(names.nameOf(recipient), units),
                    LinkedHashMap.of("recipient", recipient, "units", new Measure(Option.some(units))));
        }
    }

    /** Who has received how many units. */
    public record Recipients() implements Question<Map<Entity, Received>> {

        @Override
        public String name() {
            return "recipients";
        }

        @Override
        public Seq<Section<Map<Entity, Received>>> sections() {
            return List.of(new Section<>(
                    "recipients", "Recipients", all -> all.toVector().map(it -> it._2.by(it._1))));
        }

        @Override
        public Map<Entity, Received> initial() {
            return TreeMap.empty();
        }

        @Override
        public Map<Entity, Received> evolve(Map<Entity, Received> all, Occurrence occurrence) {
            return switch (occurrence.development()) {
                case ArmsDelivered it ->
                    all.put(
                            it.recipient(),
                            all.getOrElse(it.recipient(), new Received(Count.ZERO, TreeSet.empty()))
                                    .and(it.units().getOrElse(Count.ZERO), occurrence.id()));
                default -> all;
            };
        }
    }

    private Lesson5OwnQuestion() {}

    private static Report delivery(String id, int units, String date) {
        return report(id)
                .of(ArmsDelivered.of("patrol boat", Entity.of("SE"), Entity.of("NO"))
                        .units(units))
                .between("SE", "NO")
                .on(date)
                .accordingTo(YEARBOOK);
    }

    public static void main(String[] arguments) {
        Relationship asked = new Relationship(List.of(new Recipients()));

        try (var entente = Entente.inMemory()) {
            entente.journal().recordAll(List.of(delivery("boats-1", 4, "2015"), delivery("boats-2", 2, "2018")));

            var view = entente.between("NO", "SE").knownAt("2024-06-01").at("2018-12-31");
            System.out.println(new TextForm().write(DiffAnswer.of(view.at("2016-12-31"), view, asked)));
            System.out.println();
            System.out.println(new MarkdownForm().write(StateAnswer.of(view, asked)));
        }
    }
}
