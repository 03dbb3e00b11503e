package io.entente.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Versions in the order of the fold, in chunks that differ little in size: what changes is a few chunks, and whatever was
 * worked out of the others stays good. Immutable.
 */
final class Chunks {

    private final Chunk[] chunks;
    private final int most;
    private final int versions;
    private final Instant lastChange;

    private Chunks(List<Chunk> chunks, int most) {
        this.chunks = chunks.toArray(Chunk[]::new);
        this.most = most;
        int all = 0;
        Instant last = Instant.MIN;
        for (Chunk chunk : this.chunks) {
            all += chunk.size();
            last = chunk.lastChange().isAfter(last) ? chunk.lastChange() : last;
        }
        this.versions = all;
        this.lastChange = last;
    }

    /**
     * These versions, put in order.
     *
     * @param most how many there are in a chunk at most
     */
    static Chunks of(Stream<Version> versions, int most) {
        List<Chunk> chunks = new ArrayList<>();
        cut(Arrays.asList(inOrder(versions)), most, chunks);
        return new Chunks(chunks, most);
    }

    /** These versions in the order of the fold. */
    static Version[] inOrder(Stream<Version> versions) {
        Version[] all = versions.toArray(Version[]::new);
        Arrays.parallelSort(all, Version.FOLD_ORDER);
        return all;
    }

    /**
     * The same without some versions and with others.
     *
     * @param gone in the order of the fold; what is not there is passed over
     * @param come in the order of the fold
     */
    Chunks with(List<Version> gone, List<Version> come) {
        if (chunks.length == 0) {
            return of(come.stream(), most);
        }
        List<Chunk> changed = new ArrayList<>(chunks.length + 1);
        int done = 0;
        int left = 0;
        int next = 0;
        while (left < gone.size() || next < come.size()) {
            int at = Math.min(placeOf(gone, left), placeOf(come, next));
            changed.addAll(Arrays.asList(chunks).subList(done, at));
            done = at + 1;
            int leftTo = done == chunks.length ? gone.size() : Chunk.countBefore(chunks[done].first(), gone, left);
            int nextTo = done == chunks.length ? come.size() : Chunk.countBefore(chunks[done].first(), come, next);
            cut(chunks[at].with(gone.subList(left, leftTo), come.subList(next, nextTo)), most, changed);
            left = leftTo;
            next = nextTo;
        }
        changed.addAll(Arrays.asList(chunks).subList(done, chunks.length));
        return new Chunks(changed, most);
    }

    /** The place of the chunk into which one of several versions belongs: the last that does not begin after it. */
    private int placeOf(List<Version> several, int index) {
        if (index == several.size()) {
            return chunks.length - 1;
        }
        int low = 1;
        int high = chunks.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Version.FOLD_ORDER.compare(chunks[middle].first(), several.get(index)) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Cuts versions into chunks, with room to grow where one would not hold them; few are put to those before them. */
    private static void cut(List<Version> versions, int most, List<Chunk> into) {
        if (versions.isEmpty()) {
            return;
        }
        if (!into.isEmpty() && into.getLast().size() + versions.size() <= most / 2) {
            List<Version> together = new ArrayList<>(into.removeLast().versions());
            together.addAll(versions);
            into.add(new Chunk(together));
            return;
        }
        int roomy = Math.max(1, most * 3 / 4);
        int pieces = versions.size() <= most ? 1 : (versions.size() + roomy - 1) / roomy;
        int from = 0;
        for (int piece = 1; piece <= pieces; piece++) {
            int to = (int) ((long) versions.size() * piece / pieces);
            into.add(new Chunk(versions.subList(from, to)));
            from = to;
        }
    }

    /** How many versions there are. */
    int versions() {
        return versions;
    }

    /** How many chunks there are. */
    int size() {
        return chunks.length;
    }

    Chunk get(int index) {
        return chunks[index];
    }

    /** The last moment at which anything became known; the least there is where nothing ever did. */
    Instant lastChange() {
        return lastChange;
    }
}
