package io.entente.projections;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import io.entente.journal.Modality;
import io.entente.journal.Report;
import io.entente.journal.SourceId;
import io.entente.planted.answers.PicksAQuestion;
import io.entente.planted.arms.AsksFrames;
import io.entente.planted.arms.MapsInOrder;
import io.entente.planted.arms.OpensTheJournal;
import io.entente.planted.arms.ReadsTheClock;
import io.entente.planted.arms.TransferUtils;
import io.entente.planted.exports.panel.CountsArms;
import io.entente.planted.exports.prov.BorrowsPanel;
import io.entente.planted.forms.json.WritesArms;
import io.entente.planted.forms.markdown.BorrowsText;
import io.entente.planted.forms.markdown.MeasuresColumns;
import io.entente.planted.forms.markdown.SplitsCells;
import io.entente.planted.frames.Frame;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** One package per question. Every rule is also put to {@code io.entente.planted}, where it has to bite. */
class ArchitectureTest {

    /**
     * What a question is answered from; {@code time} because an occurrence hands out its date, and what a report says
     * because an assessment hands out the reports that it rests on and their rivals.
     */
    private static final DescribedPredicate<JavaClass> GIVEN = resideInAnyPackage(
                    "io.entente.event",
                    "io.entente.history",
                    "io.entente.projection",
                    "io.entente.state",
                    "io.entente.time")
            .or(belongToAnyOf(Report.class, SourceId.class, Modality.class))
            .or(resideInAnyPackage("io.vavr..", "org.jspecify..", "org.joda.money..", "java.."))
            .and(not(resideInAnyPackage("java.sql..", "java.util.logging..")));

    @Test
    void a_question_is_answered_from_what_happened() {
        keeps(
                root -> classes()
                        .that(not(resideInAnyPackage(root + ".answers..", root + ".forms..", root + ".exports..")))
                        .should()
                        .onlyDependOnClassesThat(GIVEN.or(resideInAPackage(root + "..")))
                        .because("a projection has to give the same state wherever the journal is kept"),
                OpensTheJournal.class);
    }

    @Test
    void no_question_rests_on_another_except_the_relationship() {
        keeps(
                root -> slices().matching(root + ".(*)..")
                        .should()
                        .notDependOnEachOther()
                        .ignoreDependency(
                                resideInAnyPackage(
                                        root + ".relationship",
                                        root + ".answers",
                                        root + ".forms..",
                                        root + ".exports.."),
                                alwaysTrue())
                        .because("whoever asks one question should not have to read the others"),
                AsksFrames.class);
    }

    @Test
    void an_answer_knows_the_list_of_questions_and_none_of_them() {
        keeps(
                root -> classes()
                        .that(resideInAPackage(root + ".answers"))
                        .should()
                        .onlyDependOnClassesThat(GIVEN.or(resideInAPackage("io.entente.journal"))
                                .or(resideInAnyPackage(root + ".answers", root + ".relationship")))
                        .because("a question of a user's own is answered like ours"),
                PicksAQuestion.class);
    }

    @Test
    void a_form_knows_answers_and_no_question() {
        keeps(
                root -> classes()
                        .that(resideInAPackage(root + ".forms.."))
                        .should()
                        .onlyDependOnClassesThat(GIVEN.or(resideInAnyPackage(
                                        "io.entente.journal",
                                        "com.fasterxml.jackson..",
                                        "org.commonmark..",
                                        "org.jline.utils",
                                        "com.google.auto.service"))
                                .or(resideInAnyPackage(root + ".answers", root + ".forms..")))
                        .because("a question that comes later is written by every form there is"),
                WritesArms.class);
    }

