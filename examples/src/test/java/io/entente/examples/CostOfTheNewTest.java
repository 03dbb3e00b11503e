package io.entente.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.entente.event.Development;
import io.entente.projection.Question;
import io.entente.projections.forms.Form;
import io.entente.projections.relationship.Relationship;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What something new costs: the files in which all others of its sort are named, as it will have to be, beside what is its
 * own. Of kinds the questions are not asked, for each of them names those that it chose.
 */
class CostOfTheNewTest {

    private static final String SCHEMA = "story.schema.json";

    private static final Seq<Path> ROOTS =
            Array.of("core", "projections", "examples").map(module -> Path.of("..", module, "src", "main"));
    private static final Path QUESTIONS =
            Path.of("..", "projections", "src", "main", "java", "io", "entente", "projections");
    private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}\\w+");

    private static final Seq<Class<?>> FAMILIES = members(Development.class);
    private static final Map<Path, Set<String>> NAMED_IN_FILES = namedInFiles();

    @TestFactory
    Stream<DynamicTest> a_new_kind_of_a_family_touches_its_own_file_the_family_and_the_schema() {
        return FAMILIES.filter(family -> members(family).size() > 1)
                .toJavaStream()
                .map(family -> dynamicTest(family.getSimpleName(), () -> assertThat(withoutQuestions(members(family)))
                        .containsExactlyInAnyOrder(family.getSimpleName() + ".java", SCHEMA)));
    }

    @Test
    void a_new_family_touches_the_list_of_families_too() {
        assertThat(filesThatNameAll(FAMILIES)).containsExactly("Development.java");
    }

    @Test
    void a_new_question_touches_the_list_of_questions() {
        assertThat(filesThatNameAll(new Relationship().questions().map(Question::getClass)))
                .contains("Relationship.java")
                .isSubsetOf("Relationship.java", "RelationshipState.java"); // which may have an accessor for each
    }

    @Test
    void a_new_form_touches_nothing() {
        assertThat(filesThatNameAll(Form.all(Form.class.getClassLoader()).map(Form::getClass)))
                .isEmpty();
    }

    @Test
    void a_new_command_touches_the_list_of_commands() {
        assertThat(filesThatName("StateCommand", "TimelineCommand", "SeriesCommand", "DateCommand"))
                .containsExactly("Main.java");
    }

    @Test
    void a_new_database_touches_where_databases_are_opened() {
        assertThat(filesThatName("Sqlite", "Postgres")).containsExactly("DatabaseStore.java");
    }

    private static Seq<Class<?>> members(Class<?> family) {
        return Option.of(family.getPermittedSubclasses()).toArray().flatMap(Array::of);
    }

    private static Seq<String> withoutQuestions(Seq<Class<?>> kinds) {
        return names(filesWith(kinds.map(Class::getSimpleName)).reject(CostOfTheNewTest::isOfAQuestion));
    }

    private static boolean isOfAQuestion(Path file) {
        return file.startsWith(QUESTIONS)
                && !file.startsWith(QUESTIONS.resolve("answers"))
                && !file.startsWith(QUESTIONS.resolve("forms"));
    }

    private static Seq<String> filesThatNameAll(Seq<? extends Class<?>> all) {
        return names(filesWith(all.map(Class::getSimpleName)));
    }

    private static Seq<String> filesThatName(String... all) {
        return names(filesWith(Array.of(all)));
    }

    private static Seq<Path> filesWith(Seq<String> all) {
        return NAMED_IN_FILES
                .filterValues(named -> named.containsAll(all))
                .keySet()
                .toVector();
    }

    private static Seq<String> names(Seq<Path> files) {
        return files.map(file -> file.getFileName().toString());
    }

    /** By file, every name in it that might be one of a class. */
    private static Map<Path, Set<String>> namedInFiles() {
        return ROOTS.flatMap(CostOfTheNewTest::files).toMap(file -> file, CostOfTheNewTest::named);
    }

    private static Seq<Path> files(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).collect(Vector.collector());
        } catch (IOException e) {
            throw new IllegalStateException(root + " cannot be walked", e);
        }
    }

    private static Set<String> named(Path file) {
        try {
            return HashSet.ofAll(NAME.matcher(Files.readString(file)).results().map(MatchResult::group));
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }
}
