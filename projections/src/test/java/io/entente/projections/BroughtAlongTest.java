package io.entente.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What core and projections bring a user at runtime, by name and size, so that growth is seen. */
class BroughtAlongTest {

    private static final Path BUILT = Path.of("target", "runtime-classpath");
    private static final Path LISTED = Path.of("src", "test", "resources", "brought-along.txt");

    @Test
    void a_user_gets_these_libraries_and_no_others() throws IOException {
        assumeTrue(Files.exists(BUILT), "the class path is written by Maven");
        Seq<String> brought = Vector.of(Files.readString(BUILT).strip().split(File.pathSeparator))
                .map(Path::of)
                .map(BroughtAlongTest::told)
                .sorted();
        if (Boolean.getBoolean("writeBroughtAlong")) {
            Files.write(LISTED, brought);
        }

        assertThat(Files.readAllLines(LISTED))
                .as("to write it anew: mvn test -pl projections -am -Dtest=BroughtAlongTest -DwriteBroughtAlong=true"
                        + " -Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(brought.toJavaList());
    }

    @Test
    void heavy_libraries_reach_only_those_who_ask_for_their_modules() throws IOException {
        assertThat(Files.readAllLines(LISTED)).isNotEmpty().noneMatch(it -> it.matches(".*(duckdb|rdf4j).*"));
    }

    /** {@code jackson-core-2.20.1.jar 588 kB}. */
    private static String told(Path jar) {
        try {
            return "%s %d kB".formatted(jar.getFileName(), Math.round(Files.size(jar) / 1000.0));
        } catch (IOException e) {
            throw new AssertionError(jar + " is not there", e);
        }
    }
}
