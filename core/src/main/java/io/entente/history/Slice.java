package io.entente.history;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** What stands of a chunk at a moment, in the order of the fold, and just before and after, as long as that. Immutable. */
final class Slice {

    /** Nothing, at no moment. */
    static final Slice NEVER = new Slice(new Assessment[0], new Assessment[0], Instant.MAX, Instant.MIN);

    private final Assessment[] standing;
    private final Assessment[] occurred;
    private final Instant since;
    private final Instant until;

    private Slice(Assessment[] standing, Assessment[] occurred, Instant since, Instant until) {
        this.standing = standing;
        this.occurred = occurred;
        this.since = since;
        this.until = until;
    }

    /** Of these, those that stand: each is known from a moment on, inclusive, until another, exclusive. */
    static Slice of(Assessment[] versions, Instant[] from, Instant[] until, Instant known) {
        Assessment[] standing = new Assessment[versions.length];
        int all = 0;
        int some = 0;
        Instant since = Instant.MIN;
        Instant next = Instant.MAX;
        for (int i = 0; i < versions.length; i++) {
            boolean begun = from[i].compareTo(known) <= 0;
            boolean ended = until[i].compareTo(known) <= 0;
            if (begun && !ended) {
                standing[all++] = versions[i];
                some += versions[i].isOccurred() ? 1 : 0;
            }
            since = later(since, ended ? until[i] : begun ? from[i] : since);
            next = earlier(next, !begun ? from[i] : !ended ? until[i] : next);
        }
        Assessment[] told = all == versions.length ? versions : Arrays.copyOf(standing, all);
        Assessment[] happened = some == all
                ? told
                : Arrays.stream(told).filter(Assessment::isOccurred).toArray(Assessment[]::new);
        return new Slice(told, happened, since, next);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** Whether just this stands at a moment, too. */
    boolean standsAt(Instant known) {
        return !known.isBefore(since) && known.isBefore(until);
    }

    /** All that stands. */
    List<Assessment> standing() {
        return Arrays.asList(standing);
    }

    /** How much of it is told to have occurred. */
    int size() {
        return occurred.length;
    }

    /** What is told to have occurred, one by one. */
    Assessment occurred(int index) {
        return occurred[index];
    }

    /** How much of what occurred, from the first on, has certainly happened by a day of the epoch. */
    int certainBy(long day) {
        int low = 0;
        int high = occurred.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (occurred[middle].lastDay() > day) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
