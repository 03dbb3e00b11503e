package io.entente.projections.exports.rdf;

import io.entente.event.Entity;
import io.vavr.control.Option;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Which item of Wikidata an entity is. */
@FunctionalInterface
public interface CountryItems {

    /** Those of the countries whose item is known here, most of those of today. */
    CountryItems KNOWN = known();

    /** The item, {@code Q148} of China; none where it is not known. */
    Option<String> of(Entity entity);

    private static CountryItems known() {
        InputStream file =
                Objects.requireNonNull(CountryItems.class.getResourceAsStream("wikidata.txt"), "wikidata.txt");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            Map<String, String> items = lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .collect(Collectors.toUnmodifiableMap(code -> code[0], code -> code[1]));
            return entity -> Option.of(items.get(entity.id()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
