package io.entente.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An archive of any size is read, verified and backed up in little memory. */
class ArchiveTest {

    private final Path folder;

    ArchiveTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource({"SQLite, 100000", "PostgreSQL, 50000"})
    void an_archive_larger_than_the_heap_is_gone_through_whole(String kind, int entries) throws Exception {
        Place place = kind.equals("SQLite") ? Place.of(folder.resolve("archive.db")) : Place.newSchema();

        try (Child child =
                Child.under(List.of(), List.of("-Xmx40m"), Archive.class, place.url(), Integer.toString(entries))) {
            assertThat(child.ended())
                    .containsExactly(
                            "recorded " + entries, "read " + entries, "verified " + entries, "exported " + entries);
        }
    }
}
