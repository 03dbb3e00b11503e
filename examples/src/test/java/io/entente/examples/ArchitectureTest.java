package io.entente.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.entente.planted.OpensBesideTheDoor;
import io.entente.planted.ReachesBehind;
import io.entente.planted.cli.PrintsByItself;
import java.io.PrintStream;
import java.io.PrintWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The examples show what a user of the library can do, too. */
class ArchitectureTest {

    static final ArchRule ONLY_WHAT_A_USER_SEES = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.axonframework..", "org.yaml.snakeyaml..", "java.sql..", "io.entente.internal..")
            .because("what an example needs and a user does not see is missing from the library");

    private static final ArchRule ONE_WAY_OUT = noClasses()
            .that()
            .resideInAPackage("io.entente..cli")
            .and()
            .haveSimpleNameNotEndingWith("Output")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(PrintWriter.class, PrintStream.class)
            .orShould()
            .callMethod(CommandLine.class, "getOut")
            .because("what a command tells leaves by Output alone, which writes out what a terminal would obey,"
                    + " and loses nothing in silence");

    @Test
    void what_a_command_tells_leaves_by_one_way() {
        ONE_WAY_OUT.check(ours());
    }

    @Test
    void a_command_that_prints_by_itself_is_named() {
        JavaClasses planted = new ClassFileImporter().importClasses(PrintsByItself.class);
        assertThat(ONE_WAY_OUT.evaluate(planted).getFailureReport().toString())
                .contains(
                        "because",
                        PrintsByItself.class.getName() + ".told()",
                        PrintsByItself.class.getName() + ".written(");
    }

    private static JavaClasses ours() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.entente.examples");
    }

    @Test
    void an_example_uses_only_what_a_user_sees() {
        ONLY_WHAT_A_USER_SEES.check(ours());
    }

    @Test
    void an_example_that_reaches_behind_the_library_is_named() {
        JavaClasses planted = new ClassFileImporter().importClasses(ReachesBehind.class, OpensBesideTheDoor.class);
        assertThat(ONLY_WHAT_A_USER_SEES.evaluate(planted).getFailureReport().toString())
                .contains("because", ReachesBehind.class.getName(), OpensBesideTheDoor.class.getName());
    }
}
