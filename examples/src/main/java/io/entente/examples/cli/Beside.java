package io.entente.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that is written beside its place and moved there when it is whole. Closed before that, nothing is left of it. */
final class Beside implements AutoCloseable {

    /** What is written, and what there is to tell of it. */
    interface Writing<T> {
        T to(OutputStream out) throws IOException;
    }

    private final Path place;
    private final Path part;

    private Beside(Path place, Path part) {
        this.place = place;
        this.part = part;
    }

    /** @throws BadInput if nothing can be written there */
    static Beside of(Path place) {
        Path part =
                place.resolveSibling(".entente-%s.part".formatted(UUID.randomUUID())); // place's own may be too long
        try {
            return new Beside(place, Files.createFile(part));
        } catch (IOException e) {
            throw BadInput.unwritten(place, e);
        }
    }

    /** Where it is written. */
    Path part() {
        return part;
    }

    /** @throws BadInput if it cannot be written */
    <T> T write(Writing<T> writing) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
            return writing.to(out);
        } catch (IOException e) {
            throw BadInput.unwritten(place, e);
        }
    }

    /** Moves it to its place, where nothing is. */
    void moveIntoPlace() throws IOException {
        try {
            requireWhole();
            force(part);
            Files.move(part, place);
            forceFolder();
        } catch (FileAlreadyExistsException e) {
            throw BadInput.alreadyThere(place);
        }
    }

    /** Moves it to its place; whatever is there is replaced at once. */
    void replace() throws IOException {
        force(part);
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder();
    }

    // what SQLite could not take over from there would be lost
    private void requireWhole() throws IOException {
        Path log = beside("-wal");
        if (Files.exists(log) && Files.size(log) > 0) {
            throw new IOException("%s could not be completed: look whether the disk is full".formatted(part));
        }
    }

    private Path beside(String ending) {
        return part.resolveSibling(part.getFileName() + ending);
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    // without that, a file moved is not sure to be found at its place after a crash
    private void forceFolder() {
        Path folder = place.toAbsolutePath().getParent();
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // some systems cannot: it is moved all the same
        }
    }

    @Override
    public void close() {
        for (String ending : new String[] {"", "-wal", "-shm"}) { // SQLite's, too
            try {
                Files.deleteIfExists(beside(ending));
            } catch (IOException e) {
                // it says itself that it is a part
            }
        }
    }
}
