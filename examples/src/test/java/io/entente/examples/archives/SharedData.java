package io.entente.examples.archives;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Data that others wrote, to test against: beside the checkout, never in it. */
final class SharedData {

    private SharedData() {}

    /** The folder named by the property {@code entente.shared}, or {@code shared} beside a folder that holds this one. */
    static Path folder() {
        String named = System.getProperty("entente.shared");
        if (named != null) {
            return Path.of(named, "data");
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared").resolve("data"))
                .filter(SharedData::isThere)
                .findFirst()
                .orElse(Path.of("shared", "data"));
    }

    static boolean isThere(Path folder) {
        return Files.isDirectory(folder);
    }
}
