package io.entente.internal.store;

import static io.entente.internal.store.Copies.exported;
import static io.entente.internal.store.Copies.restore;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.journal.JournalException;
import io.entente.journal.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A backup that is not the one that was written is refused, and nothing of it is restored. */
class BackupRefusalTest {

    private final Path folder;

    BackupRefusalTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Place empty(String kind) {
        return kind.equals("SQLite") ? Place.of(folder.resolve(UUID.randomUUID() + ".db")) : Place.newSchema();
    }

    private static List<String> column(Place place, String name) {
        try {
            return place.column("SELECT %s FROM entente_entry ORDER BY position".formatted(name));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A backup that is not the one that was written, and the line at which that shows. */
    private record Spoilt(String name, int line, List<String> lines) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Spoilt> spoilt() throws IOException {
        List<String> lines = lines();
        List<Spoilt> spoilt = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int line = i + 1;
            boolean last = line == lines.size();
            spoilt.add(new Spoilt("line %d missing".formatted(line), line, without(lines, i)));
            if (!last) {
                List<String> swapped = new ArrayList<>(lines);
                Collections.swap(swapped, i, i + 1);
                spoilt.add(new Spoilt("lines %d and %d swapped".formatted(line, line + 1), line, swapped));
            }
        }
        List<String> longer = new ArrayList<>(lines);
        longer.add("garbage");
        spoilt.add(new Spoilt("garbage after the end", longer.size(), longer));
        longer = new ArrayList<>(lines);
        longer.addAll(lines);
        spoilt.add(new Spoilt("the same again after the end", lines.size() + 1, longer));
        longer = new ArrayList<>(lines);
        longer.add("");
        spoilt.add(new Spoilt("an empty line after the end", longer.size(), longer));
        spoilt.add(new Spoilt("a key that is none", 3, with(lines, 2, it -> it.replaceFirst("}$", ",\"x\":1}"))));
        spoilt.add(new Spoilt(
                "a payload before the payload",
                3,
                with(lines, 2, it -> it.replaceFirst("\"payload\":", "\"payload\":{},\"payload\":"))));
        spoilt.add(new Spoilt("nothing at all", 1, List.of()));
        spoilt.add(new Spoilt("a text", 1, List.of("Dear journal,", "")));
        return spoilt.stream();
    }

    private static List<String> with(List<String> lines, int index, UnaryOperator<String> change) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(index, change.apply(lines.get(index)));
        return changed;
    }

    private static List<String> without(List<String> lines, int index) {
        List<String> fewer = new ArrayList<>(lines);
        fewer.remove(index);
        return fewer;
    }

    private static List<String> lines() throws IOException {
        Path file = Path.of(System.getProperty("java.io.tmpdir"), UUID.randomUUID() + ".db");
        Place place = Place.of(file);
        try (var entente = place.entente()) {
            assertThat(entente.journal().recordAll(Stories.twentyOfAllSorts()).isRight())
                    .isTrue();
        }
        try {
            return exported(place).lines().toList();
        } finally {
            Files.delete(file);
        }
    }

    private static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void a_backup_that_is_not_whole_is_refused_with_the_line_and_nothing_is_restored(Spoilt spoilt) {
        Place place = empty("SQLite");

        assertThatThrownBy(() -> restore(place, text(spoilt.lines())))
                .isInstanceOf(JournalException.class)
                .hasMessageStartingWith("line %d of the backup: ", spoilt.line())
                .hasMessageEndingWith("nothing was restored");
        assertThat(column(place, "position")).isEmpty();
    }

    @Test
    void a_last_line_that_tells_otherwise_than_what_was_read_is_told_for_what_it_is() throws IOException {
        List<String> lines = lines();

        assertThatThrownBy(() -> restore(empty("SQLite"), text(without(lines, lines.size() - 2))))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("it ends otherwise than what was read, 19 entries with the hash ");
    }

    @Test
    void whatever_one_letter_of_a_backup_is_changed_its_line_is_refused() throws IOException {
        List<String> lines = lines();
        Place place = empty("SQLite");
        try (DatabaseStore store = place.store()) {
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                for (int at = 0; at < line.length(); at++) {
                    List<String> changed = new ArrayList<>(lines);
                    char other = line.charAt(at) == '1' ? '2' : '1';
                    changed.set(i, line.substring(0, at) + other + line.substring(at + 1));

                    assertThatThrownBy(() ->
                                    store.restore(new BufferedReader(new StringReader(text(changed))), Progress.NONE))
                            .as("line %d, column %d", i + 1, at + 1)
                            .isInstanceOf(JournalException.class)
                            .hasMessageMatching("line \\d+ of the backup: .*; nothing was restored");
                }
            }
        }
        assertThat(column(place, "position")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLite", "PostgreSQL"})
    void a_backup_is_not_restored_into_a_journal_with_entries(String kind) throws IOException {
        Place place = empty(kind);
        try (var entente = place.entente()) {
            assertThat(entente.journal().record(Stories.turn("a")).isRight()).isTrue();
        }
        String before = exported(place);

        assertThatThrownBy(() -> restore(place, text(lines())))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("restore into a new, empty store");
        assertThat(exported(place)).isEqualTo(before);
    }
}
