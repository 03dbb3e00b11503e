package io.entente.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The project examples/crossings, whose jar brings a kind and a question; and jars that bring what does not fit. */
class ExtensionTest {

    private static final Path PROJECT = Path.of("crossings");
    private static final String STORY = PROJECT.resolve("crossings.yaml").toString();

    @TempDir
    private static Path folder = Path.of("replaced by JUnit");

    private static String jar = "";

    @BeforeAll
    static void its_jar_is_built() throws IOException {
        jar = jar(
                "crossings",
                sources(PROJECT.resolve("src/main/java")),
                Files.readString(PROJECT.resolve("src/main/resources/META-INF/services/io.entente.Extension")));
    }

    private static Seq<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return Vector.ofAll(
                    files.filter(it -> it.toString().endsWith(".java")).toList());
        }
    }

    /** A jar of these sources, and of what they are named as. */
    private static String jar(String name, Seq<Path> sources, String provider) throws IOException {
        return jar(name, sources, provider, "io.entente.Extension");
    }

    private static String jar(String name, Seq<Path> sources, String provider, String service) throws IOException {
        Path classes = Files.createDirectory(folder.resolve(name));
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        Seq<String> arguments = sources.map(Path::toString)
                .prependAll(
                        List.of("-proc:none", "-cp", System.getProperty("java.class.path"), "-d", classes.toString()));
        int code = ToolProvider.getSystemJavaCompiler().run(null, errors, errors, arguments.toJavaArray(String[]::new));
        assertThat(code).as(errors.toString(StandardCharsets.UTF_8)).isZero();
        Path jar = folder.resolve(name + ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                add(
                        classes.relativize(file).toString().replace(File.separatorChar, '/'),
                        Files.readAllBytes(file),
                        out);
            }
            add("META-INF/services/" + service, provider.getBytes(StandardCharsets.UTF_8), out);
        }
        return jar.toString();
    }

    private static void add(String name, byte[] content, JarOutputStream out) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(content);
        out.closeEntry();
    }

    /** A jar with one extension, whose body is given. */
    private static String jar(String name, String body) throws IOException {
        Path source = Files.writeString(folder.resolve(name + ".java"), """
                import io.entente.Extension;
                import io.entente.event.*;
                import io.entente.history.Occurrence;
                import io.entente.kinds.Kinds;
                import io.entente.projection.*;
                import io.vavr.collection.*;

                public final class %s implements Extension {
                    %s
                }
                """.formatted(name, body));
        return jar(name, List.of(source), name);
    }

    private static Run ask(String line) {
        return Run.of(line.replace("STORY", STORY).replace("JAR", jar).split(" "));
    }

    private static String asked(String line) {
        Run run = ask(line);
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    @Test
    void an_own_kind_and_an_own_question_are_as_good_as_ours() {
        assertThat(asked("check STORY --with JAR")).startsWith("2 reports on 1 development of NO-SE");
        assertThat(asked("state NO SE --story STORY --with JAR")).contains("""
                Open crossings
                  Svinesund bridge, 2 lanes  [contested]
                      bridge-opened (almanac)
                      but gazette: Svinesund bridge is opened with 4 lanes, occurred 2005-06-10, known 2021
                """);
        assertThat(asked("state NO SE --story STORY --with JAR --form markdown"))
                .contains("""
                ## Open crossings

                - Svinesund bridge, 2 lanes *\\[contested\\]*
                """);
        assertThat(asked("state NO SE --story STORY --with JAR --json"))
                .contains("\"crossings\" : [ {", "\"crossingName\" : \"Svinesund bridge\"", "\"lanes\" : 2,");
        assertThat(asked("timeline NO SE --story STORY --with JAR")).contains("""
                2005-06          Svinesund bridge is opened with 2 lanes  [contested]
                """);
        assertThat(asked("explain NO SE svinesund --story STORY --with JAR"))
                .contains("""
                Open crossings
                  Svinesund bridge, 2 lanes  [contested]
                      rests on bridge-opened
                """, "lanes          2, according to almanac; passed over: 4 (gazette, contradicts)");
        assertThat(
                        asked(
                                "diff NO SE --story STORY --with JAR --at 2020-01-01 --known-from 2021-12-31 --known-to 2022-12-31"))
                .contains("""
                        Open crossings
                          changed            Svinesund bridge, 2 lanes  [contested]
                                               lanes: 4 → 2
                        """);
        assertThat(asked("series NO SE --story STORY --with JAR")).contains("""
                Svinesund bridge, 2 lanes: lanes
                  2005-06-30     2""");
        assertThat(asked("kinds --with JAR")).contains("CrossingOpened");
    }

    @Test
    void without_the_jar_an_own_kind_is_told_by_its_fields_and_judged_by_the_same_rules() {
        String store = folder.resolve("crossings.db").toString();
        asked("import STORY --store %s --with JAR".formatted(store));

        assertThat(asked("state NO SE --store " + store)).contains("""
                  unknown kind CrossingOpened (version 1): crossing "svinesund", lanes 2, 2005-06  [contested]
                      bridge-opened (almanac)
                      but gazette: unknown kind CrossingOpened (version 1): crossing "svinesund", lanes 4, occurred 2005-06-10, known 2021
                """);
        assertThat(asked("explain NO SE svinesund --store " + store))
                .contains("lanes          2, according to almanac; passed over: 4 (gazette, contradicts)");
        assertThat(asked("contents --store " + store)).contains("Kinds that this program does not know");
        assertThat(asked("contents --store %s --with JAR".formatted(store)))
                .doesNotContain("Kinds that this program does not know");
        assertThat(asked("verify --store %s --with JAR".formatted(store))).doesNotContain("does not know");
        Run check = ask("check STORY");
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.err()).contains("kind: CrossingOpened: ", "--with my.jar");
    }

    @Test
    void what_brings_nothing_is_refused() throws IOException {
        String text = Files.writeString(folder.resolve("text.jar"), "no jar").toString();
        String nobody = jar(
                "nobody",
                List.of(PROJECT.resolve("src/main/java/org/example/crossings/CrossingOpened.java")),
                "org.example.Nobody");

        Path nothing = Files.createDirectories(folder.resolve("nothing/META-INF/services"))
                .resolve("io.entente.Extension");
        Files.writeString(nothing, "# nobody yet\n\n");

        assertThat(refused(folder.resolve("nothing").toString())).contains("nothing brings no extension");
        assertThat(refused("")).isEqualTo("--with: give the path of a jar\n");
        assertThat(refused("none.jar")).isEqualTo("--with: none.jar: there is no such file\n");
        assertThat(refused(text)).isEqualTo("--with: %s is no jar, or a damaged one: build it anew\n".formatted(text));
        assertThat(refused(folder.toString()))
                .isEqualTo(
                        "--with: %s brings no extension: it would be named in its META-INF/services/io.entente.Extension\n"
                                .formatted(folder));
        assertThat(refused(nobody)).startsWith("--with " + nobody + ": ").contains("org.example.Nobody not found");
    }

    private static String refused(String... jars) {
        Run run = Run.of(Array.of("state", "NO", "SE", "--story", STORY)
                .appendAll(Array.of(jars).flatMap(it -> Array.of("--with", it)))
                .toJavaArray(String[]::new));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        return run.err();
    }

    @ParameterizedTest
    @CsvSource({"state, IllegalStateException", "timeline, IllegalStateException", "diff, NoSuchMethodError"})
    void what_fails_in_a_jar_is_told_with_its_place(String command, String failure) throws IOException {
        String failing = jar("Failing" + command, """
                @Override public Kinds kinds(Kinds known) { return known.with(CrossingOpened.class); }
                @KindName("CrossingOpened")
                public record CrossingOpened(Entity crossing, Count lanes) implements OwnDevelopment {
                    @Override public String sentence(Names names) { throw new %1$s("no words"); }
                }
                public record Counting() implements Question<Integer> {
                    @Override public String name() { return "counting"; }
                    @Override public Seq<Section<Integer>> sections() { return List.empty(); }
                    @Override public Integer initial() { return 0; }
                    @Override public Integer evolve(Integer count, Occurrence o) { throw new %1$s("no count"); }
                }
                @Override public Seq<Question<?>> questions() { return List.of(new Counting()); }
                """.formatted(failure));

        Run run = Run.of(Array.of(command, "NO", "SE", "--story", STORY, "--with", failing)
                .appendAll(
                        command.equals("diff") ? Array.of("--from", "2001-01-01", "--to", "2020-01-01") : Array.empty())
                .toJavaArray(String[]::new));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .matches("--with .*Failing%1$s\\.jar: Failing%1$s.*\\.java:\\d+\\) failed: .*no (words|count)\n"
                        .formatted(command));
    }

    @Test
    void what_is_brought_twice_is_refused() throws IOException {
        String kind = jar("Twice", """
                @KindName("CrossingOpened") public record Opened(Entity crossing) implements OwnDevelopment {}
                @Override public Kinds kinds(Kinds known) { return known.with(Opened.class); }
                """);
        String malformed = jar("Malformed", """
                @KindName("crossing opened") public record Opened(Entity crossing) implements OwnDevelopment {}
                @Override public Kinds kinds(Kinds known) { return known.with(Opened.class); }
                """);

        assertThat(refused(jar, kind))
                .startsWith("--with %s: Twice.kinds (Twice.java:".formatted(kind))
                .endsWith(
                        ") failed: Twice$Opened (of %s): there is a kind CrossingOpened already, org.example.crossings.CrossingOpened (of %s): name the record otherwise, or give it a @KindName\n"
                                .formatted(kind, jar));
        assertThat(refused(malformed))
                .contains(
                        "the name of a kind is of Latin letters and digits, a capital letter first, not 'crossing opened'");
    }

    @Test
    void what_cannot_be_told_among_ours_is_refused_by_name() throws IOException {
        String unfit = jar("Unfit", """
                public record Counting() implements Question<Integer> {
                    @Override public String name() { return "counting"; }
                    @Override public Seq<Section<Integer>> sections() {
                        return List.of(new Section<>("counting", "Counting", count -> List.of(Item.of(
                                TreeSet.empty(), names -> "counted", LinkedHashMap.of("evidence", count)))));
                    }
                    @Override public Integer initial() { return 0; }
                    @Override public Integer evolve(Integer count, Occurrence o) { return count + 1; }
                }
                @Override public Seq<Question<?>> questions() { return List.of(new Counting()); }
                """);
        String greedy = jar("Greedy", """
                public record Opened(Entity crossing) implements OwnDevelopment {}
                @Override public Kinds kinds(Kinds known) { return Kinds.standard().with(Opened.class); }
                """);
        String form = jar(
                "Forms",
                List.of(Files.writeString(folder.resolve("Twin.java"), """
                import io.entente.projections.answers.Answer;
                import io.entente.projections.forms.*;

                public final class Twin implements Form {
                    @Override public String name() { return "text"; }
                    @Override public String purpose() { return "for nobody"; }
                    @Override public String write(Answer answer, Presentation shown) { return "twin"; }
                }
                """)),
                "Twin",
                "io.entente.projections.forms.Form");

        assertThat(refused(jar, unfit))
                .isEqualTo(
                        "--with %s %s: section counting: every item is told with a 'evidence' of its own; name the field otherwise\n"
                                .formatted(jar, unfit));
        assertThat(refused(jar, greedy))
                .endsWith("Greedy (of %s) leaves out kinds that were known: CrossingOpened; return known.with(..)\n"
                        .formatted(greedy));
        assertThat(refused(jar, form))
                .contains("there are two forms of the name 'text': io.entente.projections.forms.text.TextForm (of ")
                .endsWith(", Twin (of %s); name one otherwise\n".formatted(form));
    }

    @Test
    void what_fails_while_a_jar_is_taken_in_is_told_with_its_jar_and_its_class() throws IOException {
        String kinds = jar("FailingKinds", """
                @Override public Kinds kinds(Kinds known) { throw new IllegalStateException("no kinds"); }
                """);
        String questions = jar("FailingQuestions", """
                @Override public Seq<Question<?>> questions() { throw new NoSuchMethodError("no questions"); }
                """);
        String made = jar("FailingMade", """
                public FailingMade() { throw new IllegalStateException("not made"); }
                """);
        String form = jar(
                "FailingForms",
                List.of(Files.writeString(folder.resolve("Nameless.java"), """
                import io.entente.projections.answers.Answer;
                import io.entente.projections.forms.*;

                public final class Nameless implements Form {
                    @Override public String name() { throw new IllegalStateException("no name"); }
                    @Override public String purpose() { return "for nobody"; }
                    @Override public String write(Answer answer, Presentation shown) { return ""; }
                }
                """)),
                "Nameless",
                "io.entente.projections.forms.Form");

        assertThat(refused(jar, kinds))
                .matches("--with %s: FailingKinds\\.kinds \\(.*:\\d+\\) failed: no kinds\n".formatted(kinds));
        assertThat(refused(jar, questions))
                .matches("--with %s: FailingQuestions\\.questions \\(.*:\\d+\\) failed: no questions\n"
                        .formatted(questions));
        assertThat(refused(jar, made))
                .matches("--with %s: FailingMade\\.<init> \\(.*:\\d+\\) failed: .*not made\n".formatted(made));
        assertThat(refused(jar, form))
                .matches("--with %s: Nameless\\.name \\(.*:\\d+\\) failed: no name\n".formatted(form));
    }

    @Test
    void questions_that_clash_are_told_with_both_jars() throws IOException {
        String clash = """
                public record Counting() implements Question<Integer> {
                    @Override public String name() { return "%s"; }
                    @Override public Seq<Section<Integer>> sections() {
                        return List.of(new Section<>("%s", "Counting", count -> List.empty()));
                    }
                    @Override public Integer initial() { return 0; }
                    @Override public Integer evolve(Integer count, Occurrence o) { return count + 1; }
                }
                @Override public Seq<Question<?>> questions() { return List.of(new Counting()); }
                """;
        String section = jar("SameSection", clash.formatted("counting", "crossings"));
        String name = jar("SameName", clash.formatted("crossings", "counting"));
        String ours = jar("LikeOurs", clash.formatted("counting", "arms"));

        assertThat(refused(jar, section))
                .contains(
                        "question SameSection$Counting (of %s): there is a section 'crossings' already, of org.example.crossings.Crossings (of %s); name it otherwise"
                                .formatted(section, jar));
        assertThat(refused(jar, name))
                .contains(
                        "there are two questions of the name 'crossings': org.example.crossings.Crossings (of %s), SameName$Counting (of %s); name one otherwise"
                                .formatted(jar, name));
        assertThat(refused(ours))
                .contains(
                        "question LikeOurs$Counting (of %s): there is a section 'arms' already, of io.entente.projections.arms.Arms (of "
                                .formatted(ours));
    }

    @Test
    void a_jar_that_cannot_be_taken_in_is_told_whatever_is_asked() {
        Run run = Run.of("date", "2016", "--with", "none.jar");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("--with: none.jar: there is no such file\n");
    }

    @Test
    void the_environment_is_asked_where_no_jar_is_given() throws Exception {
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "kinds");
        program.environment().put(Extensions.VARIABLE, jar);
        Process running = program.redirectError(ProcessBuilder.Redirect.DISCARD).start();

        assertThat(new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("CrossingOpened  A crossing of the border was opened to traffic.");
        assertThat(running.waitFor()).isZero();
    }

    @Test
    void the_environment_names_them_as_a_class_path_does() {
        assertThat(Extensions.named(Option.some("a.jar" + File.pathSeparator + "b.jar")))
                .containsExactly(Path.of("a.jar"), Path.of("b.jar"));
        assertThat(Extensions.named(Option.some(""))).isEmpty();
        assertThat(Extensions.named(Option.none())).isEmpty();
    }
}
