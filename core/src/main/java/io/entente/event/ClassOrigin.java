package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Option;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;

/**
 * A class, and the jar that it comes from: which of several that do not fit together is to be changed.
 *
 * @param type the class
 */
public record ClassOrigin(Class<?> type) {

    /** Checks that it is not null. */
    public ClassOrigin {
        requireNonNull(type, "type");
    }

    /** The jar or folder that it was loaded from; none where that is no file. */
    public Option<Path> file() {
        return Option.of(type.getProtectionDomain().getCodeSource())
                .flatMap(source -> Option.of(source.getLocation()))
                .flatMap(ClassOrigin::path);
    }

    private static Option<Path> path(URL location) {
        try {
            return location.getProtocol().equals("file") ? Option.some(Path.of(location.toURI())) : Option.none();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Option.none();
        }
    }

    /** {@code org.example.CrossingOpened (of /home/me/crossings.jar)}. */
    @Override
    public String toString() {
        return type.getName() + file().map(it -> " (of " + it + ")").getOrElse("");
    }
}
