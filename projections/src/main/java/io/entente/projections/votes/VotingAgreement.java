package io.entente.projections.votes;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.event.Spelling;
import io.entente.projection.Item;
import io.entente.projections.votes.Ballot.Outcome;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How often two vote alike.
 *
 * @param scope on which resolutions
 * @param one who votes on them; several, one after the other, such as a state and its successor
 * @param other who votes on them on the other side; nobody if no vote of anybody else is told
 * @param only whether they are the only ones who are compared
 * @param alike on how many resolutions both vote yes, both no, or both abstain
 * @param halves on how many one abstains, and the other votes yes or no
 * @param opposed on how many one votes yes, and the other no
 * @param absent on how many the votes of both are told, and one or both are absent
 * @param alone on how many the vote of only one is told
 * @param unsettled on how many unlike votes of one of them are told
 * @param evidence every vote of theirs on any of these
 */
public record VotingAgreement(
        Scope scope,
        SortedSet<Entity> one,
        SortedSet<Entity> other,
        boolean only,
        int alike,
        int halves,
        int opposed,
        int absent,
        int alone,
        int unsettled,
        SortedSet<DevelopmentId> evidence)
        implements Item {

    private static final int PLACES = 4;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** @param tally of those sides */
    static VotingAgreement of(Scope scope, Sides sides, Tally tally) {
        Sides voting = sides.among(tally.voters().keySet());
        return new VotingAgreement(
                scope,
                voting.one(),
                voting.other(),
                sides.only(),
                tally.count(Outcome.ALIKE),
                tally.count(Outcome.HALF),
                tally.count(Outcome.OPPOSED),
                tally.count(Outcome.ABSENT),
                tally.count(Outcome.ALONE),
                tally.count(Outcome.UNSETTLED),
                tally.evidence());
    }

    /** On how many resolutions both vote, and neither is absent. */
    public int resolutions() {
        return alike + halves + opposed;
    }

    /** The share of these on which they vote alike, those on which one abstains counted half; rounded to four places. */
    public Option<BigDecimal> agreement() {
        return Option.when(
                resolutions() > 0,
                () -> Spelling.stripped(BigDecimal.valueOf(halves)
                        .multiply(HALF)
                        .add(BigDecimal.valueOf(alike))
                        .divide(BigDecimal.valueOf(resolutions()), PLACES, RoundingMode.HALF_EVEN)));
    }

    /** {@code in 1990: China and Yugoslavia agree by 0.75 on 4 resolutions: alike on 2, half on 2, opposed on 0}. */
    @Override
    public String sentence(Names names) {
        return "%s: %s%s"
                .formatted(
                        scope.said(), compared(names), rest().map("; "::concat).mkString());
    }

    private String compared(Names names) {
        if (other.isEmpty()) {
            return "of nobody but %s a vote is told".formatted(side(one, names));
        }
        String both = side(one, names) + " and " + side(other, names);
        return agreement()
                .map(it -> "%s agree by %s on %s: alike on %d, half on %d, opposed on %d"
                        .formatted(both, it.toPlainString(), resolutions(resolutions()), alike, halves, opposed))
                .getOrElse(() -> "no votes of " + both + " can be compared");
    }

    private Seq<String> rest() {
        return Vector.of(
                        told(absent, "on %s one or both are absent"),
                        told(alone, "on %s the vote of only one is told"),
                        told(unsettled, "on %s unlike votes of one are told"))
                .flatMap(it -> it);
    }

    private static Option<String> told(int count, String how) {
        return Option.when(count > 0, () -> how.formatted(resolutions(count)));
    }

    private static String resolutions(int count) {
        return count == 1 ? "1 resolution" : count + " resolutions";
    }

    private static String side(SortedSet<Entity> voters, Names names) {
        return voters.toVector().map(names::nameOf).mkString(" or ");
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.ofEntries(scope.fields())
                .put("one", one)
                .put("other", other)
                .put("resolutions", resolutions())
                .put("agreement", agreement())
                .put("alike", alike)
                .put("halves", halves)
                .put("opposed", opposed)
                .put("absent", absent)
                .put("alone", alone)
                .put("unsettled", unsettled);
    }

    /** The scope; and who is compared, unless they are the only ones, whoever succeeds them. */
    @Override
    public Seq<Object> identity() {
        Seq<Object> of = Vector.of(Spelling.folded(scope.said()));
        return only ? of : of.append(one).append(other);
    }

    /** For a person, by ids: {@code in all: CN and RS agree by 1 on 1 resolution: alike on 1, half on 0, opposed on 0 [a, b]}. */
    @Override
    public String toString() {
        return sentence(Names.IDS) + evidence.mkString(" [", ", ", "]");
    }
}
