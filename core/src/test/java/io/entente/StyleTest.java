package io.entente;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;
import static io.entente.House.CAN_BE_NAMED;
import static io.entente.House.keeps;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import io.entente.planted.elsewhere.Homeless;
import io.entente.planted.event.MarksNullsOtherwise;
import io.entente.planted.journal.HandsOutTheStore;
import io.entente.planted.projection.MatchesPatterns;
import io.entente.planted.projection.SpeaksInTuples;
import io.entente.planted.time.Misnamed;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** How the house speaks: names, nullness, what is public. */
class StyleTest {

    @Test
    void vavr_is_used_for_its_values_and_not_for_pattern_matching() {
        keeps(
                root -> noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching("io\\.vavr\\.(API|Patterns|Predicates)(\\$.*)?")
                        .because("a switch over a sealed type is checked for what it forgets"),
                MatchesPatterns.class);
    }

    @Test
    void what_is_public_speaks_neither_of_tuples_nor_of_try() {
        keeps(
                root -> noCodeUnits()
                        .that()
                        .arePublic()
                        .and()
                        .areDeclaredInClassesThat()
                        .arePublic()
                        .should(ArchCondition.from(describe("speak of tuples or Try", unit -> signature(unit)
                                .exists(type ->
                                        type.getName().matches("io\\.vavr\\.(Tuple\\d?|control\\.Try(\\$.*)?)")))))
                        .because("a record says what its parts are, and an Either what can be refused"),
                SpeaksInTuples.class);
    }

    @Test
    void what_is_public_speaks_of_nothing_that_only_wires() {
        keeps(
                root -> noMembers()
                        .that()
                        .arePublic()
                        .and()
                        .areDeclaredInClassesThat(
                                not(resideInAPackage(root + ".internal..")).and(CAN_BE_NAMED))
                        .should(ArchCondition.from(describe("speak of what is not for users", member -> HashSet.ofAll(
                                        member.getAllInvolvedRawTypes())
                                .exists(not(isForUsers(root))))))
                        .because("what a user is handed must stay when the store or the engine under it is another"),
                HandsOutTheStore.class);
    }

    private static DescribedPredicate<JavaClass> isForUsers(String root) {
        return resideInAPackage(root + "..")
                .and(not(resideInAPackage(root + ".internal..")))
                .and(CAN_BE_NAMED)
                .or(resideInAnyPackage("java..", "javax.sql..", "io.vavr..", "org.joda.money.."))
                .or(describe("is primitive", JavaClass::isPrimitive));
    }

    private static Set<JavaClass> signature(JavaCodeUnit unit) {
        return Array.ofAll(unit.getParameterTypes())
                .append(unit.getReturnType())
                .flatMap(type -> HashSet.ofAll(type.getAllInvolvedRawTypes()))
                .toSet();
    }

    @Test
    void every_package_is_null_marked() {
        keeps(
                root -> classes()
                        .should(ArchCondition.from(
                                describe("reside in a package that is @NullMarked", it -> it.getPackage()
                                        .isAnnotatedWith(NullMarked.class))))
                        .because("what is not marked may be null without saying so"),
                Homeless.class);
    }

    @Test
    void nullness_is_said_in_the_words_of_jspecify_alone() {
        String nullness = "(?i)Nullable|Non_?Null.*|NotNull|CheckForNull|ParametersAreNonnull.*|Null(Un)?Marked";
        keeps(
                root -> noClasses()
                        .should()
                        .dependOnClassesThat(not(resideInAPackage("org.jspecify.."))
                                .and(describe("say what may be null", it -> it.getSimpleName()
                                        .matches(nullness))))
                        .because("NullAway, Kotlin and the reader then all read the same"),
                MarksNullsOtherwise.class);
    }

    @Test
    void a_class_is_named_after_what_it_is() {
        keeps(
                root -> classes()
                        .should()
                        .haveNameNotMatching(".*[.$](Abstract[A-Z][^.$]*|[^.$]*(Impl|Utils?|Helper|Manager|Base))")
                        .because("Impl, Utils, Helper, Manager, Base and Abstract say nothing of it"),
                Misnamed.class.getDeclaredClasses());
    }
}
