package io.entente.projections.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Entente;
import io.entente.projection.View;
import io.entente.projections.relationship.Relationship;
import io.entente.story.Story;
import io.vavr.Lazy;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The story of China and Serbia, which is read once for all tests, and its pages, each written once. */
final class ChinaAndSerbia {

    private static final Path STORY = Path.of("..", "..", "examples", "stories", "china-serbia.yaml");
    private static final Lazy<Entente> JOURNAL = Lazy.of(ChinaAndSerbia::recorded);
    private static final Map<String, String> PAGES = new ConcurrentHashMap<>();

    private ChinaAndSerbia() {}

    private static Entente recorded() {
        Entente entente = Entente.inMemory();
        assertThat(entente.journal()
                        .recordAll(Story.read(STORY).get().recordables())
                        .isRight())
                .isTrue();
        return entente;
    }

    static View at(String day) {
        return JOURNAL.get().between("CN", "RS").at(day);
    }

    /** The page that ends on a day. */
    static String page(String day) {
        return PAGES.computeIfAbsent(
                day, it -> NorwayAndSweden.written(RelationshipPage.of(at(it), new Relationship())));
    }
}
