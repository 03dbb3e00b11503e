package io.entente.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.entente.Extension;
import io.entente.event.ClassOrigin;
import io.entente.kinds.Kinds;
import io.entente.projection.Question;
import io.entente.projections.exports.Export;
import io.entente.projections.forms.Form;
import io.entente.projections.relationship.Relationship;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/** What jars of a user's own bring: kinds, questions, forms and exports. */
final class Extensions {

    static final String NAME = "--with";
    static final String VARIABLE = "ENTENTE_WITH";

    private static final Seq<String> SERVICES = Array.of(Extension.class, Form.class, Export.class)
            .map(service -> "META-INF/services/" + service.getName());

    private final ClassLoader loader;
    private final Seq<Form> forms;
    private final Seq<Export> exports;
    private final Kinds kinds;
    private final Relationship relationship;

    private Extensions(ClassLoader loader) {
        this.loader = loader;
        Seq<Extension> all = Extension.all(loader);
        this.forms = Form.all(loader);
        this.exports = Export.all(loader);
        this.kinds = Extension.kinds(all);
        this.relationship = new Relationship().with(all.flatMap(Extensions::questions));
    }

    /**
     * What these bring.
     *
     * @param origin where they are named
     * @throws BadInput if one is not there, brings nothing, or brings what does not fit
     */
    static Extensions in(Seq<Path> jars, String origin) {
        jars.forEach(jar -> require(jar, origin));
        ClassLoader loader = loader(jars); // stays open as long as the program runs: classes are loaded later
        try {
            return new Extensions(loader);
        } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
            throw new BadInput(blamed(e, loader)
                    .map(place -> "%s %s failed: %s".formatted(origin, place, words(e)))
                    .getOrElse(() -> "%s %s: %s".formatted(origin, jars.mkString(" "), words(e))));
        }
    }

    /** What failed, and why, down to the first cause. */
    static String words(Throwable failure) {
        String words = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        return causes(failure)
                .drop(1)
                .map(Throwable::toString)
                .reject(words::contains)
                .foldLeft(words, (all, cause) -> all.contains(cause) ? all : all + ": " + cause);
    }

    private static Seq<Throwable> causes(Throwable failure) {
        return Stream.<Throwable>iterate(failure, Throwable::getCause)
                .takeWhile(Objects::nonNull)
                .toVector();
    }

    private static void require(Path jar, String origin) {
        if (jar.toString().isEmpty()) {
            throw new BadInput("%s: give the path of a jar".formatted(origin));
        }
        if (!Files.exists(jar)) {
            throw new BadInput("%s: %s: there is no such file".formatted(origin, jar));
        }
        if (!Files.isDirectory(jar) && !isJar(jar)) {
            throw new BadInput("%s: %s is no jar, or a damaged one: build it anew".formatted(origin, jar));
        }
        try (URLClassLoader alone = loader(Vector.of(jar))) {
            boolean brings = false;
            for (String service : SERVICES) {
                brings |= namesAnything(alone.findResource(service));
            }
            if (!brings) {
                throw new BadInput("%s: %s brings no extension: it would be named in its %s"
                        .formatted(origin, jar, SERVICES.head()));
            }
        } catch (IOException e) {
            throw BadInput.unread(jar.toString(), e);
        }
    }

    private static boolean namesAnything(@Nullable URL service) throws IOException {
        if (service == null) {
            return false;
        }
        try (InputStream names = service.openStream()) {
            return new String(names.readAllBytes(), UTF_8).lines().anyMatch(line -> !line.replaceFirst("#.*", "")
                    .isBlank());
        }
    }

    private static boolean isJar(Path file) {
        try (JarFile jar = new JarFile(file.toFile())) {
            return jar.size() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static URLClassLoader loader(Seq<Path> jars) {
        return new URLClassLoader(
                NAME, jars.map(Extensions::url).toJavaArray(URL[]::new), Extensions.class.getClassLoader());
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("a file without a URL: " + jar, e);
        }
    }

    /** Whether something went wrong in what these bring: then in which of them, and where. */
    Option<String> blamed(Throwable failure) {
        return blamed(failure, loader);
    }

    private static Option<String> blamed(Throwable failure, ClassLoader loader) {
        return causes(failure)
                .flatMap(it -> Array.of(it.getStackTrace()))
                .find(at -> NAME.equals(at.getClassLoaderName()))
                .map(at -> "%s%s.%s (%s:%d)"
                        .formatted(
                                jar(at.getClassName(), loader)
                                        .map(it -> it + ": ")
                                        .getOrElse(""),
                                at.getClassName(),
                                at.getMethodName(),
                                at.getFileName(),
                                at.getLineNumber()));
    }

    private static Option<Path> jar(String type, ClassLoader loader) {
        try {
            return new ClassOrigin(Class.forName(type, false, loader)).file();
        } catch (ClassNotFoundException | LinkageError e) { // of a hidden class, say
            return Option.none();
        }
    }

    /** What the environment names, one after the other as a class path has them. */
    static Seq<Path> named(Option<String> variable) {
        return variable.toVector()
                .flatMap(it -> Array.of(it.split(File.pathSeparator)))
                .reject(String::isBlank)
                .map(Path::of);
    }

    private static Seq<Question<?>> questions(Extension extension) {
        return Objects.requireNonNull(
                extension.questions(), () -> new ClassOrigin(extension.getClass()) + ": questions() is null");
    }

    /** Ours, and theirs. */
    Kinds kinds() {
        return kinds;
    }

    /** Every question, ours and theirs. */
    Relationship relationship() {
        return relationship;
    }

    /** Every form, ours and theirs. */
    Seq<Form> forms() {
        return forms;
    }

    /** Every export, ours and theirs. */
    Seq<Export> exports() {
        return exports;
    }
}
