package io.entente.internal.table;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** The characters of a file, unpacked where it is gzip, after the byte order mark where there is one. */
final class Bytes {

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_MARK = 3;

    private Bytes() {}

    /** @throws IOException also if bytes that are met later are no characters of the charset */
    static Reader read(Path file, Charset otherwise) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        try {
            PushbackInputStream unpacked = new PushbackInputStream(unpacked(bytes, Files.size(file)), LONGEST_MARK);
            Charset charset = marked(unpacked, otherwise);
            return new InputStreamReader(
                    unpacked,
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT));
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    private static InputStream unpacked(InputStream bytes, long size) throws IOException {
        bytes.mark(2);
        int magic = bytes.read() | bytes.read() << Byte.SIZE;
        bytes.reset();
        return magic == GZIPInputStream.GZIP_MAGIC
                ? new BufferedInputStream(new Unpacked(new GZIPInputStream(bytes, BUFFER), size), BUFFER)
                : bytes;
    }

    /** The charset that a byte order mark tells, which is passed over. */
    private static Charset marked(PushbackInputStream bytes, Charset otherwise) throws IOException {
        byte[] first = bytes.readNBytes(LONGEST_MARK);
        int mark = startsWith(first, 0xEF, 0xBB, 0xBF) ? LONGEST_MARK : isUtf16(first) ? 2 : 0;
        bytes.unread(first, mark, first.length - mark);
        return switch (mark) {
            case LONGEST_MARK -> StandardCharsets.UTF_8;
            case 2 -> startsWith(first, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            default -> otherwise;
        };
    }

    private static boolean isUtf16(byte[] first) {
        return startsWith(first, 0xFF, 0xFE) || startsWith(first, 0xFE, 0xFF);
    }

    private static boolean startsWith(byte[] first, int... mark) {
        boolean does = first.length >= mark.length;
        for (int i = 0; does && i < mark.length; i++) {
            does = (first[i] & 0xFF) == mark[i];
        }
        return does;
    }

    /** What is unpacked, unless it is so much that it was packed to do harm. */
    private static final class Unpacked extends FilterInputStream {

        // tables are packed to a tenth, monotonous ones to a hundredth; a bomb to a thousandth
        private static final int MOST_TIMES = 300;
        private static final long NO_HARM = 256L << 20;

        private final long packed;
        private long count;

        Unpacked(GZIPInputStream unpacking, long packed) {
            super(unpacking);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int more) throws IOException {
            count += more;
            if (count > NO_HARM && count / MOST_TIMES > packed) {
                throw new IOException("it unpacks to more than %d times its size: unpack it yourself if you trust it"
                        .formatted(MOST_TIMES));
            }
        }
    }
}
