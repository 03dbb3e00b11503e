package io.entente.examples.archives;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** Data that others wrote, to test against: beside the checkout, never in it. */
final class SharedData {

    private SharedData() {}

    /** The folder named by the property {@code entente.shared}, or {@code shared} beside a folder that holds this one. */
    static Path folder() {
        String named = System.getProperty("entente.shared");
        if (named != null) {
            return Path.of(named, "data");
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared").resolve("data"))
                .filter(SharedData::isThere)
                .findFirst()
                .orElse(Path.of("shared", "data"));
    }

    static boolean isThere(Path folder) {
        return Files.isDirectory(folder);
    }

    /** Skips the test, visibly, where it is not there. */
    static void require() {
        assumeTrue(isThere(folder()), () -> "the folder of others' data is not there: " + folder());
    }

    /** The rows of a CSV file with a header, each by column. */
    static Seq<Map<String, String>> rows(Path file) throws IOException {
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(file.toFile())) {
            return Vector.ofAll(rows.readAll());
        }
    }

    /** What stands in a column of a row. */
    static String cell(Map<String, String> row, String column) {
        String value = row.get(column);
        return value == null || value.equals("NA") ? "" : value.strip();
    }
}
