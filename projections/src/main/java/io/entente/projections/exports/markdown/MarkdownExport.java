package io.entente.projections.exports.markdown;

import com.google.auto.service.AutoService;
import io.entente.history.Assessment;
import io.entente.projection.View;
import io.entente.projections.answers.ChronicleAnswer;
import io.entente.projections.exports.Export;
import io.entente.projections.exports.Omission;
import io.entente.projections.forms.markdown.MarkdownForm;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** The chronicle: the relationship told in order, with notes on whose word each sentence is. */
@AutoService(Export.class)
public final class MarkdownExport implements Export {

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public String purpose() {
        return "the chronicle, for documents (CommonMark)";
    }

    @Override
    public Seq<Omission> write(View view, Setting setting, OutputStream out) throws IOException {
        String written = new MarkdownForm().write(ChronicleAnswer.of(view));
        out.write((Normalizer.normalize(written, Normalizer.Form.NFC) + "\n").getBytes(StandardCharsets.UTF_8));
        return Omission.of(
                        "developments told of a later day",
                        view.ahead().count(Assessment::isOccurred),
                        "the chronicle ends on %s".formatted(view.asOf().at()))
                .toVector();
    }
}
