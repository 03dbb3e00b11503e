package io.entente.story;

import io.entente.journal.Journal;
import io.entente.journal.Problem;
import io.entente.journal.Recordable;
import io.entente.json.Kinds;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;

/**
 * What was written in one or several story files: reports, withdrawals, statements of sameness, and the sources and
 * entities they name, ready to be recorded. The format is told by the JSON Schema {@value #SCHEMA} in this jar.
 *
 * @param recordables in file order: sources, entities, reports, withdrawals, same
 * @param warnings what is odd but possible; of each kind ten, and how many more there are
 */
public record Story(Seq<Recordable> recordables, Seq<Problem> warnings) implements Iterable<Recordable> {

    /** The resource that holds the JSON Schema (2020-12) of the format. */
    public static final String SCHEMA = "/io/entente/story/story.schema.json";

    /**
     * Reads story files as one story; ids mean the same in all of them. All errors are told at once; of more than a
     * hundred, the first hundred, one of each kind of the others, and how many more there are.
     *
     * @param files YAML, or JSON where the name ends with {@code .json}
     * @return the story, or every error in it
     */
    public static Validation<Seq<Problem>, Story> read(Path... files) {
        return read(Kinds.standard(), Array.of(files));
    }

    /**
     * Reads story files that may tell of kinds of the user's own.
     *
     * @param files YAML, or JSON where the name ends with {@code .json}
     * @return the story, or every error in it
     */
    public static Validation<Seq<Problem>, Story> read(Kinds kinds, Seq<Path> files) {
        StoryReader reader = new StoryReader(kinds);
        files.forEach(reader::add);
        return reader.story();
    }

    /**
     * Reads story files that go on from what a journal holds: they may name the sources and entities that it describes,
     * and refer to the developments it tells of. What the files describe themselves goes first, so that a file that
     * describes all it names means the same with any journal.
     *
     * @param files YAML, or JSON where the name ends with {@code .json}
     * @param journal is read, not written
     * @return the story, or every error in it
     * @throws io.entente.journal.JournalException if the journal cannot be read
     */
    public static Validation<Seq<Problem>, Story> read(Kinds kinds, Seq<Path> files, Journal journal) {
        StoryReader reader = new StoryReader(kinds, Option.some(journal));
        files.forEach(reader::add);
        return reader.story();
    }

    /**
     * Reads a story from a text.
     *
     * @param name its name for messages; one that ends with {@code .json} is read as JSON
     * @return the story, or every error in it
     */
    public static Validation<Seq<Problem>, Story> parse(String name, String text) {
        return parse(Kinds.standard(), name, text);
    }

    /**
     * Reads a story from a text that may tell of kinds of the user's own.
     *
     * @param name its name for messages; one that ends with {@code .json} is read as JSON
     * @return the story, or every error in it
     */
    public static Validation<Seq<Problem>, Story> parse(Kinds kinds, String name, String text) {
        StoryReader reader = new StoryReader(kinds);
        reader.add(name, text.getBytes(StandardCharsets.UTF_8));
        return reader.story();
    }

    @Override
    public Iterator<Recordable> iterator() {
        return recordables.iterator();
    }
}
