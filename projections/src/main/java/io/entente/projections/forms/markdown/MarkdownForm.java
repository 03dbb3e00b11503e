package io.entente.projections.forms.markdown;

import com.google.auto.service.AutoService;
import io.entente.projections.answers.Answer;
import io.entente.projections.forms.Form;
import io.entente.projections.forms.Presentation;
import io.entente.projections.forms.Prose;
import io.entente.projections.forms.Prose.Entry;
import io.entente.projections.forms.Prose.Part;
import io.entente.projections.forms.Span;
import io.entente.projections.forms.Visible;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** Answers as Markdown (CommonMark 0.31, tables as GitHub has them), for documents and web pages; whatever is told in them is text, never markup. */
@AutoService(Form.class)
public final class MarkdownForm implements Form {

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public String purpose() {
        return "for documents";
    }

    @Override
    public String write(Answer answer, Presentation shown) {
        Prose prose = Prose.of(answer, shown.guide());
        Document document = new Document();
        document.appendChild(heading(1, prose.title()));
        String topic = "";
        for (Part part : prose.parts()) {
            if (!part.topic().isEmpty() && !part.topic().equals(topic)) {
                document.appendChild(heading(2, part.topic()));
            }
            topic = part.topic();
            write(part, document);
        }
        prose.notes().zipWithIndex(Footnotes.Definition::new).forEach(document::appendChild);
        return MarkdownRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .nodeRendererFactory(Footnotes.FACTORY)
                .build()
                .render(document)
                .stripTrailing();
    }

    private static void write(Part part, Document document) {
        if (!part.heading().isEmpty()) {
            document.appendChild(heading(part.topic().isEmpty() ? 2 : 3, part.heading()));
        }
        if (part.running()) {
            part.entries().forEach(it -> document.appendChild(paragraph(it)));
        } else if (!part.columns().isEmpty()) {
            document.appendChild(table(part));
        } else {
            document.appendChild(list(part.entries().map(MarkdownForm::item)));
        }
    }

    private static TableBlock table(Part part) {
        TableHead head = new TableHead();
        head.appendChild(row(part.columns().map(Span::plain)));
        TableBody body = new TableBody();
        part.entries()
                .map(it -> row(it.words().prepend(Span.plain(it.label()))))
                .forEach(body::appendChild);
        TableBlock table = new TableBlock();
        table.appendChild(head);
        table.appendChild(body);
        return table;
    }

    private static TableRow row(Seq<Span> cells) {
        TableRow row = new TableRow();
        cells.forEach(it -> {
            TableCell cell = new TableCell();
            cell.appendChild(text(it.text().strip()));
            row.appendChild(cell);
        });
        return row;
    }

    private static Heading heading(int level, String text) {
        Heading heading = new Heading();
        heading.setLevel(level);
        heading.appendChild(text(text));
        return heading;
    }

    private static ListItem item(Entry entry) {
        ListItem item = new ListItem();
        item.appendChild(paragraph(entry));
        if (!entry.notes().isEmpty()) {
            item.appendChild(list(entry.notes().map(MarkdownForm::note)));
        }
        return item;
    }

    private static ListItem note(Span note) {
        ListItem item = new ListItem();
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(text(note.text().strip()));
        item.appendChild(paragraph);
        return item;
    }

    private static BulletList list(Seq<ListItem> items) {
        BulletList list = new BulletList();
        list.setMarker("-");
        list.setTight(true);
        items.forEach(list::appendChild);
        return list;
    }

    private static Paragraph paragraph(Entry entry) {
        Paragraph paragraph = new Paragraph();
        Seq<Node> label = entry.label().isEmpty()
                ? Vector.empty()
                : Vector.of(around(new StrongEmphasis("**"), entry.label()), text(" "));
        label.appendAll(entry.words().flatMap(MarkdownForm::words)).forEach(paragraph::appendChild);
        return paragraph;
    }

    private static Seq<Node> words(Span span) {
        return switch (span.style()) {
            case WARNING, ERROR ->
                Vector.of(text(" "), around(new Emphasis("*"), span.text().strip()));
            case REFERENCE -> Vector.of(new Footnotes.Reference(span.text()));
            case PLAIN, TITLE, HEADING, ASIDE -> Vector.of(text(span.text()));
        };
    }

    private static Node around(Node emphasis, String text) {
        emphasis.appendChild(text(text.strip()));
        return emphasis;
    }

    private static Text text(String text) {
        return new Text(Visible.inLine(text));
    }
}
