package io.entente;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * What a user of the library can name: each type is a decision, seen in the list {@code public-types.txt}, and says what it
 * answers.
 */
class PublicTypesTest {

    private static final Path LIST = Path.of("src", "test", "resources", "public-types.txt");
    private static final Path SOURCES = Path.of("src", "main", "java", "io", "entente");

    @Test
    void what_is_public_is_listed() throws IOException {
        assertThat(House.publicTypes()).as("as listed in %s", LIST).containsExactlyElementsOf(Files.readAllLines(LIST));
    }

    @Test
    void what_is_public_says_what_it_answers() throws IOException {
        try (StandardJavaFileManager files =
                        ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, UTF_8);
                Stream<Path> all = Files.walk(SOURCES)) {
            var sources = all.filter(
                            it -> it.toString().endsWith(".java") && !it.startsWith(SOURCES.resolve("internal")))
                    .toList();
            assertThat(sources).hasSizeGreaterThan(100);

            assertThat(Undocumented.in(files.getJavaFileObjectsFromPaths(sources)))
                    .isEmpty();
        }
    }

    @Test
    void what_says_nothing_is_named() throws IOException {
        assertThat(Undocumented.in(List.of(source("""
                        /** A report. */
                        public record Told(String by, int day) implements Comparable<Told> {
                            public static final Told NOTHING = new Told("", 0);
                            static final int HIDDEN = 1;
                            public Told {}
                            /** Reads it. */
                            public static Told read() throws java.io.IOException { return NOTHING; }
                            @Override public int compareTo(Told other) { return 0; }
                            void hidden() {}
                            public interface Teller { Told tell(); }
                            interface Hidden { Told tell(); }
                        }
                        """))))
                .containsExactly(
                        "Told: @param by",
                        "Told: @param day",
                        "Told.NOTHING",
                        "Told.<init>",
                        "Told: @throws java.io.IOException",
                        "Told.Teller",
                        "Told.Teller.tell");
    }

    private static JavaFileObject source(String text) {
        return new SimpleJavaFileObject(URI.create("string:///Told.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
