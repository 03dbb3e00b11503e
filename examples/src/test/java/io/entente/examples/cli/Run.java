package io.entente.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A run of the command line: its exit code and what it printed. */
record Run(int code, String out, String err) {

    static Run of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(out, err, arguments);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The same in a process of its own, in that folder, with these variables in its environment. */
    static Run process(Path folder, Map<String, String> environment, String... arguments) {
        return started(
                folder,
                environment,
                Vector.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName())
                        .appendAll(Vector.of(arguments)));
    }

    /** A line of a shell, in which {@code entente} is the command line in a process of its own. */
    static Run inShell(String line) {
        String entente = "%s --enable-native-access=ALL-UNNAMED -XX:TieredStopAtLevel=1 %s"
                .formatted(Path.of(System.getProperty("java.home"), "bin", "java"), Main.class.getName());
        return started(
                Path.of("").toAbsolutePath(),
                HashMap.of("CLASSPATH", System.getProperty("java.class.path"), "ENTENTE", entente),
                Vector.of("bash", "-c", "entente() { $ENTENTE \"$@\"; }; " + line));
    }

    private static Run started(Path folder, Map<String, String> environment, Seq<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command.asJava());
        builder.environment().putAll(environment.toJavaMap());
        try {
            Path err = Files.createTempFile("entente", ".err");
            Process process = builder.directory(folder.toFile())
                    .redirectError(err.toFile())
                    .start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Run run = new Run(process.waitFor(), out, Files.readString(err));
            Files.delete(err);
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    JsonNode json() {
        try {
            return new ObjectMapper().readTree(out);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + out, e);
        }
    }
}
