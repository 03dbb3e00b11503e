package io.entente.projections.page;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String HERE = "io.entente.projections.page";

    private static final ArchRule ARROWS = classes()
            .that()
            .resideInAPackage(HERE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    HERE,
                    "io.entente.event",
                    "io.entente.history",
                    "io.entente.journal",
                    "io.entente.projection",
                    "io.entente.projections.answers",
                    "io.entente.projections.forms",
                    "io.entente.projections.relationship",
                    "io.entente.time",
                    "com.fasterxml.jackson.databind..",
                    "io.vavr..",
                    "org.jspecify..",
                    "java..")
            .because("it shows what every form tells, and knows no question");

    @Test
    void a_page_knows_answers_and_no_question() {
        JavaClasses ours = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(HERE);

        ARROWS.check(ours);
    }

    /** This test itself knows JUnit. */
    @Test
    void whatever_knows_another_library_is_found() {
        assertThat(ARROWS.evaluate(new ClassFileImporter().importClasses(ArchitectureTest.class))
                        .hasViolation())
                .isTrue();
    }
}
