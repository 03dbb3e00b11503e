package io.entente.projections.stances;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.event.Spelling;
import io.entente.event.StanceTaken.Stance;
import io.entente.projection.Item;
import io.entente.projection.Texts;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * Whether two are of one mind on an issue: because both hold a stance on it, towards the same position or towards none; or
 * because one holds a stance towards the position of the other, whatever stance that one is told to hold itself.
 *
 * @param issue the issue, as the first stance on it spells it
 * @param one the holder of a stance
 * @param other the holder of another, or whose position it is a stance towards
 * @param towards towards whose position the stances are; none if towards nobody's
 * @param ones what {@code one} holds
 * @param others what {@code other} holds; none where it is asked of the stance towards it alone
 */
public record Alignment(
        String issue, Entity one, Entity other, Option<Entity> towards, HeldStance ones, Option<HeldStance> others)
        implements Item {

    /** Whether two agree. */
    public enum Verdict {
        /** They take the same stance, or one supports the other. */
        AGREE("agree"),
        /** They take different stances, or one opposes the other. */
        DIFFER("differ"),
        /** What is told does not say: one is neutral towards the other, or told to hold two stances. */
        OPEN("open");

        private final String text;

        Verdict(String text) {
            this.text = text;
        }

        /** As written in an answer: {@code agree}. */
        @Override
        public String toString() {
            return text;
        }
    }

    /** Whether they agree. */
    public Verdict verdict() {
        SortedSet<Stance> mine = ones.stances();
        if (isDirect()) {
            return mine.equals(TreeSet.of(Stance.SUPPORTS))
                    ? Verdict.AGREE
                    : mine.equals(TreeSet.of(Stance.OPPOSES)) ? Verdict.DIFFER : Verdict.OPEN;
        }
        SortedSet<Stance> theirs = otherStances();
        if (mine.intersect(theirs).isEmpty()) {
            return Verdict.DIFFER;
        }
        return mine.size() == 1 && theirs.size() == 1 ? Verdict.AGREE : Verdict.OPEN;
    }

    private boolean isDirect() {
        return others.isEmpty();
    }

    private SortedSet<Stance> otherStances() {
        return others.map(HeldStance::stances).getOrElse(TreeSet::empty);
    }

    @Override
    public SortedSet<DevelopmentId> evidence() {
        return others.map(HeldStance::evidence).getOrElse(TreeSet::empty).union(ones.evidence());
    }

    /**
     * {@code on Kosovo: China and Serbia both oppose}, {@code on trade: China supports, Serbia opposes}, or
     * {@code on Taiwan: Serbia supports China}.
     */
    @Override
    public String sentence(Names names) {
        String whom = towards.map(it -> " " + names.nameOf(it)).getOrElse("");
        if (isDirect()) {
            return "on %s: %s".formatted(issue, says(names.nameOf(one), ones.stances(), whom));
        }
        return switch (verdict()) {
            case AGREE -> "on %s: %s".formatted(issue, both(names, whom));
            case DIFFER ->
                "on %s: %s, %s"
                        .formatted(
                                issue,
                                says(names.nameOf(one), ones.stances(), whom),
                                says(names.nameOf(other), otherStances(), whom));
            case OPEN ->
                "on %s: whether %s and %s agree is open".formatted(issue, names.nameOf(one), names.nameOf(other));
        };
    }

    private String both(Names names, String whom) {
        String said =
                switch (ones.stances().single()) {
                    case SUPPORTS -> "both support" + whom;
                    case OPPOSES -> "both oppose" + whom;
                    case NEUTRAL -> "are both neutral" + towards(whom);
                };
        return "%s and %s %s".formatted(names.nameOf(one), names.nameOf(other), said);
    }

    private static String says(String holder, SortedSet<Stance> held, String whom) {
        return held.toVector()
                .map(it -> it == Stance.NEUTRAL ? "is neutral" + towards(whom) : it + whom)
                .mkString(holder + " ", " or ", "");
    }

    private static String towards(String whom) {
        return whom.isEmpty() ? "" : " towards" + whom;
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.<String, Object>of("one", one)
                .put("other", other)
                .put("towards", towards)
                .put("issue", issue)
                .put("alignment", verdict())
                .put("stances", new Texts(ones.stances().toVector().map(Stance::toString)))
                .put("otherStances", new Texts(otherStances().toVector().map(Stance::toString)));
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(one, other, towards, Spelling.folded(issue));
    }

    /** For a person, by ids: {@code on Kosovo: CN and RS both oppose [one, other]}. */
    @Override
    public String toString() {
        return "%s %s".formatted(sentence(Names.IDS), evidence().mkString("[", ", ", "]"));
    }
}
