package io.entente.projections.exports;

import io.entente.Entente;
import io.entente.journal.Recordable;
import io.entente.projection.View;
import io.entente.story.Story;
import io.vavr.collection.Seq;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What an export wrote, and what it told of what it left out. */
public record Exported(String text, Seq<Omission> omissions) {

    public static final Path EVERY_SECTION =
            Path.of("src", "test", "resources", "io", "entente", "answers", "every-section.yaml");
    public static final Path CHINA_SERBIA = Path.of("..", "examples", "stories", "china-serbia.yaml");

    public static Exported of(Export export, View view) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Seq<Omission> omissions = export.write(view, Export.Setting.DEFAULT, out);
            return new Exported(out.toString(StandardCharsets.UTF_8), omissions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A journal in memory that holds that story; to be closed. */
    public static Entente recorded(Path story) {
        return recorded(Story.read(story)
                .toEither()
                .getOrElseThrow(problems -> new IllegalArgumentException(problems.mkString("\n"))));
    }

    public static Entente recorded(Iterable<? extends Recordable> recordables) {
        Entente entente = Entente.inMemory();
        entente.journal().recordAll(recordables).getOrElseThrow(why -> new IllegalArgumentException(why.toString()));
        return entente;
    }

    /** What is left out, by what it is. */
    public String told() {
        return omissions.mkString("\n");
    }
}
