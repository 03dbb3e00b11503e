package io.entente.projections.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Entente;
import io.entente.projection.View;
import io.entente.story.Story;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Pages of small stories. */
final class NorwayAndSweden {

    private NorwayAndSweden() {}

    /** A view, as known in 2022, of what a gazette of 2021 and others report, in YAML: {@code - {development: a, …}}. */
    static View told(String reports) {
        Story story = Story.parse("small.yaml", """
                entente: 1
                title: small
                dyad: [NO, SE]
                source: gazette
                sources:
                  - {id: gazette, title: The Gazette, published: 2021-03-01}
                  - {id: ministry, title: Ministry, published: 2021-03-02}
                """ + reports.stripIndent())
                .toEither()
                .getOrElseThrow(problems -> new AssertionError(problems.mkString()));
        Entente entente = Entente.inMemory();
        assertThat(entente.journal().recordAll(story.recordables()).isRight()).isTrue();
        return entente.between("NO", "SE").at("2022-01-01").knownAt("2022-01-01");
    }

    /** What a page writes. */
    static String written(RelationshipPage page) {
        StringBuilder out = new StringBuilder();
        try {
            page.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
