package io.entente.projections.forms.markdown;

import io.entente.projections.forms.Visible;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;

/**
 * Footnotes, {@code [^1]} and {@code [^1]: …}, which CommonMark lacks and GitHub and Pandoc know; elsewhere they are read as
 * they stand.
 */
final class Footnotes {

    static final MarkdownNodeRendererFactory FACTORY = new MarkdownNodeRendererFactory() {
        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return new Renderer(context);
        }

        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of();
        }
    };

    private Footnotes() {}

    /** The place of a note. */
    static final class Reference extends CustomNode {
        private final String number;

        Reference(String number) {
            this.number = number;
        }
    }

    /** A note. */
    static final class Definition extends CustomBlock {
        private final int number;

        // a reader of CommonMark without notes takes one word, with a quotation after it or not, for where a link leads
        // to,
        // and shows none of it
        private static final Pattern READ_AS_LINK = Pattern.compile("\\s*\\S*(\\s+[\"'(].*)?", Pattern.DOTALL);

        /** @param before how many notes come before it */
        Definition(String note, int before) {
            this.number = before + 1;
            Paragraph paragraph = new Paragraph();
            String shown = Visible.inLine(note);
            paragraph.appendChild(new Text(READ_AS_LINK.matcher(shown).matches() ? "the word of " + shown : shown));
            appendChild(paragraph);
        }
    }

    private record Renderer(MarkdownNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Reference.class, Definition.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof Reference reference) {
                context.getWriter().raw("[^" + reference.number + "]");
            } else if (node instanceof Definition definition) {
                context.getWriter().raw("[^" + definition.number + "]: ");
                context.render(definition.getFirstChild());
            }
        }
    }
}
