package io.entente.internal.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** The characters of a table whose last quote must be closed: else all after it would be one value, and its rows lost. */
final class ClosedQuotes extends FilterReader {

    private final char quote;
    private final char separator;
    private boolean begins = true;
    private boolean open;
    private long line = 1;
    private long opened;

    ClosedQuotes(Reader characters, char quote, char separator) {
        super(characters);
        this.quote = quote;
        this.separator = separator;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        for (int i = offset; i < offset + read; i++) {
            pass(into[i]);
        }
        if (read < 0 && open) {
            throw new IOException(
                    "the quote that opens in line %,d is never closed: if it is a character like others, say"
                                    .formatted(opened)
                            + " quote: none under table");
        }
        return read;
    }

    /** A quote written twice closes and opens again. */
    private void pass(char character) {
        line += character == '\n' ? 1 : 0;
        if (character == quote && (open || begins)) {
            opened = open ? opened : line;
            open = !open;
        } else if (!open) {
            begins = character == separator || character == '\n' || character == '\r';
        }
    }
}
