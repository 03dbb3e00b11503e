package io.entente.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.entente.Entente;
import io.entente.event.Amount;
import io.entente.event.Entity;
import io.entente.event.InvestmentPledged;
import io.entente.history.Occurrence;
import io.entente.intake.Mapping;
import io.entente.intake.TableImport;
import io.entente.story.Story;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README cannot rot: its programs are compiled and run, its story is read. */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Pattern TYPE = Pattern.compile("^(?:public )?(?:class|record) (\\w+)", Pattern.MULTILINE);

    @TempDir
    private Path folder = Path.of("replaced by JUnit");

    @Test
    void the_programs_compile_and_those_that_print_print_what_the_readme_says() throws Exception {
        Seq<String> programs = blocks("java");
        assertThat(programs).hasSize(10);

        compile(programs);
        ArchitectureTest.ONLY_WHAT_A_USER_SEES.check(new ClassFileImporter().importPath(folder));

        String readme = Files.readString(README);
        String printed = run("FirstProgram");
        assertThat(printed).isNotBlank();
        assertThat(readme).contains("It prints `" + printed.strip() + "`");
        assertThat(run("RecordingWhole").lines()).hasSize(2).allSatisfy(line -> assertThat(readme)
                .contains("`" + line + "`"));
    }

    @Test
    void the_projection_of_ones_own_has_fewer_than_15_lines() throws IOException {
        String projection = blocks("java")
                .find(it -> it.contains("record DeliveriesByRecipient"))
                .get();

        assertThat(projection.lines().filter(line -> !line.startsWith("import") && !line.isBlank()))
                .hasSizeLessThan(15);
    }

    @Test
    void the_mapping_takes_in_a_table_of_deals() throws IOException {
        String text = blocks("yaml").find(it -> it.startsWith("mapping: 1")).get();
        Path table = Files.writeString(
                folder.resolve("deals.csv"),
                "No,Country,Year,Company,Value (USD m)\n1,Serbia,2018,Zijin Mining,1460\n2,,2019,HBIS,5\n");
        Mapping mapping = Mapping.parse("deals.yaml", text)
                .getOrElseThrow(() -> new AssertionError(
                        Mapping.parse("deals.yaml", text).getError().mkString("\n")));

        try (Entente entente = Entente.inMemory()) {
            assertThat(TableImport.of(mapping, table).into(entente.journal()).get())
                    .hasToString("2 rows: 1 new; 1 skipped (the country is not told)");
            assertThat(entente.between("CN", "RS").occurrences().map(Occurrence::development))
                    .containsExactly(InvestmentPledged.of(Entity.of("zijin-mining"), Entity.of("RS"))
                            .worth(Amount.of(new BigDecimal("1460000000"), "USD")));
        }
    }

    @Test
    void the_story_is_read_without_an_error() throws IOException {
        var story = Story.parse("README.md", blocks("yaml").head());

        assertThat(story.isValid()).as(() -> String.valueOf(story)).isTrue();
        assertThat(story.get().recordables()).hasSize(6);
    }

    @Test
    void the_files_that_a_contributor_is_sent_to_are_there() throws IOException {
        Pattern file = Pattern.compile("[`(]([\\w./-]*\\w+\\.(?:java|json))[`)]");
        Path root = Path.of("..");
        Seq<Path> roots = Vector.of(
                root,
                root.resolve(".github"),
                root.resolve("core/src/main/java/io/entente"),
                root.resolve("core/src/main/java/io/entente/history"),
                root.resolve("core/src/main/java/io/entente/projection"),
                root.resolve("projections/src/main/java/io/entente/projections"),
                root.resolve("projections/src/main/java/io/entente/projections/answers"),
                root.resolve("projections/page/src/main/java/io/entente/projections/page"),
                root.resolve("projections/page/src/main/resources/io/entente/projections/page"),
                root.resolve("examples/src/main/java/io/entente/examples/cli"));
        Seq<String> named = Vector.ofAll(file.matcher(Files.readString(root.resolve(".github/CONTRIBUTING.md")))
                        .results()
                        .map((MatchResult it) -> it.group(1))
                        .toList())
                .reject(it -> it.contains("Your"));

        assertThat(named).hasSizeGreaterThan(20);
        assertThat(named.reject(it -> roots.exists(from -> Files.exists(from.resolve(it)))))
                .isEmpty();
    }

    private static Seq<String> blocks(String language) throws IOException {
        Matcher matcher =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(README));
        return Vector.ofAll(
                matcher.results().map((MatchResult it) -> it.group(1)).toList());
    }

    private void compile(Seq<String> programs) throws IOException {
        Vector<String> arguments =
                Vector.of("-proc:none", "-cp", System.getProperty("java.class.path"), "-d", folder.toString());
        for (String program : programs) {
            Matcher type = TYPE.matcher(program);
            assertThat(type.find()).isTrue();
            Path file = Files.writeString(folder.resolve(type.group(1) + ".java"), program);
            arguments = arguments.append(file.toString());
        }
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int code = ToolProvider.getSystemJavaCompiler().run(null, errors, errors, arguments.toJavaArray(String[]::new));
        assertThat(code).as(errors.toString(StandardCharsets.UTF_8)).isZero();
    }

    private String run(String program) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass(program).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
