package bench;

import io.entente.Entente;
import io.entente.intake.Mapping;
import io.entente.intake.TableImport;
import io.entente.journal.Entry;
import io.entente.journal.Journal;
import io.entente.journal.Receipt;
import io.entente.journal.Recordable;
import io.entente.journal.Rejection;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;

/**
 * How many rows of coded events a second are read and mapped, and how many go into an SQLite file: of 10,000 rows and of a
 * million. The first rounds of the small table warm up.
 */
public final class Archives {

    private static final List<String> COUNTRIES = List.of(
            "CN", "RS", "US", "RU", "DE", "FR", "GB", "JP", "IN", "BR", "ZA", "TR", "PL", "HU", "IT", "ES", "KR", "VN");
    private static final List<String> CODES = List.of("042", "010", "173", "036", "190");

    private static final String MAPPING = """
            mapping: 1
            source: {id: generated, title: Generated}
            edition: {known: 2025-01-01}
            row: "event-{id}"
            dyad: [{column: one, as: country}, {column: other, as: country}]
            citation: {locator: "{note}"}
            reports:
              - kind: InteractionCoded
                occurred: {column: date, as: date}
                actor: {column: one, as: country}
                target: {column: other, as: country}
                scheme: CAMEO
                code: "{code}"
                intensity: {column: goldstein, as: number}
                mentions: {column: mentions, as: number}
            """;

    /** Takes everything, and keeps nothing. */
    private static final class KeptNowhere implements Journal {
        @Override
        public Either<Rejection, Receipt> recordAll(Iterable<? extends Recordable> recordables) {
            return Either.right(new Receipt(0, 0, 0, 0));
        }

        @Override
        public Stream<Entry> entriesFrom(long position) {
            return Stream.empty();
        }

        @Override
        public long head() {
            return 0;
        }
    }

    private Archives() {}

    /** @param arguments how many rows the large table has, a million if not given */
    public static void main(String[] arguments) throws IOException {
        int many = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("archives");
        Mapping mapping = Mapping.parse("events.yaml", MAPPING)
                .getOrElseThrow(() -> new IllegalStateException("the mapping has an error"));
        Path small = table(folder.resolve("small.csv"), 10_000);
        Path large = table(folder.resolve("large.csv"), many);
        for (int round = 0; round < 8; round++) {
            TableImport.of(mapping, small).into(new KeptNowhere());
        }
        System.out.printf("heap at most %d MB%n", Runtime.getRuntime().maxMemory() >> 20);
        for (Path table : List.of(small, large, large)) {
            tell("read and mapped", table, mapping, new KeptNowhere());
        }
        for (Path table : List.of(small, small, large)) {
            Path store = Files.createTempFile(folder, "store", ".db");
            Files.delete(store);
            try (Entente entente = Entente.open(store)) {
                tell("into SQLite", table, mapping, entente.journal());
            }
        }
    }

    private static void tell(String what, Path table, Mapping mapping, Journal journal) {
        long begin = System.nanoTime();
        long rows = TableImport.of(mapping, table).into(journal).get().rows();
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf("%-16s %,9d rows: %,8.0f rows/s%n", what, rows, rows / seconds);
    }

    private static Path table(Path file, int rows) throws IOException {
        Random random = new Random(1);
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            lines.write("id,date,one,other,code,goldstein,mentions,note\n");
            for (int row = 0; row < rows; row++) {
                int one = random.nextInt(COUNTRIES.size());
                int other = (one + 1 + random.nextInt(COUNTRIES.size() - 1)) % COUNTRIES.size();
                lines.write("%x%d,20%02d-%02d-%02d,%s,%s,%s,%.1f,%d,some words on row %d%n"
                        .formatted(
                                random.nextInt(),
                                row,
                                10 + random.nextInt(15),
                                1 + random.nextInt(12),
                                1 + random.nextInt(28),
                                COUNTRIES.get(one),
                                COUNTRIES.get(other),
                                CODES.get(random.nextInt(CODES.size())),
                                random.nextInt(200) / 10.0 - 10,
                                1 + random.nextInt(50),
                                row));
            }
        }
        return file;
    }
}
