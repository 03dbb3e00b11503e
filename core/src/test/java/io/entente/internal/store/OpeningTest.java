package io.entente.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a store that many open at once while it is not there yet. */
class OpeningTest {

    private static final int AT_ONCE = 8;

    private final Path folder;

    OpeningTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLite", "PostgreSQL"})
    void a_new_store_that_many_open_at_once_opens_for_each_of_them(String kind) throws Exception {
        for (int round = 0; round < 25; round++) {
            Place place = kind.equals("SQLite") ? Place.of(folder.resolve(round + ".db")) : Place.newSchema();

            assertThat(heads(place)).as("round %d", round).containsOnly(0L).hasSize(AT_ONCE);
        }
    }

    private static List<Long> heads(Place place) throws Exception {
        CountDownLatch ready = new CountDownLatch(AT_ONCE);
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Long>> opened = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                opened.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    try (var entente = place.entente()) {
                        return entente.journal().head();
                    }
                }));
            }
            List<Long> heads = new ArrayList<>();
            for (Future<Long> head : opened) {
                heads.add(head.get());
            }
            return heads;
        }
    }

    @Test
    void a_file_that_is_empty_opens_as_an_empty_journal() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.db"));

        try (var entente = Place.of(file).entente()) {
            assertThat(entente.journal().head()).isZero();
        }
    }
}
