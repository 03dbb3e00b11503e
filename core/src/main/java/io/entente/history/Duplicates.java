package io.entente.history;

import io.entente.event.DevelopmentId;
import io.entente.journal.Modality;
import io.entente.journal.SourceId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds developments that may be one: of one kind, filed under one dyad, told by different sources, at dates that can be the
 * same or, told to the month or the day, lie a few days apart, and alike in the entities, amounts and texts that both tell: in
 * texts and names, a word says the more the rarer it is. Nothing is joined by it. A source that reports both is taken to tell
 * them apart; so of several that may be what another source tells, the likeliest is proposed.
 */
public final class Duplicates {

    /** Of a pair that is alike by less, nothing is said. */
    public static final int LEAST_SCORE = 50;

    /** Dates that lie further apart are never taken for one. */
    public static final int MOST_DAYS_APART = 3;

    private static final Comparator<Duplicate> LIKELIEST_FIRST = Comparator.comparing(Duplicate::score)
            .reversed()
            .thenComparing(it -> it.one().id())
            .thenComparing(it -> it.other().id());

    private final History history;
    private final Option<SourceId> from;
    private final Option<SourceId> with;

    private Duplicates(History history, Option<SourceId> from, Option<SourceId> with) {
        this.history = history;
        this.from = from;
        this.with = with;
    }

    /** Those in a history, the likeliest first. */
    public static Seq<Duplicate> in(History history) {
        return in(history, Option.none(), Option.none());
    }

    /**
     * Those in a history of which one source tells the one and another the other, the likeliest first.
     *
     * @param from the one source; none for any
     * @param with the other; none for any
     */
    public static Seq<Duplicate> in(History history, Option<SourceId> from, Option<SourceId> with) {
        return likeliest(candidates(history, from, with));
    }

    /**
     * The same, with those of which a likelier one is there: of what one source tells apart, no more than one can be what
     * another source tells.
     */
    public static Seq<Duplicate> candidates(History history, Option<SourceId> from, Option<SourceId> with) {
        return new Duplicates(history, from, with).found();
    }

    private Seq<Duplicate> found() {
        return history.assessments()
                .reject(it -> it.modality() == Modality.DENIED)
                .groupBy(it -> it.development().kind())
                .values()
                .flatMap(this::ofOneKind)
                .toVector()
                .sorted(LIKELIEST_FIRST);
    }

    /** Of candidates, the likeliest first, those that can be beside the likelier ones; of equally likely ones, all. */
    public static Seq<Duplicate> likeliest(Seq<Duplicate> candidates) {
        Map<Told, Integer> scores = new HashMap<>();
        return candidates.filter(it -> {
            Seq<Told> told = Told.by(it);
            boolean stands = told.forAll(one -> scores.getOrDefault(one, it.score()) == it.score());
            if (stands) {
                told.forEach(one -> scores.put(one, it.score()));
            }
            return stands;
        });
    }

    /** That something else is this development, by that source's own account of it. */
    private record Told(DevelopmentId development, SourceId elsewhere) {

        static Seq<Told> by(Duplicate pair) {
            return by(pair.one(), pair.other()).appendAll(by(pair.other(), pair.one()));
        }

        private static Seq<Told> by(Assessment one, Assessment other) {
            return other.sources().toVector().map(source -> new Told(one.id(), source));
        }
    }

    /** Only what lies near each other in time is compared: each with those before it that are not over for long. */
    private Seq<Duplicate> ofOneKind(Seq<Assessment> alike) {
        List<Duplicate> found = new ArrayList<>();
        Deque<Assessment> near = new ArrayDeque<>();
        Wording wording = Wording.of(alike, history.directory());
        for (Assessment next : alike.sortBy(Duplicates::first)) {
            near.removeIf(it -> last(it).isBefore(first(next)));
            near.forEach(it -> compared(it, next, wording).forEach(found::add));
            near.add(next);
        }
        return Vector.ofAll(found);
    }

    private static LocalDate first(Assessment of) {
        return of.date().earliest().getOrElse(LocalDate.MIN);
    }

    private static LocalDate last(Assessment of) {
        return of.date().latest().map(day -> day.plusDays(MOST_DAYS_APART)).getOrElse(LocalDate.MAX);
    }

    private Option<Duplicate> compared(Assessment it, Assessment next, Wording wording) {
        boolean ordered = it.id().compareTo(next.id()) < 0;
        Assessment one = ordered ? it : next;
        Assessment other = ordered ? next : it;
        return Option.when(mayBe(one, other), () -> Likeness.of(one, other, history.directory(), wording))
                .flatMap(likeness -> likeness.duplicate(one, other))
                .filter(duplicate -> duplicate.score() >= LEAST_SCORE);
    }

    private boolean mayBe(Assessment one, Assessment other) {
        return one.dyads().exists(other::isFiledUnder)
                && one.sources().forAll(source -> !other.sources().contains(source))
                && (areTold(one, other) || areTold(other, one));
    }

    private boolean areTold(Assessment one, Assessment other) {
        return from.forAll(one.sources()::contains) && with.forAll(other.sources()::contains);
    }
}
