package io.entente.internal.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of the tests in a process of its own, which talks in lines and is ended when it is closed. */
final class Child implements AutoCloseable {

    private final Process process;
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private final Thread reader;

    private Child(List<String> command) throws IOException {
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        reader = Thread.ofPlatform().daemon().start(this::read);
    }

    /** Starts the main class with these arguments. */
    static Child of(Class<?> main, String... arguments) throws IOException {
        return under(List.of(), List.of(), main, arguments);
    }

    /**
     * Starts the main class under another program.
     *
     * @param wrapper the other program and what it takes before its command
     * @param options of the Java machine
     */
    static Child under(List<String> wrapper, List<String> options, Class<?> main, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(wrapper);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Dslf4j.internal.verbosity=ERROR"));
        command.addAll(options);
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return new Child(command);
    }

    private void read() {
        try (BufferedReader said = process.inputReader()) {
            StringBuilder line = new StringBuilder();
            for (int c = said.read(); c >= 0; c = said.read()) {
                if (c == '\n') { // a line that was broken off says nothing
                    lines.add(line.toString());
                    line.setLength(0);
                } else {
                    line.append((char) c);
                }
            }
        } catch (IOException e) {
            lines.add("unreadable: " + e.getMessage());
        }
    }

    /** All that it has said so far, but for a line that it has not ended. */
    List<String> lines() {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Tells it one line. */
    void tell(String line) throws IOException {
        var writer = process.outputWriter();
        writer.write(line);
        writer.newLine();
        writer.flush();
    }

    /** Ends it with SIGKILL, and returns all that it said. */
    List<String> kill() throws InterruptedException {
        process.toHandle().destroyForcibly(); // that of the process itself closes the pipe with what it still holds
        return ended();
    }

    /** Waits until it has ended, and returns all that it said. */
    List<String> ended() throws InterruptedException {
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            throw new IllegalStateException("it does not end: " + lines());
        }
        reader.join();
        return lines();
    }

    int exit() throws InterruptedException {
        ended();
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
