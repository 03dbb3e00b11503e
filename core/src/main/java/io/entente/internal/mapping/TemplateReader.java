package io.entente.internal.mapping;

import io.entente.internal.document.Node;
import io.entente.internal.words.Problems;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;

/** Reads texts with names of columns in braces. */
final class TemplateReader {

    private final Problems problems;

    TemplateReader(Problems problems) {
        this.problems = problems;
    }

    /** A template that rests on a column at least. */
    Option<Template> read(Node node) {
        if (!(node instanceof Node.Scalar scalar)) {
            problems.error(node.place(), "write a text with a column in it, \"{ID}\", not " + node.describe());
            return Option.none();
        }
        Option<Template> template = template(scalar);
        if (template.exists(it -> it.columns().isEmpty())) {
            problems.error(node.place(), "without a column in braces, \"{ID}\", all rows would be one");
            return Option.none();
        }
        return template;
    }

    Option<Template> template(Node.Scalar scalar) {
        List<Template.Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        String written = scalar.text();
        for (int i = 0; i < written.length(); i++) {
            char character = written.charAt(i);
            boolean doubled = i + 1 < written.length() && written.charAt(i + 1) == character;
            if ((character == '{' || character == '}') && doubled) {
                text.append(character);
                i++;
            } else if (character == '{') {
                int end = written.indexOf('}', i);
                if (end < 0) {
                    return refused(scalar, "the brace at character %d is not closed".formatted(i + 1));
                }
                pieces.add(new Template.Piece(text.toString(), false));
                text.setLength(0);
                pieces.add(new Template.Piece(written.substring(i + 1, end).strip(), true));
                i = end;
            } else if (character == '}') {
                return refused(scalar, "the brace at character %d was not opened".formatted(i + 1));
            } else {
                text.append(character);
            }
        }
        pieces.add(new Template.Piece(text.toString(), false));
        return Option.some(new Template(
                scalar.place(),
                Vector.ofAll(pieces).reject(it -> !it.isColumn() && it.text().isEmpty())));
    }

    private Option<Template> refused(Node.Scalar scalar, String why) {
        problems.error(
                scalar.place(),
                "%s: the name of a column stands in braces, {Status}; write a brace that is one twice".formatted(why));
        return Option.none();
    }
}
