package io.entente.projections.exports.parquet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String HERE = "io.entente.projections.exports.parquet";

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
                    "io.entente.projections.exports",
                    "io.entente.projections.exports.panel",
                    "io.entente.time",
                    "com.google.auto.service",
                    "io.vavr..",
                    "org.jspecify..",
                    "java.io..",
                    "java.lang..",
                    "java.math..",
                    "java.net..",
                    "java.nio..",
                    "java.sql",
                    "java.text..",
                    "java.time..",
                    "java.util..",
                    "org.duckdb..")
            .because("an export from elsewhere is given what every export is, and one library of its own");

    @Test
    void an_export_is_given_what_every_export_is_and_its_library() {
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
