package io.entente.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.vavr.collection.Iterator;
import java.util.ArrayList;
import java.util.List;

/** JSON to be read by people: what fits on a line stands on it, and lists of words fill their lines. */
final class PrintedJson {

    private static final int WIDTH = 120;
    private static final int LONGEST_WORD = 40;
    private static final String STEP = "  ";

    private PrintedJson() {}

    /** The text of a document, with the end of its last line. */
    static String of(JsonNode document) {
        return printed(document, "", 0) + "\n";
    }

    /** @param before how much stands before it on its line, beside the indentation */
    private static String printed(JsonNode node, String indentation, int before) {
        String inner = indentation + STEP;
        String line = onOneLine(node);
        if (!node.isContainerNode() || indentation.length() + before + line.length() + ",".length() <= WIDTH) {
            return line;
        }
        if (node.isObject()) {
            return lines(
                    "{",
                    "}",
                    indentation,
                    Iterator.ofAll(node.properties())
                            .map(it -> key(it.getKey())
                                    + printed(
                                            it.getValue(),
                                            inner,
                                            key(it.getKey()).length()))
                            .mkString(",\n" + inner));
        }
        return lines(
                "[",
                "]",
                indentation,
                Iterator.ofAll(node).exists(it -> onOneLine(it).length() > LONGEST_WORD)
                        ? Iterator.ofAll(node).map(it -> printed(it, inner, 0)).mkString(",\n" + inner)
                        : String.join(",\n" + inner, filled(node, WIDTH - inner.length())));
    }

    private static String lines(String begin, String end, String indentation, String content) {
        return begin + "\n" + indentation + STEP + content + "\n" + indentation + end;
    }

    private static List<String> filled(JsonNode words, int width) {
        List<String> lines = new ArrayList<>(List.of(""));
        for (JsonNode value : words) {
            String last = lines.getLast();
            String longer = last.isEmpty() ? value.toString() : last + ", " + value;
            if (last.isEmpty() || longer.length() + ",".length() <= width) {
                lines.set(lines.size() - 1, longer);
            } else {
                lines.add(value.toString());
            }
        }
        return lines;
    }

    private static String onOneLine(JsonNode node) {
        if (node.isObject()) {
            return Iterator.ofAll(node.properties())
                    .map(it -> key(it.getKey()) + onOneLine(it.getValue()))
                    .mkString("{", ", ", "}");
        }
        return node.isArray()
                ? Iterator.ofAll(node).map(PrintedJson::onOneLine).mkString("[", ", ", "]")
                : node.toString();
    }

    private static String key(String name) {
        return TextNode.valueOf(name) + ": ";
    }
}
