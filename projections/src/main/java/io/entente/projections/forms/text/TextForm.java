package io.entente.projections.forms.text;

import com.google.auto.service.AutoService;
import io.entente.projections.answers.Answer;
import io.entente.projections.answers.DiffAnswer;
import io.entente.projections.forms.Form;
import io.entente.projections.forms.Presentation;
import io.entente.projections.forms.Prose;
import io.entente.projections.forms.Prose.Entry;
import io.entente.projections.forms.Prose.Part;
import io.entente.projections.forms.Span;
import io.entente.projections.forms.Style;
import io.vavr.collection.Seq;

/** Answers as text, for people: in lines, with columns as a terminal shows them. */
@AutoService(Form.class)
public final class TextForm implements Form {

    private static final int DATES = 16;
    private static final int CHANGES = 20;

    @Override
    public String name() {
        return "text";
    }

    @Override
    public String purpose() {
        return "for people, on a terminal";
    }

    @Override
    public String write(Answer answer, Presentation shown) {
        Page page = new Page(answer instanceof DiffAnswer ? CHANGES : DATES);
        Prose prose = Prose.of(answer, shown.guide());
        page.line(Style.TITLE.on(prose.title()));
        tell(prose.parts(), page);
        notes(prose.notes(), page);
        return page.text(shown.emphasis());
    }

    private static void tell(Seq<Part> parts, Page page) {
        String topic = "";
        for (Part part : parts) {
            page.blank();
            if (!part.topic().isEmpty() && !part.topic().equals(topic)) {
                page.line(Style.TITLE.on("── " + part.topic() + " ──"));
            }
            topic = part.topic();
            tell(part, page);
        }
    }

    private static void notes(Seq<String> notes, Page page) {
        if (!notes.isEmpty()) {
            page.blank().line(Style.HEADING.on("Notes"));
            notes.zipWithIndex((note, before) -> "  [%d] %s".formatted(before + 1, note))
                    .forEach(page::line);
        }
    }

    private static void tell(Part part, Page page) {
        String indent = part.heading().isEmpty() ? "" : "  ";
        if (!part.heading().isEmpty()) {
            page.line(Style.HEADING.on(part.heading()));
        }
        part.entries().forEach(entry -> tell(entry, indent, page));
    }

    private static void tell(Entry entry, String indent, Page page) {
        if (entry.label().isEmpty()) {
            page.line(entry.words().map(TextForm::shown).prepend(Span.plain(indent)));
            entry.notes().forEach(note -> page.line(Span.plain(indent + "    "), note));
        } else {
            page.row(indent + entry.label(), entry.words());
            entry.notes().forEach(note -> page.row("", note));
        }
    }

    private static Span shown(Span span) {
        return span.style() == Style.REFERENCE ? span.style().on("[" + span.text() + "]") : span;
    }
}
