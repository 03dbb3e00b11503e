package io.entente.history;

import io.vavr.Lazy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Some versions that follow one another in the order of the fold, at least one. Immutable, so that timelines share it.
 *
 * <p>What a version says is kept side by side: of 100,000 versions, the objects would outweigh it.
 */
final class Chunk {

    private final Assessment[] assessments;
    private final Instant[] from;
    private final Instant[] until;
    private final Instant lastChange;
    private final boolean allOccurred;
    private final Lazy<Slice> end = Lazy.of(this::end); // the same for all moments since the last change
    private volatile Slice before = Slice.NEVER; // asked for last

    Chunk(List<Version> inOrder) {
        this.assessments = new Assessment[inOrder.size()];
        this.from = new Instant[inOrder.size()];
        this.until = new Instant[inOrder.size()];
        Instant last = Instant.MIN;
        boolean all = true;
        for (int i = 0; i < inOrder.size(); i++) {
            Version version = inOrder.get(i);
            assessments[i] = version.assessment();
            from[i] = version.from();
            until[i] = version.until();
            last = version.lastChange().isAfter(last) ? version.lastChange() : last;
            all &= version.assessment().isOccurred();
        }
        this.lastChange = last;
        this.allOccurred = all;
    }

    private Slice end() {
        return Slice.of(assessments, from, until, lastChange);
    }

    private Version version(int index) {
        return new Version(assessments[index], from[index], until[index]);
    }

    Version first() {
        return version(0);
    }

    int size() {
        return assessments.length;
    }

    /** The last moment at which anything in it became known. */
    Instant lastChange() {
        return lastChange;
    }

    /** Whether nothing in it was ever told to be planned or denied. */
    boolean isAllOccurred() {
        return allOccurred;
    }

    /** Whether all in it that occurred has certainly happened by a day of the epoch. */
    boolean isPast(long day) {
        return assessments[assessments.length - 1].lastDay() <= day;
    }

    /** What stands at a moment: the same object for all moments since the last change, and mostly where nothing changes. */
    Slice at(Instant known) {
        return known.isBefore(lastChange) ? before(known) : end.get();
    }

    private Slice before(Instant known) {
        Slice asked = before;
        if (!asked.standsAt(known)) {
            asked = Slice.of(assessments, from, until, known);
            before = asked;
        }
        return asked;
    }

    List<Version> versions() {
        return IntStream.range(0, assessments.length).mapToObj(this::version).toList();
    }

    /** Its versions without some and with others, which are in the order of the fold, too. */
    List<Version> with(List<Version> gone, List<Version> come) {
        List<Version> merged = new ArrayList<>(assessments.length + come.size());
        int left = 0;
        int next = 0;
        for (Version version : versions()) {
            left = countBefore(version, gone, left);
            int from = next;
            next = countBefore(version, come, next);
            merged.addAll(come.subList(from, next));
            if (left == gone.size() || Version.FOLD_ORDER.compare(gone.get(left), version) != 0) {
                merged.add(version);
            }
        }
        merged.addAll(come.subList(next, come.size()));
        return merged;
    }

    /** How many of some in order come before a version, at least {@code atLeast} of them. */
    static int countBefore(Version version, List<Version> inOrder, int atLeast) {
        int count = atLeast;
        while (count < inOrder.size() && Version.FOLD_ORDER.compare(inOrder.get(count), version) < 0) {
            count++;
        }
        return count;
    }
}