    @Test
    void an_export_knows_the_list_of_questions_and_none_of_them() {
        keeps(
                root -> classes()
                        .that(resideInAPackage(root + ".exports.."))
                        .should()
                        .onlyDependOnClassesThat(GIVEN.or(resideInAnyPackage(
                                        "io.entente",
                                        "io.entente.journal",
                                        "io.entente.kinds",
                                        "com.fasterxml.jackson..",
                                        "com.google.auto.service"))
                                .or(resideInAnyPackage(
                                        root + ".relationship",
                                        root + ".answers",
                                        root + ".forms..",
                                        root + ".exports..")))
                        .because("a question that comes later is exported by every export there is"),
                CountsArms.class);
    }

    @Test
    void a_library_is_seen_by_the_form_that_needs_it() {
        Map<String, String> libraries = HashMap.of(
                "[forms.json|forms.csv|exports]..",
                "com.fasterxml.jackson..",
                "forms.csv",
                "com.fasterxml.jackson.dataformat..",
                "forms.markdown",
                "org.commonmark..",
                "forms.text",
                "org.jline..");
        keeps(
                root -> CompositeArchRule.of(libraries.map(it -> noClasses()
                        .that(not(resideInAPackage(root + "." + it._1)))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(it._2)
                        .because("another library must cost one package"))),
                MeasuresColumns.class,
                SplitsCells.class);
    }

    @Test
    void a_form_is_a_package_that_no_other_form_rests_on() {
        keeps(
                root -> slices().matching(root + ".forms.(*)..")
                        .should()
                        .notDependOnEachOther()
                        .because("a form can be added, or left out, without a look at the others"),
                BorrowsText.class);
    }

    @Test
    void an_export_is_a_package_that_no_other_export_rests_on() {
        keeps(
                root -> slices().matching(root + ".exports.(*)..")
                        .should()
                        .notDependOnEachOther()
                        .because("an export can be added, or left out, without a look at the others"),
                BorrowsPanel.class);
    }

    @Test
    void no_question_reads_the_clock() {
        String clocks = "java\\.(time\\..*\\.(now|system\\w*)|lang\\.System\\.(currentTimeMillis|nanoTime))\\(.*";
        keeps(
                root -> noClasses()
                        .should()
                        .accessTargetWhere(target(
                                describe("is a clock", it -> it.getFullName().matches(clocks))))
                        .because("the same history gives the same state, today and in ten years"),
                ReadsTheClock.class);
    }

    @Test
    void what_a_sorted_set_holds_is_mapped_out_of_it() {
        String maps = "io\\.vavr\\.collection\\.(SortedSet|TreeSet)\\.(flatMap|map)\\([^,]*\\)";
        keeps(
                root -> noClasses()
                        .should()
                        .accessTargetWhere(target(describe(
                                "maps into a sorted set", it -> it.getFullName().matches(maps))))
                        .because("it compares what comes out, and fails where that has no order"),
                MapsInOrder.class);
    }

    @Test
    void every_package_is_null_marked() {
        keeps(
                root -> classes()
                        .should(ArchCondition.from(
                                describe("reside in a package that is @NullMarked", it -> it.getPackage()
                                        .isAnnotatedWith(NullMarked.class))))
                        .because("what is not marked may be null without saying so"),
                Frame.class);
    }

    @Test
    void a_class_is_named_after_what_it_is() {
        keeps(
                root -> classes()
                        .should()
                        .haveNameNotMatching(".*[.$](Abstract[A-Z][^.$]*|[^.$]*(Impl|Utils?|Helper|Manager|Base))")
                        .because("Impl, Utils, Helper, Manager, Base and Abstract say nothing of it"),
                TransferUtils.class);
    }

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.entente.projections");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("io.entente.planted");

    /** Asserts that a rule, made for a root package, gives its reason, holds for ours, and finds all that is planted. */
    private static void keeps(Function<String, ArchRule> rule, Class<?>... planted) {
        rule.apply("io.entente.projections").check(OURS);
        ArchRule there = rule.apply("io.entente.planted");
        assertThat(there.getDescription()).contains(", because ");
        assertThat(there.evaluate(PLANTED).getFailureReport().toString())
                .contains(Array.of(planted).map(it -> "<" + it.getName()));
    }
}
