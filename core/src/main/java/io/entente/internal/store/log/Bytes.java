package io.entente.internal.store.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** A growing array of bytes, to be filled from its beginning again and again. */
public final class Bytes {

    private byte[] bytes = new byte[512];
    private int size;

    /** How many bytes there are. */
    public int size() {
        return size;
    }

    /** What is there; beyond its {@link #size()} anything. To be read only. */
    public byte[] array() {
        return bytes;
    }

    /** A copy of what is there. */
    public byte[] copy() {
        return Arrays.copyOf(bytes, size);
    }

    /** Begins anew. */
    public Bytes clear() {
        size = 0;
        return this;
    }

    /** Adds the lowest eight bits of a number. */
    public Bytes add(int one) {
        room(1);
        bytes[size] = (byte) one;
        size++;
        return this;
    }

    public Bytes add(byte[] others) {
        room(others.length);
        System.arraycopy(others, 0, bytes, size, others.length);
        size += others.length;
        return this;
    }

    /** Adds a number in four bytes, big-endian. */
    public Bytes four(int number) {
        return add(number >>> 24).add(number >>> 16).add(number >>> 8).add(number);
    }

    /** Adds a number in as many groups of seven bits as it needs, the lowest first; all but the last have their high bit set. */
    public Bytes number(long number) {
        long rest = number;
        while ((rest & ~0x7fL) != 0) {
            add((int) rest | 0x80);
            rest >>>= 7;
        }
        return add((int) rest);
    }

    /** Adds the UTF-8 of a text after its length. */
    public Bytes text(String text) {
        byte[] utf8 = text.getBytes(UTF_8);
        return number(utf8.length).add(utf8);
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }

    /** Reads what was added, from one place on. */
    public static final class Reader {
        private final byte[] bytes;
        private int at;

        public Reader(byte[] bytes, int from) {
            this.bytes = bytes;
            this.at = from;
        }

        public boolean isAtEnd() {
            return at >= bytes.length;
        }

        /**
         * The next number.
         *
         * @throws IllegalArgumentException if no whole number is there
         */
        public long number() {
            long number = 0;
            for (int shift = 0; shift < Long.SIZE && at < bytes.length; shift += 7) {
                byte next = bytes[at];
                at++;
                number |= (next & 0x7fL) << shift;
                if (next >= 0) {
                    return number;
                }
            }
            throw new IllegalArgumentException("a number is broken off");
        }

        /**
         * The next text.
         *
         * @throws IllegalArgumentException if no whole text is there
         */
        public String text() {
            long length = number();
            if (length < 0 || length > bytes.length - at) {
                throw new IllegalArgumentException("a text is broken off");
            }
            String text = new String(bytes, at, (int) length, UTF_8);
            at += (int) length;
            return text;
        }
    }
}
