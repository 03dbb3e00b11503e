package io.entente.projections.answers;

import io.entente.event.ContextNoted;
import io.entente.event.DevelopmentId;
import io.entente.event.Link;
import io.entente.event.Spelling;
import io.entente.history.Assessment;
import io.entente.history.Assessment.Status;
import io.entente.journal.Modality;
import io.entente.projection.View;
import io.vavr.Tuple2;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * The relationship told in order: what has happened by a day, or may have, year by year, what belongs together in one
 * passage; then what no source dates, and what is planned.
 *
 * @param view what was asked
 * @param chapters the chapters, in their order, none of them empty
 */
public record ChronicleAnswer(View view, Seq<Chapter> chapters) implements Answer {

    /**
     * What was at one time.
     *
     * @param time when
     * @param passages what belongs together, one after the other
     */
    public record Chapter(Time time, Seq<Passage> passages) {}

    /** The time of a chapter, in the order of chapters. */
    public sealed interface Time {

        /** What may have begun in that year, or, where no first day is told, was over in it. */
        record InYear(int year) implements Time {}

        /** What no source dates. */
        record NotTold() implements Time {}

        /** What is planned, or was and has not been told to have happened. */
        record Planned() implements Time {}
    }

    /**
     * Developments that belong together: of one thread or date, tied by links, or the background, with nothing that certainly happened between
     * them left to another passage.
     *
     * @param developments at least one, in the order in which they certainly happened
     */
    public record Passage(Seq<Assessment> developments) {

        private boolean isBackground() {
            return developments.forAll(ChronicleAnswer::isBackground);
        }

        private Passage and(Passage next) {
            return new Passage(developments.appendAll(next.developments));
        }
    }

    /** The ties by which two developments of one chapter belong in one passage. */
    private static final Set<Link.Relation> TIES = HashSet.of(
            Link.Relation.PART_OF, Link.Relation.ANNOUNCES, Link.Relation.CAUSED_BY, Link.Relation.REACTS_TO);

    /** The chronicle of that view. */
    public static ChronicleAnswer of(View view) {
        LocalDate day = view.asOf().at();
        Seq<Assessment> told = Sequence.of(
                view.history().assessments().filter(it -> !(it.on(day) == Status.AHEAD && it.isOccurred())));
        Seq<Chapter> years = told.filter(ChronicleAnswer::isDated)
                .groupBy(ChronicleAnswer::year)
                .toVector()
                .sortBy(Tuple2::_1)
                .map(it -> new Chapter(new Time.InYear(it._1), passages(it._2, false)));
        return new ChronicleAnswer(
                view,
                years.appendAll(chapter(new Time.NotTold(), told.filter(it -> !isPlanned(it) && !isDated(it))))
                        .appendAll(chapter(new Time.Planned(), told.filter(ChronicleAnswer::isPlanned))));
    }

    /** Whether it forms the background, and is no event. */
    public static boolean isBackground(Assessment it) {
        return it.development() instanceof ContextNoted;
    }

    private static boolean isPlanned(Assessment it) {
        return it.modality() == Modality.PLANNED;
    }

    private static boolean isDated(Assessment it) {
        return !isPlanned(it)
                && (it.date().earliest().isDefined() || it.date().latest().isDefined());
    }

    private static int year(Assessment it) {
        return it.date().earliest().orElse(it.date().latest()).get().getYear();
    }

    private static Option<Chapter> chapter(Time time, Seq<Assessment> told) {
        return Option.when(!told.isEmpty(), () -> new Chapter(time, passages(told, true)));
    }

    /**
     * @param byKind whether developments that nothing else ties are told with others of their kind, for no date is theirs;
     *     where dates are, those of one date are told together
     */
    private static Seq<Passage> passages(Seq<Assessment> told, boolean byKind) {
        List<List<Assessment>> passages = new ArrayList<>();
        java.util.Map<Object, Integer> open = new HashMap<>();
        for (Assessment it : told) {
            Seq<Object> ties = ties(it, byKind);
            Option<Integer> tied =
                    ties.flatMap(tie -> Option.of(open.get(tie))).find(passage -> !isAfterNext(it, passage, passages));
            if (tied.isEmpty()) {
                passages.add(new ArrayList<>());
                ties.forEach(tie -> open.put(tie, passages.size() - 1));
            }
            int passage = tied.getOrElse(passages.size() - 1);
            passages.get(passage).add(it);
            ties.forEach(tie -> open.putIfAbsent(tie, passage));
        }
        return Vector.ofAll(passages)
                .map(it -> new Passage(Vector.ofAll(it)))
                .foldLeft(Vector.empty(), ChronicleAnswer::withNext);
    }

    /** What forms the background is told together where nothing else stands between. */
    private static Vector<Passage> withNext(Vector<Passage> told, Passage next) {
        return told.lastOption()
                .filter(last -> last.isBackground() && next.isBackground())
                .map(last -> told.init().append(last.and(next)))
                .getOrElse(() -> told.append(next));
    }

    /**
     * Whether it certainly happened after what the next passage begins with, of all later ones the first to be over: told
     * before that, it would be out of order.
     */
    private static boolean isAfterNext(Assessment it, int passage, List<List<Assessment>> passages) {
        return passage + 1 < passages.size()
                && it.earliest()
                        .exists(first ->
                                passages.get(passage + 1).getFirst().latest().exists(first::isAfter));
    }

    /** What a development has in common with those it belongs with: its ids, those it is tied to, its threads, its date. */
    private static Seq<Object> ties(Assessment it, boolean byKind) {
        Seq<DevelopmentId> tied =
                it.links().filter(link -> TIES.contains(link.relation())).map(Link::to);
        Seq<Object> ties = Vector.<Object>ofAll(it.ids())
                .appendAll(tied)
                .appendAll(it.storylines().map(Spelling::folded))
                .appendAll(Option.when(!byKind, it.date()));
        return byKind && it.storylines().isEmpty()
                ? ties.append(it.development().getClass())
                : ties;
    }
}
