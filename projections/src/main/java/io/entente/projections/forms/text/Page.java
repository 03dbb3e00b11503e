package io.entente.projections.forms.text;

import io.entente.projections.forms.Emphasis;
import io.entente.projections.forms.Span;
import io.entente.projections.forms.Style;
import io.entente.projections.forms.Visible;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.jline.utils.WCWidth;

/**
 * Text, line by line. A line stays one line whatever is told in it, and {@link Visible all of it is seen}; the first column
 * of its rows is as wide as the widest of them is on a terminal. Not for several threads.
 */
public final class Page {

    /** A line, or where it has a first column, a row. */
    private record Line(String first, Seq<Span> words, boolean row) {

        Line {
            words = words.map(span -> new Span(span.style(), Visible.inLine(span.text())));
        }
    }

    private final int narrowest;
    private Seq<Line> lines = Vector.empty();

    /** A page without rows. */
    public Page() {
        this(0);
    }

    /** @param narrowest how many places the first column of its rows has at least */
    public Page(int narrowest) {
        this.narrowest = narrowest;
    }

    /** Adds a line. */
    public Page line(String text) {
        return line(Span.plain(text));
    }

    /** Adds a line. */
    public Page line(Span... words) {
        return line(Array.of(words));
    }

    /** Adds a line. */
    public Page line(Seq<Span> words) {
        lines = lines.append(new Line("", words, false));
        return this;
    }

    /** Adds an empty line. */
    public Page blank() {
        return line("");
    }

    /** Adds a row. */
    public Page row(String first, String text) {
        return row(first, Span.plain(text));
    }

    /** Adds a row. */
    public Page row(String first, Span... words) {
        return row(first, Array.of(words));
    }

    /** Adds a row. */
    public Page row(String first, Seq<Span> words) {
        lines = lines.append(new Line(Visible.inLine(first), words, true));
        return this;
    }

    /** Adds a text of a program's own, which may have several lines. */
    public Page lines(String text) {
        text.lines().forEach(this::line);
        return this;
    }

    /** Whether it has no line. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    private Seq<Seq<Span>> finished() {
        int column = lines.map(it -> width(it.first())).fold(narrowest, Math::max);
        return lines.map(it -> it.row()
                ? it.words().prepend(Span.plain(it.first() + " ".repeat(column - width(it.first())) + " "))
                : it.words());
    }

    /** How many places a text takes on a terminal: East Asian wide characters two, combining ones none. */
    static int width(String text) {
        return text.codePoints().map(it -> Math.max(0, WCWidth.wcwidth(it))).sum();
    }

    /** The lines, joined. */
    public String text(Emphasis emphasis) {
        return finished()
                .map(words -> words.map(
                                it -> it.style() == Style.PLAIN ? it.text() : emphasis.on(it.style(), it.text()))
                        .mkString())
                .mkString("\n");
    }

    /** The lines, joined, without emphasis. */
    @Override
    public String toString() {
        return text(Emphasis.NONE);
    }
}
