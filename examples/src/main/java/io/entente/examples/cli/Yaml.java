package io.entente.examples.cli;

import com.fasterxml.jackson.databind.node.TextNode;
import io.vavr.collection.Traversable;

/** Texts as they are written into a file for a person to look through. */
final class Yaml {

    private Yaml() {}

    /** In quotes, as JSON and so YAML has them, whatever is in it. */
    static String quoted(String text) {
        return TextNode.valueOf(text).toString();
    }

    static String list(Traversable<?> items) {
        return items.toVector().map(item -> quoted(item.toString())).mkString("[", ", ", "]");
    }

    /** A comment, on one line. */
    static String comment(String text) {
        return "# " + text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    }
}
