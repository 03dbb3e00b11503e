package io.entente.history;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Entente;
import io.entente.event.Amount;
import io.entente.event.ContextNoted;
import io.entente.event.Development;
import io.entente.event.Entity;
import io.entente.event.InvestmentMade;
import io.entente.event.VisitMade;
import io.entente.journal.Profile;
import io.entente.journal.Profile.Kind;
import io.entente.journal.Report;
import io.entente.journal.SameAs;
import io.entente.journal.Source;
import io.entente.journal.SourceId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Developments that may be one are proposed with what is alike, and never joined. */
class DuplicatesTest {

    private static final Source ARTICLE = Source.of("article", "An article").published("2024-05");
    private static final Source GAZETTE = Source.of("gazette", "The Gazette").published("2024-05");
    private static final Entity XI = Entity.of("xi-jinping");
    private static final Entity SERBIA = Entity.of("RS");
    private static final Entity CHINA = Entity.of("CN");

    private final Entente entente = Entente.inMemory();

    private static Report told(String id, Source by, String on, Development development) {
        return report(id).of(development).between("CN", "RS").on(on).accordingTo(by);
    }

    private static VisitMade visit() {
        return VisitMade.of(XI, SERBIA);
    }

    private static InvestmentMade invested(long euros) {
        return InvestmentMade.of(CHINA, SERBIA).worth(Amount.eur(euros));
    }

    private Seq<Duplicate> found(Report... reports) {
        assertThat(entente.journal().recordAll(Vector.of(reports)).isRight()).isTrue();
        return Duplicates.in(entente.everything().history());
    }

    private Seq<Duplicate> candidates() {
        return Duplicates.candidates(entente.everything().history(), Option.none(), Option.none());
    }

    @Test
    void a_visit_that_two_sources_date_a_day_apart_may_be_one() {
        Seq<Duplicate> found = found(
                told("xi-visit-2024", ARTICLE, "2024-05-08", visit().occasion("state visit")),
                told("xi-in-belgrade", GAZETTE, "2024-05-07", visit()),
                told("xi-visit-2016", ARTICLE, "2016-06", visit()));

        assertThat(found.map(Duplicate::toString))
                .containsExactly(
                        "83 %: xi-in-belgrade and xi-visit-2024: 1 day apart, visitor xi-jinping in both, host RS in both");
    }

    @Test
    void the_likeliest_goes_first() {
        found(
                told("a", ARTICLE, "2016", invested(42)),
                told("b", GAZETTE, "2016-04", invested(42)),
                told("c", GAZETTE, "2016-04", InvestmentMade.of(CHINA, SERBIA)));

        assertThat(candidates().map(Duplicate::toString))
                .containsExactly(
                        "95 %: a and b: 2016 can be 2016-04, investor CN in both, host RS in both, amount EUR 42 in both",
                        "93 %: a and c: 2016 can be 2016-04, investor CN in both, host RS in both");
    }

    @Test
    void dates_that_lie_further_apart_are_two() {
        assertThat(found(told("a", ARTICLE, "2024-05-08", visit()), told("b", GAZETTE, "2024-05-12", visit())))
                .isEmpty();
    }

    @Test
    void dates_of_every_sort_are_compared() {
        found(
                told("a", ARTICLE, "2010/..", visit()),
                told("b", GAZETTE, "2012/..", visit()),
                told("c", ARTICLE, "undated", visit()),
                told("d", GAZETTE, "[2010,2015]", visit()),
                told("e", ARTICLE, "2011/2014", visit()));

        assertThat(candidates()
                        .map(it -> it.ids().mkString("-") + " " + it.reasons().head()))
                .containsExactlyInAnyOrder(
                        "a-b 2010/.. overlaps 2012/..",
                        "a-d 2010/.. can be [2010,2015]",
                        "b-c undated",
                        "b-e 2012/.. overlaps 2011/2014",
                        "c-d undated",
                        "d-e [2010,2015] can be 2011/2014");
    }

    @Test
    void another_visitor_is_another_visit() {
        assertThat(entente.journal()
                        .recordAll(Vector.of(
                                Profile.of("xi-jinping", Kind.PERSON, "Xi Jinping")
                                        .ofCountry("CN"),
                                Profile.of("li-qiang", Kind.PERSON, "Li Qiang").ofCountry("CN")))
                        .isRight())
                .isTrue();

        assertThat(found(
                                told("a", ARTICLE, "2024-05-08", visit()),
                                told("b", GAZETTE, "2024-05-08", VisitMade.of(Entity.of("li-qiang"), SERBIA)),
                                told("c", GAZETTE, "2024-05-08", VisitMade.of(CHINA, SERBIA)))
                        .map(Duplicate::ids)
                        .map(Object::toString))
                .containsExactly("TreeSet(a, c)");
    }

