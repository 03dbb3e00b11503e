package io.entente.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jline.utils.WCWidth;

/**
 * An answer in text, line by line. A line stays one line whatever is told in it, and {@link Visible all of it is seen};
 * the first column of its rows is as wide as the widest of them is on a terminal.
 */
final class Page {

    private record Line(String first, String text, boolean row) {}

    private final int narrowest;
    private final List<Line> lines = new ArrayList<>();

    /** A page without rows. */
    Page() {
        this(0);
    }

    /** @param narrowest how many places the first column of its rows has at least */
    Page(int narrowest) {
        this.narrowest = narrowest;
    }

    Page line(String text) {
        lines.add(new Line("", Visible.painted(text), false));
        return this;
    }

    /** A JSON text as a page: what must be written out in it is written as JSON does. */
    static Page json(JsonNode json) {
        Page page = new Page();
        json.toPrettyString().lines().forEach(line -> page.lines.add(new Line("", Visible.inLine(line), false)));
        return page;
    }

    Page blank() {
        return line("");
    }

    Page row(String first, String text) {
        lines.add(new Line(Visible.painted(first), Visible.painted(text), true));
        return this;
    }

    /** A text of this program's own, which may have several lines. */
    Page lines(String text) {
        text.lines().forEach(this::line);
        return this;
    }

    /** The lines of another page, moved to the right. */
    Page add(Page other, int indent) {
        other.finished()
                .forEach(line -> lines.add(new Line("", line.isEmpty() ? "" : " ".repeat(indent) + line, false)));
        return this;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    private List<String> finished() {
        int column = lines.stream().mapToInt(it -> width(it.first())).reduce(narrowest, Math::max);
        return lines.stream()
                .map(it -> it.row() ? it.first() + " ".repeat(column - width(it.first())) + " " + it.text() : it.text())
                .toList();
    }

    /** How many places a text takes on a terminal: East Asian wide characters two, combining ones none. */
    static int width(String text) {
        return text.codePoints()
                .filter(it -> !Paint.isMark(it))
                .map(it -> Math.max(0, WCWidth.wcwidth(it)))
                .sum();
    }

    /** The lines, joined, coloured where this is a terminal. */
    @Override
    public String toString() {
        return finished().stream().map(Paint::coloured).collect(Collectors.joining("\n"));
    }
}
