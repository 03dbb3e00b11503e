package io.entente.planted.internal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public class OpensTheFile {

    int firstByte(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return bytes.read();
        }
    }
}
