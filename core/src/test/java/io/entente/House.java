package io.entente;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.vavr.collection.Array;
import java.lang.reflect.Method;
import java.util.function.Function;

/** The classes of this library, and beside them a planted house that breaks every rule. */
final class House {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.entente");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("io.entente.planted");

    private House() {}

    /** Asserts that a rule, made for a root package, gives its reason, holds for ours, and finds all that is planted. */
    static void keeps(Function<String, ArchRule> rule, Class<?>... planted) {
        rule.apply("io.entente").check(OURS);
        ArchRule there = rule.apply("io.entente.planted").allowEmptyShould(true);
        assertThat(there.getDescription()).contains(", because ");
        assertThat(there.evaluate(PLANTED).getFailureReport().toString())
                .contains(Array.of(planted).flatMap(House::offences));
    }

    /** As a report names them: each method of a planted class is an offence, or else the class. */
    private static Array<String> offences(Class<?> planted) {
        return Array.of(planted.getDeclaredMethods())
                .reject(Method::isSynthetic)
                .map(method -> "<%s.%s(".formatted(planted.getName(), method.getName()))
                .orElse(Array.of("<%s>".formatted(planted.getName())));
    }
}
