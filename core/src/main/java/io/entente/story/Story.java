package io.entente.story;

import io.entente.journal.EditionTaken;
import io.entente.journal.Journal;
import io.entente.journal.Problem;
import io.entente.journal.Recordable;
import io.entente.kinds.Kinds;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;

/**
 * What was written in one or several story files: reports, withdrawals, statements of sameness, and the sources and
 * entities they name, ready to be recorded. The format is told by the JSON Schema {@value #SCHEMA} in this jar.
 *
 * @param recordables in file order: sources, entities, reports, withdrawals, same
 * @param editions of each file with an id which edition it is, and whose words it has; what it told in
 *     earlier ones, and does not tell any more, is taken back by {@code Intake}, not by a journal alone
 * @param warnings what is odd but possible; of each kind ten, and how many more there are
 * @param replacements how many of the reports take the place of another of the same source and day of knowledge, told in
 *     another file or recorded before, and how many of the descriptions that of one recorded before; each is one of the
 *     warnings
 */
public record Story(Seq<Recordable> recordables, Seq<EditionTaken> editions, Seq<Problem> warnings, int replacements)
        implements Iterable<Recordable> {

    /**
     * In what setting a story is read.
     *
     * @param kinds the kinds that it may tell of
     * @param after the journal that it goes on from: it may name the sources and entities that are described there, and
     *     refer to the developments that are told of; what it describes itself goes first, so that a story that describes
     *     all it names means the same after any journal. It is read, not written. None for a story that stands alone
     * @param now when it is read: what cannot be known by then is an error; none to leave that to the journal
     */
    public record Setting(Kinds kinds, Option<Journal> after, Option<Instant> now) {

        /** The kinds that come with the library, and nothing before. */
        public static final Setting DEFAULT = new Setting(Kinds.standard(), Option.none(), Option.none());

        /** The same with these kinds. */
        public Setting with(Kinds kinds) {
            return new Setting(kinds, after, now);
        }

        /** The same, going on from a journal. */
        public Setting after(Journal journal) {
            return new Setting(kinds, Option.some(journal), now);
        }

        /** The same, read at that moment. */
        public Setting at(Instant moment) {
            return new Setting(kinds, after, Option.some(moment));
        }
    }

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
        return read(Setting.DEFAULT, files);
    }

    /**
     * The same, of kinds of the user's own, too.
     *
     * @param files YAML, or JSON where the name ends with {@code .json}
     * @return the story, or every error in it
     */
    public static Validation<Seq<Problem>, Story> read(Kinds kinds, Path... files) {
        return read(Setting.DEFAULT.with(kinds), files);
    }

    /**
     * The same, in a setting.
     *
     * @param files YAML, or JSON where the name ends with {@code .json}
     * @return the story, or every error in it
     * @throws io.entente.journal.JournalException if the journal that it goes on from cannot be read
     */
    public static Validation<Seq<Problem>, Story> read(Setting setting, Path... files) {
        StoryReader reader = new StoryReader(setting);
        Array.of(files).forEach(reader::add);
        return reader.story();
    }

    /**
     * Reads a story from a text.
     *
     * @param name its name for messages; one that ends with {@code .json} is read as JSON
     * @return the story, or every error in it
     */
    public static Validation<Seq<Problem>, Story> parse(String name, String text) {
        return parse(Setting.DEFAULT, name, text);
    }

    /**
     * The same, of kinds of the user's own, too.
     *
     * @param name its name for messages; one that ends with {@code .json} is read as JSON
     * @return the story, or every error in it
     */
    public static Validation<Seq<Problem>, Story> parse(Kinds kinds, String name, String text) {
        return parse(Setting.DEFAULT.with(kinds), name, text);
    }

    /**
     * The same, in a setting.
     *
     * @param name its name for messages; one that ends with {@code .json} is read as JSON
     * @return the story, or every error in it
     * @throws io.entente.journal.JournalException if the journal that it goes on from cannot be read
     */
    public static Validation<Seq<Problem>, Story> parse(Setting setting, String name, String text) {
        StoryReader reader = new StoryReader(setting);
        reader.add(name, text.getBytes(StandardCharsets.UTF_8));
        return reader.story();
    }

    @Override
    public Iterator<Recordable> iterator() {
        return recordables.iterator();
    }
}
