package io.entente.projections.exports.json;

import com.google.auto.service.AutoService;
import io.entente.projection.View;
import io.entente.projections.answers.StateAnswer;
import io.entente.projections.exports.Export;
import io.entente.projections.exports.Omission;
import io.entente.projections.forms.json.JsonForm;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The state, whole: what every question answers, as {@link JsonForm} writes it and its schema documents it. */
@AutoService(Export.class)
public final class JsonExport implements Export {

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String purpose() {
        return "the whole answer, for programs, by a JSON Schema";
    }

    @Override
    public Seq<Omission> write(View view, Setting setting, OutputStream out) throws IOException {
        String written = new JsonForm().write(StateAnswer.of(view, setting.relationship()));
        out.write((written + "\n").getBytes(StandardCharsets.UTF_8));
        return Vector.empty();
    }
}
