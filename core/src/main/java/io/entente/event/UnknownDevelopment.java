package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A development of a kind, or of a newer version of a kind, that this program does not know: kept as it was stored, so
 * that a program that knows it can read it.
 *
 * @param kind the kind's name
 * @param version the version of the kind that it is written in
 * @param members its fields by name, each as the text of a JSON value
 */
public record UnknownDevelopment(String kind, String version, Map<String, String> members) implements OwnDevelopment {

    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** Checks that nothing is null. */
    public UnknownDevelopment {
        requireNonNull(kind, "kind");
        requireNonNull(version, "version");
        requireNonNull(members, "members");
    }

    /** The text of each field: which entities or amounts are in there cannot be known. */
    @Override
    public Map<String, Object> fields() {
        return members.foldLeft(LinkedHashMap.empty(), (fields, member) -> fields.put(member._1, member._2));
    }

    /** Every text that stands in its fields, however deep: an id that its kind knows to be an entity is among them. */
    public Seq<String> texts() {
        return members.values()
                .toVector()
                .flatMap(json -> Vector.ofAll(
                        TEXT.matcher(json).results().map(it -> it.group(1)).toList()));
    }

    /** Always: whether a text of a kind that is not known names or describes cannot be known, so it is not passed over. */
    @Override
    public boolean identifies(String field) {
        return true;
    }

    /**
     * Whether two of the texts that its fields are say the same: texts in them by their folded spelling, numbers by value,
     * {@code 12.50} as {@code 12.5}.
     */
    public static boolean areSame(String json, String other) {
        return Spelling.folded(JsonNumbers.stripped(json)).equals(Spelling.folded(JsonNumbers.stripped(other)));
    }

    @Override
    public UnknownDevelopment with(Map<String, ?> values) {
        return new UnknownDevelopment(
                kind, version, values.foldLeft(members, (all, value) -> all.put(value._1, value._2.toString())));
    }

    /** {@code unknown kind HoneyTraded (version 1): seller "CN", tonnes 4}. */
    @Override
    public String sentence(Names names) {
        return unknownKind() + (members.isEmpty() ? "" : ": " + names.fieldsOf(this));
    }

    /** Whether it is the same, numbers by value: {@code 12.50} as {@code 12.5}. */
    @Override
    public boolean equals(Object other) {
        return other instanceof UnknownDevelopment that
                && kind.equals(that.kind)
                && version.equals(that.version)
                && members.mapValues(JsonNumbers::stripped).equals(that.members.mapValues(JsonNumbers::stripped));
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, version, members.mapValues(JsonNumbers::stripped));
    }

    /** {@code unknown kind HoneyTraded (version 1)}. */
    public String unknownKind() {
        return "unknown kind %s (version %s)".formatted(kind, version);
    }
}
