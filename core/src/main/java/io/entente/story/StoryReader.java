package io.entente.story;

import io.entente.journal.Problem;
import io.entente.journal.Profile;
import io.entente.journal.Recordable;
import io.entente.journal.Source;
import io.entente.json.Document;
import io.entente.json.Kinds;
import io.entente.json.Node;
import io.entente.json.Place;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads files in two passes: first what they describe, for ids mean the same in all of them, then what they tell. */
final class StoryReader {

    private static final String VERSION = "1";
    private static final long MOST_BYTES = 64L << 20;

    private final Problems problems = new Problems();
    private final Glossary glossary = new Glossary(problems);
    private final Values values = new Values(glossary, problems);
    private final WordReader words;
    private final List<Form> files = new ArrayList<>();

    StoryReader(Kinds kinds) {
        this.words = new WordReader(kinds, values, glossary, problems);
    }

    void add(Path file) {
        Place start = new Place(file.toString(), 1, 1, "");
        try {
            if (Files.size(file) > MOST_BYTES) {
                problems.error(start, "larger than %d MiB: split it into several files".formatted(MOST_BYTES >> 20));
                return;
            }
            add(file.toString(), Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            problems.error(start, "there is no such file");
        } catch (IOException e) {
            problems.error(
                    start,
                    Files.isDirectory(file) ? "this is a directory: name a file" : "cannot be read: " + e.getMessage());
        }
    }

    void add(String name, byte[] bytes) {
        Document.read(name, bytes)
                .peekLeft(problems::add)
                .toOption()
                .flatMap(document -> Form.of(document, "a story", problems))
                .forEach(files::add);
    }

    Validation<Seq<Problem>, Story> story() {
        List<Recordable> recordables = new ArrayList<>();
        List<Seq<Recordable>> described = new ArrayList<>();
        files.forEach(file -> described.add(descriptions(file)));
        for (int i = 0; i < files.size(); i++) {
            described.get(i).forEach(recordables::add);
            words(files.get(i)).forEach(recordables::add);
        }
        words.oddities();
        Seq<Problem> all = problems.all();
        return problems.errors() > 0
                ? Validation.invalid(all)
                : Validation.valid(new Story(Vector.ofAll(recordables), all));
    }

    private Seq<Recordable> descriptions(Form file) {
        file.required("entente", "entente: 1, the version of the format")
                .flatMap(node -> values.text(node).peek(version -> {
                    if (!version.equals(VERSION)) {
                        problems.error(
                                node.place(),
                                "version %s of the format; this program reads version %s".formatted(version, VERSION));
                    }
                }));
        file.optional("title").forEach(values::text);
        Seq<Node> inHeader =
                file.optional("source").filter(Node.Mapping.class::isInstance).toVector();
        Seq<Recordable> sources = inHeader.appendAll(file.list("sources")).flatMap(this::source);
        return sources.appendAll(file.list("entities").flatMap(this::profile));
    }

    private Seq<Recordable> words(Form file) {
        WordReader.Defaults defaults = words.defaults(file);
        Seq<Recordable> told = file.list("reports")
                .flatMap(node -> words.report(node, defaults))
                .<Recordable>map(it -> it)
                .appendAll(file.list("withdrawals").flatMap(node -> words.withdrawal(node, defaults)))
                .appendAll(file.list("same").flatMap(node -> words.same(node, defaults)));
        file.refuseOthers();
        return told;
    }

    private Option<Source> source(Node node) {
        return Form.of(node, "a source", problems).flatMap(form -> {
            int errors = problems.errors();
            var id = form.required("id", "id: article-2024").flatMap(values::sourceId);
            var title = form.optional("title").flatMap(values::text);
            var published = form.optional("published").flatMap(values::date);
            var publisher = form.optional("publisher").flatMap(values::text);
            var url = form.optional("url").flatMap(values::url);
            form.refuseOthers();
            return problems.errors() > errors
                    ? Option.none()
                    : values.made(node, () -> new Source(id.get(), title, published, publisher, url))
                            .filter(source -> glossary.describe(source, form.place()));
        });
    }

    private Option<Profile> profile(Node node) {
        return Form.of(node, "an entity", problems).flatMap(form -> {
            int errors = problems.errors();
            var id = form.required("id", "id: hbis").flatMap(values::reference);
            var kind = form.required("kind", "kind: company").flatMap(it -> values.choice(Profile.Kind.values(), it));
            var name = form.required("name", "name: HBIS Group").flatMap(values::text);
            var aliases = form.optional("aliases").toVector().flatMap(it -> values.several(it, values::text));
            var country = form.optional("country").flatMap(values::reference);
            var succeeds = form.optional("succeeds").flatMap(values::reference);
            form.refuseOthers();
            return problems.errors() > errors
                    ? Option.none()
                    : id.map(entity -> new Profile(entity, kind.get(), name.get(), aliases, country, succeeds))
                            .filter(profile -> glossary.describe(profile, form.place()));
        });
    }
}
