package io.entente.event;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A line of a list that lies beside this class: codes, and what people call what they stand for.
 *
 * @param codes the columns before the colon
 * @param names at least one; the first is what it is called here
 */
record NamedCodes(Seq<String> codes, Seq<String> names) {

    /** The lines of a list, but for the empty ones and the ones that begin with {@code #}. */
    static Seq<NamedCodes> in(String list) {
        try (InputStream content = Objects.requireNonNull(NamedCodes.class.getResourceAsStream(list), list)) {
            return Vector.ofAll(new String(content.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .reject(line -> line.isEmpty() || line.startsWith("#"))
                    .map(NamedCodes::read);
        } catch (IOException e) {
            throw new IllegalStateException("%s, a part of this library, cannot be read".formatted(list), e);
        }
    }

    private static NamedCodes read(String line) {
        int colon = line.indexOf(": ");
        return new NamedCodes(
                Array.of(line.substring(0, colon).split(" ")),
                Array.of(line.substring(colon + 2).split("; ")));
    }

    String name() {
        return names.head();
    }
}
