package io.entente.projections.exports;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs of npm that read what is exported. A test that finds none of them is skipped, and says so. */
public final class Npm {

    private static final Path LISTED = Path.of("src", "test", "npm");
    private static final Path INSTALLED = Path.of("target", "npm");

    private Npm() {}

    /** The folder of the packages that are listed, installed where they are not yet. */
    public static synchronized Path packages() throws IOException {
        assumeTrue(isThere("node") && isThere("npm"), "Node.js is not installed");
        Path packages = INSTALLED.resolve("node_modules").toAbsolutePath();
        if (!Files.exists(INSTALLED.resolve("installed"))) {
            Files.createDirectories(INSTALLED);
            for (String file : List.of("package.json", "package-lock.json")) {
                Files.copy(LISTED.resolve(file), INSTALLED.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
            Ended npm = run(INSTALLED, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
            assumeTrue(npm.code() == 0, "npm installed nothing: " + npm.out());
            Files.createFile(INSTALLED.resolve("installed"));
        }
        return packages;
    }

    /** Whether there is a program of that name on the path. */
    public static boolean isThere(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** How a program ended, and what it printed. */
    public record Ended(int code, String out) {}

    /** Runs a program to its end, a minute at the most. */
    public static Ended run(Path folder, String... command) throws IOException {
        Path out = Files.createTempFile("entente", ".out");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException(command[0] + " did not end: " + Files.readString(out));
            }
            return new Ended(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            throw new IOException(e);
        } finally {
            Files.delete(out);
        }
    }
}
