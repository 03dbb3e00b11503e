package io.entente.intake;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Entente;
import io.entente.event.ContextNoted;
import io.entente.event.DevelopmentId;
import io.entente.journal.Journal;
import io.entente.journal.Rejection;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.time.EventDate;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Collections;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What editions of a source tell together, held to a second, naive way to work it out. */
class EditionProperties {

    private static final Source ARCHIVE = Source.of("archive", "An archive");
    private static final List<String> PARTS = List.of("begun", "ended");

    /** What an edition of a year tells: of each row, by its number, which parts with which text. */
    record Told(int year, boolean complete, Map<Integer, Map<String, String>> rows) {

        Edition edition() {
            return new Edition(
                    ARCHIVE,
                    EventDate.parse(Integer.toString(year)),
                    complete,
                    rows.toVector().sortBy(it -> it._1).map(it -> row(it._1, it._2)));
        }

        private Edition.Row row(int number, Map<String, String> parts) {
            Seq<Report> told = PARTS.filter(parts::containsKey).map(part -> report(id(number, part))
                    .of(new ContextNoted(parts.get(part).get()))
                    .between("CN", "RS")
                    .on("2000")
                    .accordingTo("archive", Integer.toString(year)));
            Seq<DevelopmentId> untold =
                    PARTS.reject(parts::containsKey).map(part -> DevelopmentId.of(id(number, part)));
            return new Edition.Row(told, untold, Vector.empty());
        }
    }

    private static String id(int row, String part) {
        return "row-" + row + "-" + part;
    }

    @Provide
    Arbitrary<List<Told>> editions() {
        return editionsOf(PARTS_TOLD);
    }

    /** Of which every row that there is tells something. */
    @Provide
    Arbitrary<List<Told>> telling() {
        return editionsOf(PARTS_TOLD.filter(it -> it.nonEmpty()));
    }

    private static final Arbitrary<Map<String, String>> PARTS_TOLD = Arbitraries.of("a", "b")
            .optional()
            .tuple2()
            .map(it -> PARTS.zip(List.of(it.get1(), it.get2()))
                    .filter(part -> part._2.isPresent())
                    .toMap(part -> new Tuple2<>(part._1, part._2.get())));

    private static Arbitrary<List<Told>> editionsOf(Arbitrary<Map<String, String>> parts) {
        Arbitrary<Map<Integer, Map<String, String>>> rows = Arbitraries.integers()
                .between(1, 3)
                .list()
                .uniqueElements()
                .ofMaxSize(3)
                .flatMap(numbers -> parts.list()
                        .ofSize(numbers.size())
                        .map(all -> HashMap.ofEntries(List.ofAll(numbers).zip(all))));
        return rows.tuple2()
                .flatMap(two -> rows.tuple2().map(more -> List.of(two.get1(), two.get2(), more.get1(), more.get2())))
                .flatMap(all -> Arbitraries.of(true, false)
                        .list()
                        .ofSize(4)
                        .map(complete -> all.zipWithIndex(
                                (told, number) -> new Told(2001 + number, complete.get(number), told))));
    }

    @Property(tries = 400)
    void in_whatever_order_editions_come_each_date_has_what_they_say_of_it(
            @ForAll("telling") List<Told> editions, @ForAll long seed) {
        java.util.List<Told> shuffled = editions.toJavaList();
        Collections.shuffle(shuffled, new Random(seed));
        List<Told> order = List.ofAll(shuffled);
        try (Entente entente = Entente.inMemory()) {
            order.forEach(it -> take(it, entente.journal()));

            for (int year = 2000; year <= 2005; year++) {
                assertThat(standing(entente, year))
                        .as("known in %d, taken in as %s", year, order.map(Told::year))
                        .isEqualTo(naively(editions, year));
            }
        }
    }

    @Property(tries = 200)
    void what_a_newer_edition_is_silent_on_is_taken_back_when_it_is_taken_in_again_after_the_older(
            @ForAll("editions") List<Told> editions) {
        try (Entente entente = Entente.inMemory()) {
            editions.reverse().forEach(it -> take(it, entente.journal()));
            editions.forEach(it -> take(it, entente.journal()));

            for (int year = 2000; year <= 2005; year++) {
                assertThat(standing(entente, year)).isEqualTo(naively(editions, year));
            }
        }
    }

    @Property(tries = 100)
    void an_edition_taken_in_again_adds_nothing(@ForAll("editions") List<Told> editions) {
        try (Entente entente = Entente.inMemory()) {
            editions.forEach(it -> take(it, entente.journal()));
            long head = entente.journal().head();

            Seq<EditionSummary> again = editions.map(it -> take(it, entente.journal()));

            assertThat(entente.journal().head()).isEqualTo(head);
            assertThat(again.map(it -> it.fresh() + it.revised() + it.reaffirmed() + it.withdrawn() + it.missing()))
                    .containsOnly(0L);
        }
    }

    @Property(tries = 200)
    void an_edition_that_was_interrupted_and_is_taken_in_again_ends_as_if_it_had_not_been(
            @ForAll("editions") List<Told> editions, @ForAll long seed) {
        int taken = (int) Math.floorMod(seed, 4L);
        try (Entente whole = Entente.inMemory();
                Entente interrupted = Entente.inMemory()) {
            editions.forEach(it -> take(it, whole.journal()));

            editions.forEach(it -> {
                EditionTaker taker = new EditionTaker(
                        interrupted.journal(),
                        Descriptions.in(interrupted.journal()),
                        ARCHIVE,
                        Vector.empty(),
                        it.edition().known(),
                        it.complete(),
                        Vector.empty());
                taker.take(Vector.ofAll(it.edition().rows()).take(taken)); // and then the power fails
                take(it, interrupted.journal());
            });

            for (int year = 2000; year <= 2005; year++) {
                assertThat(standing(interrupted, year)).isEqualTo(standing(whole, year));
            }
        }
    }

    @Property(tries = 100)
    void the_rows_of_an_edition_are_each_counted_once(@ForAll("editions") List<Told> editions) {
        try (Entente entente = Entente.inMemory()) {
            editions.forEach(it -> assertThat(take(it, entente.journal()).rows())
                    .isEqualTo(it.rows().size()));
        }
    }

    private static EditionSummary take(Told told, Journal journal) {
        return Intake.take(journal, told.edition())
                .getOrElseThrow((Rejection why) -> new AssertionError(why.message()));
    }

    /** What stands as known at the end of a year: texts by development. */
    private static Map<String, String> standing(Entente entente, int year) {
        return entente.everything()
                .knownAt(year + "-12-31")
                .history()
                .assessments()
                .filter(it -> it.reports().nonEmpty())
                .toMap(it -> new Tuple2<>(it.id().value(), ((ContextNoted) it.development()).text()));
    }

    /** The latest edition by then that has the row, or is complete, decides. */
    private static Map<String, String> naively(List<Told> editions, int year) {
        return List.range(1, 4)
                .flatMap(row -> PARTS.flatMap(part -> editions.filter(it -> it.year() <= year)
                        .filter(it -> it.complete() || it.rows().containsKey(row))
                        .maxBy(Told::year)
                        .flatMap(it -> it.rows().get(row))
                        .flatMap(parts -> parts.get(part))
                        .map(text -> new Tuple2<>(id(row, part), text))))
                .toMap(it -> it);
    }
}
