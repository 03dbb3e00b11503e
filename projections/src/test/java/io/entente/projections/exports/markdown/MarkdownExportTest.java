package io.entente.projections.exports.markdown;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Entente;
import io.entente.event.Entity;
import io.entente.event.StatementMade;
import io.entente.journal.Report;
import io.entente.projections.exports.Exported;
import io.vavr.collection.List;
import java.util.ArrayList;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;

class MarkdownExportTest {

    /** What CommonMark's reader finds in it beside text. */
    private static final class Found extends AbstractVisitor {
        final java.util.List<Integer> headings = new ArrayList<>();
        final java.util.List<Node> markup = new ArrayList<>();

        @Override
        public void visit(Heading heading) {
            headings.add(heading.getLevel());
        }

        @Override
        public void visit(HtmlBlock html) {
            markup.add(html);
        }

        @Override
        public void visit(HtmlInline html) {
            markup.add(html);
        }

        @Override
        public void visit(Link link) {
            markup.add(link);
        }

        @Override
        public void visit(Image image) {
            markup.add(image);
        }
    }

    private static Node read(Exported exported) {
        return Parser.builder().build().parse(exported.text());
    }

    @Test
    void the_chronicle_is_read_as_headings_and_text() {
        try (Entente entente = Exported.recorded(Exported.CHINA_SERBIA)) {
            Exported exported = Exported.of(
                    new MarkdownExport(), entente.between("CN", "RS").at("2024-12-31"));
            Found found = new Found();
            Node document = read(exported);
            document.accept(found);

            assertThat(found.headings).startsWith(1, 2).contains(2);
            assertThat(found.markup).isEmpty();
            assertThat(TextContentRenderer.builder().build().render(document)).contains("China", "Smederevo", "2016");
        }
    }

    @Test
    void what_a_source_says_is_text_and_what_is_told_of_a_later_day_is_told_as_left_out() {
        Report odd = report("odd")
                .of(StatementMade.of(Entity.of("CN")).quoting("<script>alert(1)</script> [x](http://a.example) # one"))
                .between("CN", "RS")
                .on("2010")
                .accordingTo("gazette", "2020");
        Report later = report("later")
                .of(StatementMade.of(Entity.of("CN")).about("later"))
                .between("CN", "RS")
                .on("2019")
                .accordingTo("gazette", "2020");
        try (Entente entente = Exported.recorded(List.of(odd, later))) {
            Exported exported = Exported.of(
                    new MarkdownExport(), entente.between("CN", "RS").at("2018-12-31"));
            Found found = new Found();
            Node document = read(exported);
            document.accept(found);

            assertThat(found.markup).isEmpty();
            assertThat(TextContentRenderer.builder().build().render(document)).contains("<script>alert(1)</script>");
            assertThat(exported.told())
                    .isEqualTo("developments told of a later day: 1 (the chronicle ends on 2018-12-31)");
        }
    }
}
