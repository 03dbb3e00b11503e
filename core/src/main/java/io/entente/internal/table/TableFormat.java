package io.entente.internal.table;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.charset.Charset;

/**
 * How a table is written.
 *
 * @param sort values between separators, or objects of JSON
 * @param separator what stands between two values
 * @param quote what stands around a value that has a separator in it; none where such a character means nothing
 * @param columns what the columns are called, where no header tells; empty where one does
 * @param charset in what its characters are encoded, where no byte order mark tells
 */
public record TableFormat(Sort sort, char separator, Option<Character> quote, Seq<String> columns, Charset charset) {

    /** Of what a line of a table is made. */
    public enum Sort {
        /** Values between separators: RFC 4180 and its relatives. */
        SEPARATED,
        /** An object of JSON on each line. */
        JSON_LINES
    }

    /** Whether the first line says what the columns are called. */
    public boolean hasHeader() {
        return sort == Sort.SEPARATED && columns.isEmpty();
    }
}