    @Test
    void amounts_that_do_not_meet_speak_against_it() {
        Seq<Duplicate> found =
                found(told("a", ARTICLE, "2016", invested(42)), told("b", GAZETTE, "2016", invested(900)));

        assertThat(found).isEmpty();
    }

    @Test
    void what_one_source_tells_twice_it_tells_apart() {
        assertThat(found(told("a", ARTICLE, "2024-05-08", visit()), told("b", ARTICLE, "2024-05-08", visit())))
                .isEmpty();
    }

    @Test
    void what_is_one_already_is_not_proposed() {
        assertThat(entente.journal().record(ARTICLE).isRight()).isTrue();
        found(told("a", ARTICLE, "2024-05-08", visit()), told("b", GAZETTE, "2024-05-08", visit()));
        assertThat(entente.journal()
                        .record(SameAs.of("a", "b").accordingTo("article", "2024-05"))
                        .isRight())
                .isTrue();

        assertThat(Duplicates.in(entente.everything().history())).isEmpty();
    }

    @Test
    void what_is_denied_or_of_another_kind_or_dyad_is_no_duplicate() {
        assertThat(found(
                        told("a", ARTICLE, "2024-05-08", visit()),
                        report("b")
                                .of(visit())
                                .between("CN", "HU")
                                .on("2024-05-08")
                                .accordingTo(GAZETTE),
                        told("c", GAZETTE, "2024-05-08", invested(1))))
                .isEmpty();
    }

    @Test
    void only_what_the_two_sources_tell_is_compared() {
        found(
                told("a", ARTICLE, "2024-05-08", visit()),
                told("b", GAZETTE, "2024-05-08", visit()),
                told("c", Source.of("radio", "Radio").published("2024-05"), "2024-05-08", visit()));
        History history = entente.everything().history();

        assertThat(Duplicates.in(history)).hasSize(3);
        assertThat(Duplicates.in(history, Option.some(SourceId.of("radio")), Option.none()))
                .hasSize(2);
        assertThat(Duplicates.in(history, Option.some(SourceId.of("radio")), Option.some(SourceId.of("article"))))
                .hasSize(1);
    }

    @Test
    void of_what_one_source_tells_apart_the_likeliest_is_proposed_and_the_others_are_candidates() {
        Seq<Duplicate> found = found(
                told("a", ARTICLE, "2016-03-01", invested(42)),
                told("b", GAZETTE, "2016-03-01", invested(42)),
                told("c", GAZETTE, "2016-03-02", InvestmentMade.of(CHINA, SERBIA)),
                told("d", ARTICLE, "2016-03-03", InvestmentMade.of(CHINA, SERBIA)));

        assertThat(found.map(it -> it.ids().mkString("-"))).containsExactly("a-b", "c-d");
        assertThat(candidates().map(it -> it.ids().mkString("-"))).containsExactly("a-b", "a-c", "b-d", "c-d");
    }

    @Test
    void of_several_that_are_alike_to_the_same_degree_all_are_proposed() {
        assertThat(found(
                                told("a", ARTICLE, "2024-05-08", visit()),
                                told("b", GAZETTE, "2024-05-07", visit()),
                                told("c", GAZETTE, "2024-05-09", visit()))
                        .map(it -> it.ids().mkString("-")))
                .containsExactly("a-b", "a-c");
    }

    @Test
    void a_word_that_many_developments_tell_says_little() {
        Seq<Duplicate> found = found(
                told("a", ARTICLE, "2016", ContextNoted.of("construction of the Ljig road")),
                told("b", GAZETTE, "2016", ContextNoted.of("construction of the bridge")),
                told("c", GAZETTE, "2016", ContextNoted.of("Ljig road")),
                told("d", GAZETTE, "2017", ContextNoted.of("construction of the dam")),
                told("e", GAZETTE, "2018", ContextNoted.of("construction of the port")));

        assertThat(found.map(it -> it.ids().mkString("-"))).containsExactly("a-c");
    }

    @Test
    void days_apart_are_of_dates_told_to_the_month_or_the_day() {
        assertThat(found(told("a", ARTICLE, "2015", visit()), told("b", GAZETTE, "2016", visit())))
                .isEmpty();
        assertThat(found(told("c", ARTICLE, "2018-05", visit()), told("d", GAZETTE, "2018-06-01", visit())))
                .hasSize(1);
    }
}
