package io.entente.time;

import java.time.Instant;
import java.util.Objects;

/** How much of a journal counts, by when the journal itself took it in (transaction time): for audit. */
public sealed interface Recorded {

    /** Whether an entry of that position, recorded at that moment, counts. */
    boolean counts(long position, Instant recorded);

    /** All that was ever recorded. */
    record Ever() implements Recorded {
        @Override
        public boolean counts(long position, Instant recorded) {
            return true;
        }

        @Override
        public String toString() {
            return "ever";
        }
    }

    /**
     * The entries up to a position.
     *
     * @param last the position, inclusive
     */
    record UpTo(long last) implements Recorded {
        @Override
        public boolean counts(long position, Instant recorded) {
            return position <= last;
        }

        @Override
        public String toString() {
            return Long.toString(last);
        }
    }

    /**
     * The entries recorded by a moment.
     *
     * @param moment the moment, inclusive
     */
    record By(Instant moment) implements Recorded {

        /** Checks that it is not null. */
        public By {
            Objects.requireNonNull(moment, "moment");
        }

        @Override
        public boolean counts(long position, Instant recorded) {
            Objects.requireNonNull(recorded, "recorded");
            return !recorded.isAfter(moment);
        }

        @Override
        public String toString() {
            return moment.toString();
        }
    }

    /**
     * Reads a position, {@code 120}, a day, of which the end (UTC) is meant, or a moment.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    static Recorded parse(String text) {
        Objects.requireNonNull(text, "text");
        boolean position = text.length() <= 18 && text.chars().allMatch(c -> c >= '0' && c <= '9') && !text.isEmpty();
        return position ? new UpTo(Long.parseLong(text)) : new By(AsOf.moment(text));
    }
}
