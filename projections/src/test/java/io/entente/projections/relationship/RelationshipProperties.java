package io.entente.projections.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Entente;
import io.entente.journal.Report;
import io.entente.projection.Item;
import io.entente.projection.View;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.function.Function;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every question, whatever the reports tell. */
class RelationshipProperties {

    private static final Pattern ID = Pattern.compile("dev-[a-z]");

    @Provide
    Arbitrary<List<AnyReport>> reports() {
        return AnyReport.several();
    }

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.shuffle(0, 1, 2, 3, 4, 5).map(List::ofAll);
    }

    private static <T> T asked(Seq<Report> reports, Function<View, T> question) {
        try (Entente entente = Entente.inMemory()) {
            assertThat(entente.journal().recordAll(reports).isRight()).isTrue();
            return question.apply(
                    entente.between("CN", "RS").knownAt("2025-12-31").at("2016-07-01"));
        }
    }

    private static Seq<Report> told(List<AnyReport> reports, Seq<String> ids) {
        return reports.zipWithIndex((it, index) -> it.as(ids, index));
    }

    private static Seq<String> ids(int count) {
        return Vector.range(0, count).map(it -> "dev-" + (char) ('a' + it));
    }

    @Property(tries = 500)
    void every_question_tells_the_same_whatever_ids_developments_have_and_in_which_order_they_are_recorded(
            @ForAll("reports") List<AnyReport> reports, @ForAll("orders") List<Integer> order) {
        Seq<String> ids = ids(reports.size());
        Seq<Integer> places = order.filter(it -> it < ids.size());
        Seq<String> others = places.map(ids::get);

        assertThat(answers(told(reports, others).reverse(), id -> ids.get(others.indexOf(id))))
                .isEqualTo(answers(told(reports, ids), Function.identity()));
    }

    /** What each item tells, word by word: what it lists may be in the order of ids. */
    private static Set<String> answers(Seq<Report> reports, Function<String, String> renamed) {
        return asked(reports, view -> view.replay(new Relationship())
                .sections()
                .flatMap(section -> section.items().map(it -> section.name() + it.fields() + it.evidence()))
                .map(it -> ID.matcher(it).replaceAll(id -> renamed.apply(id.group())))
                .map(it -> Vector.of(it.split("[^\\w-]+", -1)).sorted().mkString(" "))
                .toSet());
    }

    @Property(tries = 500)
    void whatever_is_certain_is_possible_question_by_question(@ForAll("reports") List<AnyReport> all) {
        List<AnyReport> reports = all.reject(AnyReport::isPlanned); // what is due is not certain
        asked(told(reports, ids(reports.size())), view -> {
            RelationshipState certain = view.replay(new Relationship());
            RelationshipState possible = view.possible().replay(new Relationship());
            certain.sections().zip(possible.sections()).forEach(both -> {
                Seq<Item> may = both._2.items();
                assertThat(both._1.items())
                        .as(both._1.name())
                        .allMatch(it ->
                                may.exists(other -> other.identity().equals(it.identity()) || isBorneOutBy(it, other))
                                        || isPartedAmong(may, both._1.name(), it)
                                        || isTakenOffWhatIsPossible(possible, both._1.name(), it));
            });
            return view;
        });
    }

    /** As a part of unknown size is that counts with its whole. */
    private static boolean isBorneOutBy(Item it, Item other) {
        return HashSet.ofAll(other.evidence()).containsAll(it.evidence());
    }

    /** As the resolutions of which only possible votes tell a topic, or a year, are. */
    private static boolean isPartedAmong(Seq<Item> items, String section, Item it) {
        return section.startsWith("votesBy") && items.flatMap(Item::evidence).containsAll(it.evidence());
    }

    /** As a cancellation of nothing that is told for certain is, where what it cancels may have been. */
    private static boolean isTakenOffWhatIsPossible(RelationshipState possible, String section, Item it) {
        return section.equals("cancelled")
                && possible.sections().flatMap(all -> all.items()).exists(other -> isBorneOutBy(it, other));
    }
}
