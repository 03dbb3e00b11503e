package io.entente.internal.words;

import io.entente.internal.document.Node;
import io.entente.journal.Profile;
import io.entente.journal.Recordable;
import io.entente.journal.Source;
import io.entente.journal.Succession;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Reads what a story describes: sources and entities. */
public final class DescriptionReader {

    private final Values values;
    private final Glossary glossary;
    private final Onlooker onlooker;
    private final Problems problems;

    public DescriptionReader(Values values, Glossary glossary, Onlooker onlooker, Problems problems) {
        this.values = values;
        this.glossary = glossary;
        this.onlooker = onlooker;
        this.problems = problems;
    }

    /**
     * Takes down what will be described under which names, so that one description can refer to another, and a report
     * to one with an error in it. Errors are left for the reading proper.
     */
    public void announce(Form story) {
        sources(story)
                .flatMap(node -> Form.of(node, "a source", problems))
                .forEach(form -> form.optional("id").flatMap(values::sourceId).forEach(glossary::announce));
        story.list("entities")
                .flatMap(node -> Form.of(node, "an entity", problems))
                .forEach(form -> form.optional("id")
                        .flatMap(values::entityId)
                        .forEach(entity -> glossary.announce(
                                entity,
                                aliases(form).prependAll(form.optional("name").flatMap(values::text)))));
    }

    public Seq<Recordable> descriptions(Form story) {
        Seq<Recordable> sources = sources(story).flatMap(this::source);
        return sources.appendAll(story.list("entities").flatMap(this::profile));
    }

    /** The source described in the header comes first. */
    private static Seq<Node> sources(Form story) {
        return story.optional("source")
                .filter(Node.Mapping.class::isInstance)
                .toVector()
                .appendAll(story.list("sources"));
    }

    private Option<Source> source(Node node) {
        return Form.of(node, "a source", problems).flatMap(form -> {
            int errors = problems.errors();
            var id = form.required("id", "id: article-2024").flatMap(values::sourceId);
            var title = form.optional("title").flatMap(values::text);
            var published = form.optional("published").flatMap(values::boundedDate);
            var publisher = form.optional("publisher").flatMap(values::text);
            var url = form.optional("url").flatMap(values::url);
            form.refuseOthers();
            return Option.when(
                            problems.errors() == errors, () -> new Source(id.get(), title, published, publisher, url))
                    .filter(source -> glossary.describe(source, form.place()))
                    .peek(source -> onlooker.note(source, form.place()));
        });
    }

    private Option<Profile> profile(Node node) {
        return Form.of(node, "an entity", problems).flatMap(form -> {
            int errors = problems.errors();
            var id = form.required("id", "id: hbis").flatMap(values::entityId);
            var kind = form.required("kind", "kind: company").flatMap(it -> values.choice(Profile.Kind.values(), it));
            var name = form.required("name", "name: HBIS Group").flatMap(values::text);
            var aliases = aliases(form);
            var country = form.optional("country").flatMap(values::entity);
            var succeeds = form.optional("succeeds").toVector().flatMap(it -> values.several(it, this::succession));
            form.refuseOthers();
            return Option.when(
                            problems.errors() == errors,
                            () -> new Profile(id.get(), kind.get(), name.get(), aliases, country, succeeds))
                    .filter(profile -> glossary.describe(profile, form.place()))
                    .peek(profile -> onlooker.note(profile, form.place()));
        });
    }

    /** What is succeeded: {@code CSXX}, or with the day {@code {id: CSXX, on: 2006-06-05}}. */
    private Option<Succession> succession(Node node) {
        if (!(node instanceof Node.Mapping)) {
            return values.entity(node).map(of -> new Succession(of, Option.none()));
        }
        return Form.of(node, "a succession", problems).flatMap(form -> {
            var of = form.required("id", "id: CSXX").flatMap(values::entity);
            var on = form.optional("on").flatMap(values::date);
            form.refuseOthers();
            return of.map(it -> new Succession(it, on.filter(day -> !day.isUndated())));
        });
    }

    private Seq<String> aliases(Form form) {
        return form.optional("aliases").toVector().flatMap(node -> values.several(node, values::text));
    }
}
