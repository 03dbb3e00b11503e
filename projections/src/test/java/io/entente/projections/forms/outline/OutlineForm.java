package io.entente.projections.forms.outline;

import com.google.auto.service.AutoService;
import io.entente.projections.answers.Answer;
import io.entente.projections.forms.Form;
import io.entente.projections.forms.Guide;
import io.entente.projections.forms.Presentation;
import io.entente.projections.forms.Prose;

/** A form of a user's own: the headings, and how much stands under each. */
@AutoService(Form.class)
public final class OutlineForm implements Form {

    @Override
    public String name() {
        return "outline";
    }

    @Override
    public String purpose() {
        return "for a glance";
    }

    @Override
    public String write(Answer answer, Presentation shown) {
        return Prose.of(answer, Guide.LIBRARY)
                .body()
                .map(part -> "%s %d".formatted(part.heading(), part.entries().size()))
                .mkString(", ");
    }
}
