package io.entente.history;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.event.ArmsDelivered;
import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.journal.Draft;
import io.entente.journal.EntryFilter;
import io.entente.journal.JournalException;
import io.entente.journal.Recordable;
import io.entente.journal.SameAs;
import io.entente.journal.Source;
import io.entente.journal.SourceId;
import io.entente.journal.Withdrawal;
import io.entente.time.AsOf;
import io.entente.time.EventDate;
import io.entente.time.Recorded;
import io.vavr.collection.HashSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several ask at once, and the journal takes its time. */
@Timeout(
        value = 60,
        threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // whoever waits for ever fails, and is not measured
class HistoriesTest {

    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2012");
    private static final SourceId REGISTRY = SourceId.of("registry");
    private static final AsOf NOW = AsOf.now(Instant.parse("2020-01-01T00:00:00Z"));
    private static final Dyad HERE = Dyad.of("NO", "SE");
    private static final Dyad ELSEWHERE = Dyad.of("DK", "FI");

    private final SlowJournal journal = new SlowJournal(
            GAZETTE, told(delivery("here", HERE)), told(delivery("elsewhere", ELSEWHERE)), told(delivery("far", HERE)));
    private final Histories histories = new Histories(journal, Limits.DEFAULT);

    private static Draft delivery(String id, Dyad dyad) {
        return report(id)
                .of(ArmsDelivered.of("boat", dyad.first(), dyad.second()))
                .between(dyad)
                .on("2010");
    }

    private static Recordable told(Draft delivery) {
        return delivery.accordingTo(GAZETTE);
    }

    private static Recordable same(String one, String other) {
        return new SameAs(
                TreeSet.of(DevelopmentId.of(one), DevelopmentId.of(other)), REGISTRY, EventDate.parse("2013"));
    }

    private static Recordable takenBack(String id) {
        return new Withdrawal(TreeSet.of(DevelopmentId.of(id)), GAZETTE.id(), EventDate.parse("2014"), Option.none());
    }

    private static EntryFilter filedUnder(Dyad dyad) {
        return new EntryFilter.FiledUnder(dyad);
    }

    private History of(Option<Dyad> dyad) {
        return histories.history(dyad, NOW, Resolution.latest());
    }

    private Vector<String> ask(Dyad dyad) {
        return ids(of(Option.some(dyad)));
    }

    private static Vector<String> ids(History history) {
        return history.assessments()
                .map(it -> it.ids().map(DevelopmentId::value).mkString("="))
                .toVector();
    }

    private int words(String id) {
        return histories
                .outcomes(DevelopmentId.of(id), NOW, Resolution.latest())
                .size();
    }

    private static <A> Meanwhile<A> meanwhile(Callable<A> question) {
        Meanwhile<A> asked = new Meanwhile<>(question);
        asked.thread.start();
        return asked;
    }

    /** What is asked in another thread. */
    private static final class Meanwhile<A> extends FutureTask<A> {
        private final Thread thread = new Thread(this);

        Meanwhile(Callable<A> question) {
            super(question);
            thread.setDaemon(true);
        }

        void goesAsFarAsItCan() {
            while (!isDone() && thread.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void a_resolution_may_ask_in_turn_however_much_there_is_to_assess() {
        Recordable[] twice = IntStream.range(0, 5_000)
                .mapToObj(i -> delivery("boat-" + i, HERE))
                .flatMap(it -> Stream.of(told(it), it.accordingTo("registry", "2013")))
                .toArray(Recordable[]::new);
        Histories many = new Histories(new SlowJournal(twice), Limits.DEFAULT);
        Resolution asking = (one, other) -> many.directory(new Recorded.Ever())
                .titleOf(one.report().source())
                .compareTo(many.directory(new Recorded.Ever())
                        .titleOf(other.report().source()));

        assertThat(many.history(Option.none(), NOW, asking).assessments()).hasSize(5_000);
        assertThat(many.history(Option.some(HERE), NOW, asking).assessments()).hasSize(5_000);
    }

    @Test
    void a_dyad_read_before_is_answered_while_another_is_being_read() throws Exception {
        ask(ELSEWHERE);
        var halt = journal.haltAt(filedUnder(HERE));
        var here = meanwhile(() -> ask(HERE));
        halt.isReached();

        assertThat(ask(ELSEWHERE)).containsExactly("elsewhere");

        halt.end();
        assertThat(here.get()).containsExactly("far", "here");
    }

    @Test
    void a_dyad_is_read_and_answered_while_another_is_being_read() throws Exception {
        var halt = journal.haltAt(filedUnder(HERE));
        var here = meanwhile(() -> ask(HERE));
        halt.isReached();

        assertThat(ask(ELSEWHERE)).containsExactly("elsewhere");

        halt.end();
        assertThat(here.get()).containsExactly("far", "here");
    }

    @Test
    void a_dyad_is_answered_while_everything_is_being_read() throws Exception {
        ask(HERE);
        var halt = journal.haltAt(1L);
        var everything = meanwhile(() -> ids(of(Option.none())));
        halt.isReached();

        assertThat(ask(HERE)).containsExactly("far", "here");

        halt.end();
        assertThat(everything.get()).containsExactly("elsewhere", "far", "here");
    }

    @Test
    void what_is_recorded_while_a_dyad_is_being_read_counts_for_all() throws Exception {
        ask(ELSEWHERE);
        var halt = journal.haltAt(filedUnder(HERE));
        var here = meanwhile(() -> ask(HERE));
        halt.isReached();
        journal.take(
                told(delivery("new-here", HERE)),
                told(delivery("new-elsewhere", ELSEWHERE)),
                delivery("other-name", Dyad.of("EE", "LV")).accordingTo("registry", "2011"),
                same("other-name", "here"),
                takenBack("far"));

        assertThat(ask(ELSEWHERE)).containsExactly("elsewhere", "new-elsewhere");

        halt.end();
        assertThat(here.get()).containsExactly("here=other-name", "new-here");
        assertThat(ask(ELSEWHERE)).containsExactly("elsewhere", "new-elsewhere");
    }

    @Test
    void nobody_goes_past_what_is_recorded_while_a_dyad_is_brought_up_to_date() throws Exception {
        ask(ELSEWHERE);
        var reading = journal.haltAt(filedUnder(HERE));
        var here = meanwhile(() -> ask(HERE));
        reading.isReached();
        journal.take(told(delivery("new-here", HERE)));
        ask(ELSEWHERE);
        var catchingUp = journal.haltAt(5L);
        reading.end();
        catchingUp.isReached();
        journal.take(takenBack("far"), told(delivery("new-elsewhere", ELSEWHERE)));
        var elsewhere = meanwhile(() -> ask(ELSEWHERE));
        elsewhere.goesAsFarAsItCan();

        catchingUp.end();

        assertThat(here.get()).contains("here", "new-here");
        assertThat(elsewhere.get()).containsExactly("elsewhere", "new-elsewhere");
        assertThat(ask(HERE)).containsExactly("here", "new-here");
        assertThat(words("new-elsewhere")).isEqualTo(1);
    }

    @Test
    void what_becomes_one_with_something_read_before_is_taken_in_once() throws Exception {
        ask(ELSEWHERE);
        var halt = journal.haltAt(filedUnder(HERE));
        var here = meanwhile(() -> ask(HERE));
        halt.isReached();
        journal.take(same("elsewhere", "here"));
        ask(ELSEWHERE);

        halt.end();

        assertThat(here.get()).containsExactly("elsewhere=here", "far");
        assertThat(words("here")).isEqualTo(3);
    }

    @Test
    void who_asks_for_what_is_being_read_waits_for_that_and_reads_nothing() throws Exception {
        var halt = journal.haltAt(filedUnder(HERE));
        var one = meanwhile(() -> of(Option.some(HERE)));
        halt.isReached();
        var other = meanwhile(() -> of(Option.some(HERE)));
        other.goesAsFarAsItCan();

        halt.end();

        assertThat(other.get()).isSameAs(one.get());
        assertThat(journal.read).containsOnlyOnce(filedUnder(HERE));
    }

    @Test
    void what_cannot_be_read_is_not_there_by_half() {
        ask(ELSEWHERE);
        journal.unreadable.add(new EntryFilter.On(HashSet.of("here", "far").map(DevelopmentId::of)));

        assertThatThrownBy(() -> ask(HERE)).isInstanceOf(JournalException.class);

        journal.take(told(delivery("new-here", HERE)), takenBack("far"));
        journal.unreadable.add(5L);
        assertThatThrownBy(() -> ask(ELSEWHERE)).isInstanceOf(JournalException.class);
        assertThat(ask(ELSEWHERE)).containsExactly("elsewhere");
        assertThat(ask(HERE)).containsExactly("here", "new-here");
    }

    @Test
    void everything_that_cannot_be_read_leaves_the_parts_as_they_were() {
        ask(HERE);
        journal.unreadable.add(1L);

        assertThatThrownBy(() -> of(Option.none())).isInstanceOf(JournalException.class);

        assertThat(ask(HERE)).containsExactly("far", "here");
        assertThat(ids(of(Option.none()))).containsExactly("elsewhere", "far", "here");
    }
}
