package io.entente.internal.store.index;

import io.entente.internal.store.log.Bytes;
import io.entente.internal.store.log.Session;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** A sorted part of the index: what the entries after one position, up to another, are tagged with, in pages. */
final class Run {

    private static final int BYTES_OF_PAGE = 980; // with what SQLite adds, a quarter of one of its pages

    private final long begin;
    private final long upTo;
    private final int level;
    private final long firstPage;
    private final long[] fences;
    private volatile @Nullable Filter filter; // read when it is asked for first

    /**
     * A run.
     *
     * @param begin the position before the first entry
     * @param upTo the position of the last one
     * @param level 0 for one that was written from entries, one more for each time that eight were merged
     * @param firstPage the number of the first of its pages
     * @param fences with which hash each page begins
     */
    Run(long begin, long upTo, int level, long firstPage, long[] fences) {
        this.begin = begin;
        this.upTo = upTo;
        this.level = level;
        this.firstPage = firstPage;
        this.fences = fences;
    }

    long begin() {
        return begin;
    }

    long upTo() {
        return upTo;
    }

    int level() {
        return level;
    }

    long firstPage() {
        return firstPage;
    }

    int pages() {
        return fences.length;
    }

    byte[] fences() {
        return written(fences);
    }

    /**
     * Which hashes it may hold.
     *
     * @throws IllegalArgumentException if that is damaged
     */
    Filter filter(Session session) throws SQLException {
        Filter kept = filter;
        if (kept == null) {
            kept = Filter.read(Runs.writtenFilter(session, this));
            filter = kept;
        }
        return kept;
    }

    /** Whether a hash is not in it; false where that is not known without a look into the database. */
    boolean certainlyLacks(long hash) {
        Filter kept = filter;
        return kept != null && !kept.mayHold(hash);
    }

    /** The pages of a run, and which hashes they may hold. */
    static final class Content {
        private final List<byte[]> pages;
        private final long[] fences;
        private final Filter filter;

        private Content(List<byte[]> pages, long[] fences, Filter filter) {
            this.pages = pages;
            this.fences = fences;
            this.filter = filter;
        }

        List<byte[]> pages() {
            return pages;
        }

        long[] fences() {
            return fences;
        }

        Filter filter() {
            return filter;
        }

        /** @param begin the position before the first entry */
        static Content of(Postings postings, long begin) {
            Postings sorted = postings.sorted();
            List<byte[]> pages = new ArrayList<>();
            long[] fences = new long[sorted.size()];
            Filter filter = new Filter(sorted.distinct());
            Bytes page = new Bytes();
            long last = 0;
            for (int i = 0; i < sorted.size(); i++) {
                long hash = sorted.hash(i);
                if (page.size() == 0) {
                    fences[pages.size()] = hash;
                    last = 0;
                }
                page.number(hash - last).number(zigzag(sorted.position(i) - begin));
                filter.add(hash);
                last = hash;
                if (page.size() >= BYTES_OF_PAGE) {
                    pages.add(page.copy());
                    page.clear();
                }
            }
            if (page.size() > 0) {
                pages.add(page.copy());
            }
            return new Content(pages, Arrays.copyOf(fences, pages.size()), filter);
        }
    }

    private static long zigzag(long number) {
        return (number << 1) ^ (number >> (Long.SIZE - 1));
    }

    /** Hands on the numbers of the pages on which a hash may be. */
    void pages(long hash, LongConsumer pages) {
        int place = Arrays.binarySearch(fences, hash);
        int first = place < 0 ? -place - 2 : place;
        while (first > 0 && fences[first] == hash) {
            first--; // it may have begun on the page before
        }
        for (int i = Math.max(0, first); i < fences.length && fences[i] <= hash; i++) {
            pages.accept(firstPage + i);
        }
    }

    /** @throws IllegalArgumentException if it is no page */
    void read(byte[] page, Postings into) {
        Bytes.Reader reader = new Bytes.Reader(page, 0);
        long hash = 0;
        while (!reader.isAtEnd()) {
            hash += reader.number();
            long offset = reader.number();
            into.add(hash, begin + ((offset >>> 1) ^ -(offset & 1)));
        }
    }

    /**
     * Hands on where some hashes are found on a page.
     *
     * @param number that of the page
     * @param hashes sorted
     * @throws IllegalArgumentException if it is no page
     */
    void find(long number, byte[] page, long[] hashes, LongConsumer found) {
        int place = (int) (number - firstPage);
        int next = countBefore(fences[place], hashes);
        int end = place + 1 == fences.length ? hashes.length : countBefore(fences[place + 1] + 1, hashes);
        Bytes.Reader reader = new Bytes.Reader(page, 0);
        long hash = 0;
        while (!reader.isAtEnd() && next < end) {
            hash += reader.number();
            long offset = reader.number();
            while (next < end && hashes[next] < hash) {
                next++;
            }
            if (next < end && hashes[next] == hash) {
                found.accept(begin + ((offset >>> 1) ^ -(offset & 1)));
            }
        }
    }

    /** How many of some sorted hashes, none twice, are less than one. */
    private static int countBefore(long hash, long[] hashes) {
        int place = Arrays.binarySearch(hashes, hash);
        return place < 0 ? -place - 1 : place;
    }

    static byte[] written(long[] fences) {
        ByteBuffer bytes = ByteBuffer.allocate(fences.length * Long.BYTES);
        bytes.asLongBuffer().put(fences);
        return bytes.array();
    }

    /** @throws IllegalArgumentException if they are none */
    static long[] fences(byte[] written) {
        if (written.length % Long.BYTES != 0) {
            throw new IllegalArgumentException("fences of %d bytes".formatted(written.length));
        }
        long[] fences = new long[written.length / Long.BYTES];
        ByteBuffer.wrap(written).asLongBuffer().get(fences);
        return fences;
    }
}
