package io.entente;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.event.AgreementSigned;
import io.entente.event.Amount;
import io.entente.event.Development;
import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.event.Entity;
import io.entente.event.OwnDevelopment;
import io.entente.event.StakeAcquired;
import io.entente.event.TurningPointDeclared;
import io.entente.history.Limits;
import io.entente.history.Occurrence;
import io.entente.journal.Entry;
import io.entente.journal.Problem;
import io.entente.journal.Profile;
import io.entente.journal.Receipt;
import io.entente.journal.Recordable;
import io.entente.journal.Rejection;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.journal.SourceId;
import io.entente.journal.Unknown;
import io.entente.journal.Withdrawal;
import io.entente.time.EventDate;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class EntenteTest {

    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2020-02");

    private final Entente entente = Entente.inMemory(Clock.fixed(NOON, ZoneOffset.UTC));

    private static Report pact() {
        return report("pact-signed")
                .of(AgreementSigned.of("pact"))
                .between("NO", "SE")
                .on("2019")
                .accordingTo("gazette", "2020-02");
    }

    private static Report turn(String id) {
        return report(id)
                .of(new TurningPointDeclared(id))
                .between("NO", "SE")
                .on("2019")
                .accordingTo("gazette", "2020-02");
    }

    private static Withdrawal withdrawn(String id, String known) {
        return new Withdrawal(
                TreeSet.of(DevelopmentId.of(id)), SourceId.of("gazette"), EventDate.parse(known), Option.none());
    }

    private Receipt record(Recordable... recordables) {
        return entente.journal().recordAll(List.of(recordables)).get();
    }

    private Seq<Recordable> recorded() {
        try (var entries = entente.journal().entriesFrom(1)) {
            return List.ofAll(entries.toList()).map(Entry::content);
        }
    }

    @Test
    void two_actors_are_asked_about_by_codes_names_and_whatever_is_described() {
        try (Entente entente = Entente.inMemory()) {
            Source gazette = Source.of("gazette", "Gazette").published("2010");
            entente.journal()
                    .recordAll(List.of(
                            Profile.of("usa", Profile.Kind.ORGANISATION, "Union of Ski Associations"),
                            report("x")
                                    .of(new TurningPointDeclared("t"))
                                    .between("China", "srb")
                                    .on("2009")
                                    .accordingTo(gazette)));

            assertThat(entente.dyads()).containsExactly(Dyad.of("CN", "RS"));
            assertThat(entente.between("Serbia", "CHN").occurrences()).hasSize(1);
            assertThat(entente.between("serbia", "usa").dyad()).contains(new Dyad(Entity.of("RS"), Entity.of("usa")));
            assertThat(entente.between("Union of ski associations", "United States")
                            .dyad())
                    .contains(new Dyad(Entity.of("usa"), Entity.of("US")));
            assertThat(entente.between("nobody", "CN").occurrences()).isEmpty();
            assertThatThrownBy(() -> entente.between("CS", "CN"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("CSXX (Serbia and Montenegro, 2003–2006)");
            assertThatThrownBy(() -> entente.between("Serbia", "RS"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("two different members");
        }
    }

    @Test
    void what_is_recorded_gets_positions_from_one_on_and_the_clock_of_the_append() {
        assertThat(record(GAZETTE, pact())).isEqualTo(new Receipt(2, 2, 0, 0));

        try (var entries = entente.journal().entriesFrom(1)) {
            assertThat(entries).containsExactly(new Entry(1, NOON, GAZETTE), new Entry(2, NOON, pact()));
        }
    }

    @Test
    void entries_are_read_from_a_position_on() {
        record(turn("a"), turn("b"), turn("c"));

        try (var entries = entente.journal().entriesFrom(3)) {
            assertThat(entries).extracting(Entry::content).containsExactly(turn("c"));
        }
    }

    @Test
    void an_empty_journal_has_no_entries_and_nothing_to_record_leaves_it_so() {
        assertThat(record()).isEqualTo(new Receipt(0, 0, 0, 0));
        assertThat(recorded()).isEmpty();
    }

    @Test
    void the_same_report_twice_is_recorded_once() {
        record(pact());

        assertThat(record(pact())).isEqualTo(new Receipt(1, 0, 1, 0));
        assertThat(recorded()).containsExactly(pact());
    }

    @Test
    void a_report_that_differs_is_recorded_beside_the_earlier_one() {
        record(pact());
        Report titled = report("pact-signed")
                .of(AgreementSigned.of("pact").titled("Pact"))
                .between("NO", "SE")
                .on("2019")
                .accordingTo("gazette", "2020-02");

        assertThat(record(titled).added()).isEqualTo(1);
        assertThat(recorded()).containsExactly(pact(), titled);
    }

    @Test
    void what_was_replaced_is_not_brought_back_by_an_old_file() {
        Report forty = stake(40);
        Report sixtyThree = stake(63);
        Source renamed = Source.of("gazette", "Border Gazette").published("2020-02");
        record(GAZETTE, forty);
        record(renamed, sixtyThree);

        assertThat(record(GAZETTE, forty)).isEqualTo(new Receipt(4, 0, 2, 0));
        assertThat(entente.between("NO", "SE").occurrences())
                .extracting(Occurrence::development)
                .containsExactly(sixtyThree.development());
        assertThat(entente.everything().directory().titleOf(GAZETTE.id())).isEqualTo("Border Gazette");
    }

    private static Report stake(int percent) {
        return report("line-bought")
                .of(StakeAcquired.of(Entity.of("line")).by(Entity.of("rail")).percent(percent))
                .between("NO", "SE")
                .on("2019")
                .accordingTo("gazette", "2020-02");
    }

    @Test
    void what_nobody_can_know_yet_is_refused_whole() {
        Report early = report("pact-signed")
                .of(AgreementSigned.of("pact"))
                .between("NO", "SE")
                .on("2019")
                .accordingTo(GAZETTE.id(), EventDate.parse("2099"));

        var refused = entente.journal().recordAll(List.of(pact(), early, withdrawn("pact-signed", "2098")));

        assertThat(refused.getLeft().message())
                .isEqualTo("gazette on pact-signed: known 2099 lies wholly after now (2026-01-02T12:00:00Z):"
                        + " write since when one could know it\n"
                        + "gazette on pact-signed: known 2098 lies wholly after now (2026-01-02T12:00:00Z):"
                        + " write since when one could know it");
        assertThat(recorded()).isEmpty();
    }

    @Test
    void what_is_published_today_this_month_or_this_year_is_known_once_it_is_recorded() {
        for (String known : List.of("2026-01-02", "2026-01", "2026", "2026-01-03")) { // on the 3rd it is in Kiribati
            record(report("turn-" + known)
                    .of(new TurningPointDeclared("A turn"))
                    .between("NO", "SE")
                    .on("2019")
                    .accordingTo(GAZETTE.id(), EventDate.parse(known)));
        }

        assertThat(entente.between("NO", "SE").occurrences()).hasSize(4);
    }

    @Test
    void a_report_and_its_withdrawal_on_one_day_are_recorded_once_in_their_order() {
        Withdrawal withdrawal = withdrawn("pact-signed", "2020-02");
        record(pact(), withdrawal);

        assertThat(record(pact(), withdrawal).added()).isZero();
        assertThat(record(withdrawal).added()).isZero();
        assertThat(record(pact()).added())
                .as("told again after the withdrawal, but not later")
                .isZero();
    }

    @Test
    void of_a_story_recorded_again_with_one_more_report_only_that_one_is_added() {
        record(GAZETTE, turn("a"), turn("b"));

        assertThat(record(GAZETTE, turn("a"), turn("b"), turn("c"))).isEqualTo(new Receipt(4, 1, 3, 0));
    }

    @Test
    void a_description_that_differs_replaces_the_one_that_stood() {
        Source renamed = Source.of("gazette", "Border Gazette").published("2020-02");
        record(GAZETTE);
        record(renamed);

        assertThat(record(renamed).added()).isZero();
        assertThat(entente.everything().directory().titleOf(GAZETTE.id())).isEqualTo("Border Gazette");
    }

    @Test
    void the_description_of_a_source_is_recorded_with_the_first_report_that_comes_with_it() {
        Report sourced = report("pact-signed")
                .of(AgreementSigned.of("pact"))
                .between("NO", "SE")
                .on(LocalDate.of(2019, 5, 1))
                .accordingTo(GAZETTE)
                .inStorylines("north");

        assertThat(record(sourced)).isEqualTo(new Receipt(2, 2, 0, 0));
        assertThat(recorded()).containsExactly(GAZETTE, sourced);
        assertThat(entente.everything().directory().titleOf(GAZETTE.id())).isEqualTo("Gazette");
        assertThat(record(sourced)).isEqualTo(new Receipt(2, 0, 2, 0));
    }

    @Test
    void hundreds_of_developments_are_decided_on_like_one() {
        Recordable[] many =
                List.range(0, 500).<Recordable>map(i -> turn("t" + i)).toJavaArray(Recordable[]::new);
        record(many);

        assertThat(record(many)).isEqualTo(new Receipt(500, 0, 500, 0));
    }

    @Test
    void a_story_with_errors_is_refused_whole_and_says_why() {
        Problem problem = new Problem(Problem.Severity.ERROR, "story.yaml", 3, 7, "reports[0]", "wrong");

        var refused = entente.journal().recordAll(Validation.<Seq<Problem>, Seq<Recordable>>invalid(List.of(problem)));

        assertThat(refused.getLeft()).isEqualTo(new Rejection.Invalid(List.of(problem)));
        assertThat(refused.getLeft().message()).isEqualTo("story.yaml:3:7: reports[0]: wrong");
        assertThat(recorded()).isEmpty();
    }

    @Test
    void many_threads_that_record_the_same_reports_leave_each_of_them_once() throws InterruptedException {
        var outcomes = Collections.synchronizedList(new ArrayList<Either<Rejection, Receipt>>());
        var threads = List.range(0, 8)
                .map(thread -> new Thread(() -> List.range(0, 50)
                        .forEach(i ->
                                outcomes.add(entente.journal().recordAll(List.of(turn("t" + i), turn("u" + i)))))));
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(outcomes).hasSize(400).allMatch(Either::isRight);
        assertThat(recorded()).hasSize(100).doesNotHaveDuplicates();
    }

    @Test
    void a_question_is_about_today_as_known_now_unless_it_says_otherwise() {
        assertThat(entente.everything().asOf().at()).isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat(entente.everything().asOf().known()).isEqualTo(NOON);
    }

    @Test
    void a_development_of_two_dyads_is_found_from_each_and_counted_once_in_all() {
        Entity line = Entity.of("line");
        Development bought = StakeAcquired.of(line).by(Entity.of("rail")).at(Amount.eur(5));
        record(report("line-bought")
                .of(bought)
                .between("NO", "SE")
                .between("NO", "FI")
                .on("2019")
                .accordingTo(GAZETTE));

        assertThat(entente.between("SE", "NO").occurrences())
                .extracting(Occurrence::development)
                .containsExactly(bought);
        assertThat(entente.between("FI", "NO").occurrences()).hasSize(1);
        assertThat(entente.everything().occurrences()).hasSize(1);
        assertThat(entente.dyads()).containsExactly(Dyad.of("FI", "NO"), Dyad.of("NO", "SE"));
    }

    @Test
    void of_a_pair_without_entries_nothing_is_known() {
        record(pact());

        assertThat(entente.between("CN", "RS").occurrences()).isEmpty();
    }

    @Test
    void a_receipt_counts_what_takes_the_place_of_something_told_before() {
        Report other = report("pact-signed")
                .of(AgreementSigned.of("pact").titled("Pact"))
                .between("NO", "SE")
                .on("2019")
                .accordingTo("gazette", "2020-02");
        Report revised = report("pact-signed")
                .of(AgreementSigned.of("pact"))
                .between("NO", "SE")
                .on("2019-06")
                .accordingTo("gazette", "2020-03");

        assertThat(record(GAZETTE, pact(), other, revised)).isEqualTo(new Receipt(4, 4, 0, 1));
        assertThat(record(Source.of("gazette", "The Gazette"))).isEqualTo(new Receipt(5, 1, 0, 1));
        assertThat(record(pact())).isEqualTo(new Receipt(5, 0, 1, 0));
    }

    /** Kinds that cannot be: a list of Java's own, and nulls. */
    record Listed(java.util.List<String> names) implements OwnDevelopment {}

    record Sold(Entity asset, Option<Amount> price) implements OwnDevelopment {}

    @Test
    void a_kind_that_no_store_could_take_is_refused_in_memory_too() {
        Report listed = report("it")
                .of(new Listed(java.util.List.of("a")))
                .between("NO", "SE")
                .accordingTo("gazette", "2020");

        assertThatThrownBy(() -> entente.journal().record(listed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Listed")
                .hasMessageContaining("names");
        assertThat(entente.journal().head()).isZero();
    }

    @Test
    @SuppressWarnings("NullAway")
    void a_null_in_a_kind_of_ones_own_is_refused_by_the_name_of_its_field() {
        assertThatThrownBy(() -> sold(new Sold(null, Option.none())))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("asset");
        assertThatThrownBy(() -> sold(new Sold(Entity.of("mill"), Option.some(null))))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("price");
    }

    private static Report sold(Sold development) {
        return report("it").of(development).between("NO", "SE").accordingTo("gazette", "2020");
    }

    @Test
    void answers_are_right_where_next_to_nothing_is_kept() {
        Entente small = Entente.inMemory(new Limits(0, 1, 1, 0));
        small.journal().record(pact());

        List.range(0, 100).forEach(i -> assertThat(small.between("NO", "x" + i).occurrences())
                .isEmpty());

        assertThat(small.between("NO", "SE").occurrences()).hasSize(1);
    }

    @Test
    void a_message_that_this_program_does_not_know_is_not_recorded() {
        Unknown unknown = new Unknown("MapDrawn", "1", "{}");

        assertThatThrownBy(() -> entente.journal().recordAll(List.of(pact(), unknown)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("MapDrawn, version 1, cannot be recorded:"
                        + " this program does not know what it says, so not where it belongs");
        assertThat(entente.journal().head()).isZero();
    }
}
