package io.entente.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;

/**
 * What stands at a moment, chunk by chunk: a chunk is looked at when it is first asked for. Always answers the same. Safe
 * for use by several threads.
 */
final class Slices {

    private final Chunks chunks;
    private final Instant known;
    private final Slice[] looked;
    private final int[] upTo; // how much occurred in each chunk and those before it, as far as that is counted
    private final int ofItsOwn;
    private int counted;

    Slices(Chunks chunks, Instant known) {
        this.chunks = chunks;
        this.known = known;
        this.looked = new Slice[chunks.size()];
        this.upTo = new int[chunks.size()];
        this.ofItsOwn = ofItsOwn(chunks, known);
    }

    private Slice get(int index) {
        Slice slice = looked[index];
        if (slice == null) { // two threads may both look, and see the same
            slice = chunks.get(index).at(known);
            looked[index] = slice;
        }
        return slice;
    }

    /** How many versions there are, standing or not. */
    int versions() {
        return chunks.versions();
    }

    private static int ofItsOwn(Chunks chunks, Instant known) {
        int own = 0;
        for (int i = 0; i < chunks.size(); i++) {
            own += known.isBefore(chunks.get(i).lastChange()) ? chunks.get(i).size() : 0;
        }
        return own;
    }

    /** How many versions are in chunks that were not yet what they are in the end. */
    int ofItsOwn() {
        return ofItsOwn;
    }

    /** All that stands, in the order of the fold. */
    List<Assessment> standing() {
        List<Assessment> all = new ArrayList<>(chunks.versions());
        for (int i = 0; i < chunks.size(); i++) {
            all.addAll(get(i).standing());
        }
        return all;
    }

    /** Of what is told to be planned or denied, that of which {@code which} holds. */
    List<Assessment> others(Predicate<Assessment> which) {
        List<Assessment> others = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            if (!chunks.get(i).isAllOccurred()) {
                get(i).standing().stream()
                        .filter(it -> !it.isOccurred() && which.test(it))
                        .forEach(others::add);
            }
        }
        return others;
    }

    /** How much is told to have occurred. */
    int occurred() {
        return before(chunks.size());
    }

    /** The chunk that holds what occurred as the one of that number. */
    private synchronized int chunkOf(int number) {
        while (counted < upTo.length && before(counted) <= number) {
            before(counted + 1);
        }
        int low = 0;
        int high = counted;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (upTo[middle] <= number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private synchronized int before(int index) {
        while (counted < index) {
            upTo[counted] =
                    (counted == 0 ? 0 : upTo[counted - 1]) + get(counted).size();
            counted++;
        }
        return index == 0 ? 0 : upTo[index - 1];
    }

    /** How much of what occurred, from the first on, has certainly happened by a day of the epoch. */
    int certainBy(long day) {
        int low = 0;
        int high = chunks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (chunks.get(middle).isPast(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return before(low) + (low == chunks.size() ? 0 : get(low).certainBy(day));
    }

    /** What occurred, from the one of that number on, in the order of the fold. */
    Iterator<Assessment> occurredFrom(int first) {
        int slice = chunkOf(first);
        return new Cursor(slice, first - before(slice));
    }

    /** How many of what occurred, from the first on, are the very same in another. */
    @SuppressWarnings("ReferenceEquality") // one that is the same object is the same, and told so at once
    int alike(Slices other) {
        int shared = 0;
        while (shared < looked.length && shared < other.looked.length && get(shared) == other.get(shared)) {
            shared++;
        }
        Cursor mine = new Cursor(shared, 0);
        Cursor others = other.new Cursor(shared, 0);
        int alike = before(shared);
        while (mine.hasNext() && others.hasNext()) {
            if (mine.isAtTheSame(others)) {
                alike += mine.slice().size();
                mine.skipSlice();
                others.skipSlice();
            } else if (mine.next() == others.next()) {
                alike++;
            } else {
                return alike;
            }
        }
        return alike;
    }

    /** A place in what occurred. */
    private final class Cursor implements Iterator<Assessment> {
        private int slice;
        private int index;

        Cursor(int slice, int index) {
            this.slice = slice;
            this.index = index;
        }

        @Override
        public boolean hasNext() {
            while (slice < looked.length && index == get(slice).size()) {
                skipSlice();
            }
            return slice < looked.length;
        }

        @Override
        public Assessment next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return get(slice).occurred(index++);
        }

        Slice slice() {
            return get(slice);
        }

        /** Whether both are at the beginning of the same slice. */
        @SuppressWarnings("ReferenceEquality") // one that is the same object is the same, and told so at once
        boolean isAtTheSame(Cursor other) {
            return index == 0 && other.index == 0 && slice() == other.slice();
        }

        void skipSlice() {
            slice++;
            index = 0;
        }
    }
}
