package io.entente.examples.cli;

import io.entente.projections.forms.Visible;
import io.entente.projections.forms.text.Page;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Standard output, or standard error: the only way out for what a command tells, so that {@link Visible all of it is seen}
 * and none of it is lost in silence.
 */
final class Output {

    /** It cannot be written, so that there is no use in going on. */
    static final class Unwritable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unwritable(IOException cause) {
            super(cause);
        }
    }

    private interface Writing {
        void to(Writer stream) throws IOException;
    }

    private final OutputStream bytes;
    private final Writer stream;
    private final boolean mayBeLost;
    private @Nullable IOException failure;

    private Output(OutputStream stream, boolean mayBeLost) {
        this.bytes = stream;
        this.stream = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        this.mayBeLost = mayBeLost;
    }

    /** What answers go to: where it cannot be written, {@link Unwritable} is thrown. */
    static Output ofAnswers(OutputStream stream) {
        return new Output(stream, false);
    }

    /** What messages go to: where it cannot be written, there is nobody to tell. */
    static Output ofMessages(OutputStream stream) {
        return new Output(stream, true);
    }

    /** Prints one line, whatever stands in the text. */
    void line(String text) {
        print(Visible.inLine(text) + "\n");
    }

    /** Prints a page, coloured where this is a terminal. */
    void page(Page page) {
        written(page.text(new Colours()));
    }

    /** Prints an answer that a form has written, and ends its last line unless it is ended. */
    void written(String answer) {
        print(answer.endsWith("\n") ? answer : answer + "\n");
    }

    /** Prints what this program says of itself, as it is. */
    void own(String text) {
        print(text);
    }

    /** Where picocli prints to. */
    PrintWriter words() {
        return new PrintWriter(new Through(Visible::inLines), true);
    }

    /** Where data go that programs read: byte for byte what they are. */
    Writer data() {
        return new Through(text -> text);
    }

    /** Where data go that may be no text: byte for byte what they are. */
    OutputStream bytes() {
        return new OutputStream() {
            @Override
            public void write(int one) {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] all, int from, int length) {
                put(to -> {
                    to.flush(); // what was printed before comes before
                    bytes.write(all, from, length);
                });
            }

            @Override
            public void flush() {
                put(to -> bytes.flush());
            }
        };
    }

    /** Why it could not be written; none as long as it could. */
    Option<IOException> failure() {
        return Option.of(failure);
    }

    private void print(String text) {
        put(to -> {
            to.write(text);
            to.flush();
        });
    }

    private void put(Writing writing) {
        if (failure == null) {
            try {
                writing.to(stream);
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null && !mayBeLost) {
            throw new Unwritable(failure);
        }
    }

    /** A writer to this. */
    private final class Through extends Writer {

        private final UnaryOperator<String> shown;

        Through(UnaryOperator<String> shown) {
            this.shown = shown;
        }

        @Override
        public void write(char[] characters, int from, int length) {
            String text = shown.apply(new String(characters, from, length));
            put(to -> to.write(text));
        }

        @Override
        public void flush() {
            put(Writer::flush);
        }

        @Override
        public void close() {
            flush(); // others may have something to print
        }
    }
}
