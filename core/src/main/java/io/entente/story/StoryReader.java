package io.entente.story;

import io.entente.internal.document.Document;
import io.entente.internal.document.Node;
import io.entente.internal.document.Place;
import io.entente.internal.words.DescriptionReader;
import io.entente.internal.words.Earlier;
import io.entente.internal.words.Form;
import io.entente.internal.words.Glossary;
import io.entente.internal.words.Problems;
import io.entente.internal.words.Values;
import io.entente.internal.words.WordReader;
import io.entente.journal.Claim;
import io.entente.journal.EditionTaken;
import io.entente.journal.Entry;
import io.entente.journal.EntryFilter;
import io.entente.journal.Journal;
import io.entente.journal.Problem;
import io.entente.journal.Profile;
import io.entente.journal.Recordable;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.journal.SourceId;
import io.entente.journal.Unknown;
import io.entente.story.Story.Setting;
import io.entente.time.EventDate;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads files in three passes, for ids mean the same in all of them: first which sources and entities they describe,
 * then the descriptions, then what the files tell.
 */
final class StoryReader {

    private static final String VERSION = "1";
    private static final int MOST_BYTES = 64 << 20;

    private final Problems problems = new Problems();
    private final Earlier earlier = new Earlier();
    private final Glossary glossary = new Glossary(earlier, problems);
    private final Values values = new Values(glossary, problems);
    private final Oddities oddities;
    private final WordReader words;
    private final Option<Journal> before;
    private final List<String> names = new ArrayList<>();
    private final List<Node> documents = new ArrayList<>();
    private final List<EditionTaken> editions = new ArrayList<>();

    StoryReader(Setting setting) {
        this.before = setting.after();
        this.oddities = new Oddities(glossary, problems, setting.now());
        this.words = new WordReader(setting.kinds(), values, glossary, oddities, problems);
        recall(new EntryFilter.Descriptions());
    }

    /** Takes down what was recorded before. */
    private void recall(EntryFilter part) {
        before.forEach(journal -> {
            try (Stream<Entry> entries = journal.entries(part, any -> true)) {
                entries.forEach(this::recall);
            }
        });
    }

    private void recall(Entry entry) {
        oddities.recall(entry);
        switch (entry.content()) {
            case Source source -> earlier.add(source);
            case Profile profile -> earlier.add(profile);
            case Claim claim -> {
                // it describes nothing
            }
            case EditionTaken edition -> {
                // it tells how far a story was taken in, and nothing of what it says
            }
            case Unknown unknown -> {
                // whatever it is, no story can refer to it
            }
        }
    }

    void add(Path file) {
        Place start = Place.startOf(file.toString());
        names.add(start.file());
        try (InputStream content = Files.newInputStream(file)) {
            byte[] bytes = content.readNBytes(MOST_BYTES + 1);
            Option<String> other = Mistaken.forStory(bytes);
            if (other.isDefined()) {
                problems.error(start, other.get());
            } else if (bytes.length > MOST_BYTES) {
                problems.error(
                        start,
                        "larger than %d MiB: split it into several files, which are read as one story"
                                .formatted(MOST_BYTES >> 20));
            } else {
                add(file.toString(), bytes);
            }
        } catch (IOException e) {
            problems.error(start, Document.whyUnread(file, e));
        }
    }

    void add(String name, byte[] bytes) {
        names.add(name);
        Document document = Document.read(name, bytes);
        document.problems().forEach(problems::add);
        document.content().forEach(documents::add);
    }

    Validation<Seq<Problem>, Story> story() {
        announce();
        Vector<Form> files = Vector.ofAll(documents).flatMap(document -> Form.of(document, "a story", problems));
        Seq<Seq<Recordable>> descriptions = files.map(this::descriptions);
        Seq<Recordable> recordables = files.zipWith(descriptions, (file, described) -> described.appendAll(words(file)))
                .flatMap(it -> it);
        recall(new EntryFilter.On(HashSet.ofAll(oddities.developments())));
        oddities.tell();
        Seq<Problem> all = problems.inOrderOf(names);
        return problems.errors() > 0
                ? Validation.invalid(all)
                : Validation.valid(new Story(recordables, Vector.ofAll(editions), all, oddities.replacements()));
    }

    private void announce() {
        Problems unheard = new Problems();
        DescriptionReader reader = new DescriptionReader(
                new Values(glossary, unheard), glossary, new Oddities(glossary, unheard, Option.none()), unheard);
        documents.forEach(document -> Form.of(document, "a story", unheard).forEach(reader::announce));
    }

    private Seq<Recordable> descriptions(Form file) {
        file.required("entente", "entente: 1, the version of the format")
                .filter(node ->
                        !(node instanceof Node.Scalar scalar && scalar.text().equals(VERSION)))
                .forEach(node -> problems.error(
                        node.place(),
                        "this program reads version %s of the format, not %s".formatted(VERSION, node.describe())));
        file.optional("title").forEach(values::text);
        file.optional("$schema").forEach(values::text); // by which an editor finds the schema of a JSON file
        return new DescriptionReader(values, glossary, oddities, problems).descriptions(file);
    }

    private Seq<Recordable> words(Form file) {
        WordReader.Defaults defaults = words.defaults(file);
        Seq<Recordable> told = file.list("reports")
                .flatMap(node -> words.report(node, defaults))
                .<Recordable>map(it -> it)
                .appendAll(file.list("withdrawals").flatMap(node -> words.withdrawal(node, defaults)))
                .appendAll(file.list("same").flatMap(node -> words.same(node, defaults)));
        edition(file, told);
        file.refuseOthers();
        return told;
    }

    /** What an edition of a file tells, where the file says which it is. */
    private void edition(Form file, Seq<Recordable> told) {
        Option<SourceId> id = file.optional("id").flatMap(values::sourceId);
        Option<EventDate> known = file.optional("edition").flatMap(values::boundedDate);
        if (file.has("id") != file.has("edition")) {
            problems.error(
                    file.place(),
                    "a story with an id says since when this edition of it is known, and the other way round: write id: my-story, edition: 2024-06-01");
        }
        if (editions.stream().anyMatch(it -> id.contains(it.source()))) {
            problems.error(file.placeOf("id"), "another of these files has the id %s, too".formatted(id.get()));
        }
        SortedSet<EditionTaken.Word> words = TreeSet.ofAll(told.filter(Report.class::isInstance)
                .map(Report.class::cast)
                .map(it -> new EditionTaken.Word(it.id(), it.source())));
        id.forEach(its ->
                known.forEach(since -> editions.add(new EditionTaken(its, since, true, TreeSet.empty(), words))));
    }
}
