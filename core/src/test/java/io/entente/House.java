package io.entente;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.vavr.collection.Array;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import java.lang.reflect.Method;
import java.util.function.Function;

/** The classes of this library, and beside them a planted house that breaks every rule. */
final class House {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.entente");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("io.entente.planted");

    /** Public, within whatever it is declared in. */
    static final DescribedPredicate<JavaClass> CAN_BE_NAMED = describe("can be named outside", House::canBeNamed);

    private House() {}

    private static boolean canBeNamed(JavaClass it) {
        return it.getModifiers().contains(JavaModifier.PUBLIC)
                && it.getEnclosingClass().map(House::canBeNamed).orElse(true);
    }

    /** The types that a user of the library can name. */
    static SortedSet<String> publicTypes() {
        return TreeSet.ofAll(Array.ofAll(OURS)
                .filter(CAN_BE_NAMED.and(not(resideInAPackage("io.entente.internal.."))))
                .map(it -> it.getName().replace('$', '.')));
    }

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
