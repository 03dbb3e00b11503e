package io.entente.gazetteer;

import static java.util.Objects.requireNonNull;

import io.entente.event.Countries;
import io.entente.event.Entity;
import io.entente.event.Spelling;
import io.entente.history.Directory;
import io.entente.internal.document.Document;
import io.entente.internal.document.Node;
import io.entente.internal.document.Place;
import io.entente.journal.Problem;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What names and codes mean by a user's own word, which goes before everybody else's. In a file:
 *
 * <pre>{@code
 * aliases:
 *   Red China: CN
 *   Nat. Bank: cdb
 * }</pre>
 *
 * Names that differ in case or white space only are one, see {@link Spelling#folded}. Immutable.
 */
public final class Aliases {

    /** None. */
    public static final Aliases NONE = new Aliases(LinkedHashMap.empty());

    private static final int MOST_BYTES = 16 << 20;
    private static final String KEY = "aliases";

    private final Map<String, Entity> meanings;
    private final Map<String, Place> places;

    /** @param meanings whom each name means */
    public Aliases(Map<String, Entity> meanings) {
        this(requireNonNull(meanings, "meanings").mapKeys(Spelling::folded), LinkedHashMap.empty());
    }

    private Aliases(Map<String, Entity> meanings, Map<String, Place> places) {
        this.meanings = meanings;
        this.places = places;
    }

    /** Whom each means, by the folded name. */
    public Map<String, Entity> meanings() {
        return meanings;
    }

    /** Whom that name or code means. */
    public Option<Entity> find(String written) {
        return meanings.isEmpty() ? Option.none() : meanings.get(Spelling.folded(written));
    }

    /** These and those, which go first. */
    public Aliases and(Aliases others) {
        return new Aliases(others.meanings.merge(meanings), others.places.merge(places));
    }

    /**
     * What is wrong with those that lead to nobody, each at its place in its file: they mean no country, no organisation known
     * here and nothing that is described.
     */
    public Seq<Problem> leadingToNobody(Directory described) {
        Gazetteer gazetteer = Gazetteer.STANDARD.with(described);
        return meanings.toVector()
                .filter(it -> gazetteer.profile(it._2).isEmpty())
                .map(it -> places.getOrElse(it._1, Place.startOf(KEY)).error(whyNobody(it._2.id(), gazetteer)));
    }

    private static String whyNobody(String id, Gazetteer gazetteer) {
        return switch (gazetteer.find(Scheme.NAME, id)) {
            case Lookup.Found found -> "%s is no id: did you mean %s?".formatted(Text.quoted(id), found.sentence());
            case Lookup.Ambiguous several -> several.sentence();
            case Lookup.Unknown nobody ->
                nobody.sentence() + (nobody.near().isEmpty() ? ": describe it under entities of the mapping" : "");
        };
    }

    /**
     * Reads a file of aliases.
     *
     * @param file YAML, or JSON where the name ends with {@code .json}
     * @return the aliases, or every error in it
     */
    public static Validation<Seq<Problem>, Aliases> read(Path file) {
        String name = file.toString();
        try (InputStream content = Files.newInputStream(file)) {
            byte[] bytes = content.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES
                    ? Validation.invalid(Vector.of(Place.startOf(name)
                            .error("larger than %d MiB: split it into several files".formatted(MOST_BYTES >> 20))))
                    : read(Document.read(name, bytes));
        } catch (IOException e) {
            return Validation.invalid(Vector.of(Place.startOf(name).error(Document.whyUnread(file, e))));
        }
    }

    /**
     * Reads aliases from a text.
     *
     * @param name its name for messages; one that ends with {@code .json} is read as JSON
     * @return the aliases, or every error in it
     */
    public static Validation<Seq<Problem>, Aliases> parse(String name, String text) {
        return read(Document.read(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Validation<Seq<Problem>, Aliases> read(Document document) {
        return document.problems().isEmpty()
                ? ofFile(document.content().get())
                : Validation.invalid(document.problems());
    }

    private static Validation<Seq<Problem>, Aliases> ofFile(Node node) {
        String shape = "a file of aliases is a mapping such as {aliases: {Red China: CN}}";
        if (!(node instanceof Node.Mapping file)) {
            return Validation.invalid(Vector.of(node.place().error("%s, not %s".formatted(shape, node.describe()))));
        }
        Seq<Problem> others = file.members()
                .filter(member -> !member.key().equals(KEY))
                .map(member -> member.place()
                        .error("%s is not known here; there are: %s".formatted(Text.quoted(member.key()), KEY)));
        return others.isEmpty()
                ? file.get(KEY)
                        .map(Aliases::of)
                        .getOrElse(() -> Validation.invalid(
                                Vector.of(file.place().error("%s is missing: %s".formatted(KEY, shape)))))
                : Validation.invalid(others);
    }

    private static Validation<Seq<Problem>, Aliases> of(Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            return Validation.invalid(Vector.of(node.place()
                    .error("aliases are a mapping such as {Red China: CN}, not %s".formatted(node.describe()))));
        }
        List<Problem> problems = new ArrayList<>();
        java.util.Map<String, Entity> meanings = new java.util.LinkedHashMap<>();
        java.util.Map<String, Place> places = new java.util.HashMap<>();
        mapping.members()
                .forEach(member -> places.putIfAbsent(
                        Spelling.folded(member.key()), member.value().place()));
        mapping.members().forEach(member -> entity(member)
                .filterOrElse(
                        entity -> meanings.computeIfAbsent(Spelling.folded(member.key()), name -> entity)
                                .equals(entity),
                        entity -> member.place()
                                .error("%s is an alias of %s above: it can be of one only"
                                        .formatted(
                                                Text.quoted(member.key()),
                                                meanings.get(Spelling.folded(member.key())))))
                .peekLeft(problems::add));
        return problems.isEmpty()
                ? Validation.valid(new Aliases(LinkedHashMap.ofAll(meanings), LinkedHashMap.ofAll(places)))
                : Validation.invalid(Vector.ofAll(problems));
    }

    private static Either<Problem, Entity> entity(Node.Member member) {
        Node value = member.value();
        if (Spelling.normal(member.key()).isEmpty()) {
            return Either.left(member.place().error("a name is missing before the colon"));
        }
        if (!(value instanceof Node.Scalar scalar) || !scalar.present()) {
            return Either.left(value.place().error("write an id, such as CN, not " + value.describe()));
        }
        String id = Spelling.normal(scalar.text());
        Seq<Entity> countries = Countries.meant(id);
        if (!countries.isEmpty() && countries.forAll(country -> !country.id().equals(id))) {
            return Either.left(value.place()
                    .error("%s is no id: did you mean %s?"
                            .formatted(
                                    Text.quoted(id),
                                    countries.map(Countries::told).mkString(" or "))));
        }
        try {
            return Either.right(Entity.of(id));
        } catch (IllegalArgumentException e) {
            return Either.left(value.place().error(String.valueOf(e.getMessage())));
        }
    }
}
