package io.entente.examples.cli;

import io.entente.event.Development;
import io.entente.event.Entity;
import io.entente.event.Spelling;
import io.entente.history.Assessment;
import io.entente.journal.SourceId;
import io.entente.kinds.Kind;
import io.entente.kinds.Kinds;
import io.entente.projection.Filter;
import io.entente.projection.View;
import io.entente.projections.answers.Selection;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** Which developments an answer is to be made of: of several values of one option any, of several options each. */
final class Only {

    @Option(names = "--storyline", paramLabel = "NAME", description = "only developments of that thread (repeatable)")
    private List<String> storylines = List.of();

    @Option(names = "--entity", paramLabel = "NAME", description = "only developments that name that one (repeatable)")
    private List<String> entities = List.of();

    @Option(names = "--kind", paramLabel = "KIND", description = "only developments of that kind (repeatable)")
    private List<String> kinds = List.of();

    @Option(names = "--source", paramLabel = "ID", description = "only what that source tells, too (repeatable)")
    private List<String> sources = List.of();

    /**
     * What is asked for of a view.
     *
     * @throws BadInput if something is asked for that there is not
     */
    Selection of(View view, Kinds known) {
        return Vector.of(
                        any(storylines, it -> storyline(it, view)),
                        any(entities, it -> entity(it, view)),
                        any(kinds, it -> kind(it, view, known)),
                        any(sources, it -> source(it, view)))
                .flatMap(filters -> filters)
                .foldLeft(Selection.ALL, Selection::filter);
    }

    private static Seq<Filter> any(List<String> written, Function<String, Filter> filter) {
        Seq<Filter> filters = Vector.ofAll(written).map(filter);
        return filters.size() < 2 ? filters : Vector.of(new Filter.AnyOf(filters));
    }

    private static Filter storyline(String written, View view) {
        Seq<String> there = view.history()
                .assessments()
                .flatMap(Assessment::storylines)
                .distinct()
                .sorted();
        require("--storyline", written, there, there.exists(it -> Spelling.folded(it)
                .equals(Spelling.folded(written))));
        return new Filter.InStoryline(written);
    }

    private static Filter entity(String written, View view) {
        Seq<Entity> meant = view.history().directory().meant(written);
        Seq<Entity> named = view.history()
                .assessments()
                .map(Assessment::development)
                .flatMap(Development::entities)
                .distinct();
        Seq<Entity> found = meant.isEmpty() ? named.filter(it -> it.id().equals(Spelling.normal(written))) : meant;
        require("--entity", written, named.map(Entity::id).sorted(), found.size() == 1);
        return new Filter.Naming(found.head());
    }

    private static Filter kind(String written, View view, Kinds known) {
        Seq<String> there = known.all()
                .map(Kind::name)
                .appendAll(
                        view.history().assessments().map(it -> it.development().kind()))
                .distinct();
        require("--kind", written, there, there.contains(written));
        return new Filter.OfKind(written);
    }

    private static Filter source(String written, View view) {
        Seq<String> there = view.history()
                .assessments()
                .flatMap(Assessment::standing)
                .map(it -> it.source().value())
                .distinct()
                .sorted();
        require("--source", written, there, there.contains(written));
        return new Filter.AccordingTo(SourceId.of(written));
    }

    private static void require(String option, String written, Seq<String> there, boolean isThere) {
        if (!isThere) {
            throw new BadInput("%s: there is no '%s' here; there are: %s%s"
                    .formatted(
                            option,
                            written,
                            there.isEmpty() ? "none" : there.mkString(", "),
                            Near.didYouMean(written, there)));
        }
    }
}
