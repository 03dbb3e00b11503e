package io.entente.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.entente.planted.ReachesBehind;
import org.junit.jupiter.api.Test;

/** The examples show what a user of the library can do, too. */
class ArchitectureTest {

    private static final ArchRule ONLY_WHAT_A_USER_SEES = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.axonframework..", "org.yaml.snakeyaml..", "java.sql..")
            .because("what an example needs and a user does not see is missing from the library");

    @Test
    void an_example_uses_only_what_a_user_sees() {
        JavaClasses ours = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.entente.examples");
        ONLY_WHAT_A_USER_SEES.check(ours);
    }

    @Test
    void an_example_that_reaches_behind_the_library_is_named() {
        JavaClasses planted = new ClassFileImporter().importClasses(ReachesBehind.class);
        assertThat(ONLY_WHAT_A_USER_SEES.evaluate(planted).getFailureReport().toString())
                .contains("because", ReachesBehind.class.getName());
    }
}
