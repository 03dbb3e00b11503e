package io.entente.internal.axon;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.event.TurningPointDeclared;
import io.entente.internal.codec.Codec;
import io.entente.internal.store.DatabaseStore;
import io.entente.internal.store.Place;
import io.entente.internal.store.log.Sqlite;
import io.entente.journal.Claim;
import io.entente.journal.Entry;
import io.entente.journal.Journal;
import io.entente.journal.Progress;
import io.entente.journal.Recordable;
import io.entente.journal.Report;
import io.entente.journal.SameAs;
import io.entente.journal.SourceId;
import io.entente.journal.Verification;
import io.entente.journal.Withdrawal;
import io.entente.kinds.Kinds;
import io.entente.time.EventDate;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/** What bears on a dyad is found at once, in whatever order and company it was recorded, as by going through everything. */
class BearingProperties {

    private static final List<String> ACTORS = List.of("NO", "SE", "FI", "Čačak");

    private Path folder = Path.of("");

    @BeforeTry
    void begin() throws IOException {
        folder = Files.createTempDirectory("entente");
    }

    @AfterTry
    void end() throws IOException {
        try (var all = Files.list(folder)) {
            all.toList().forEach(file -> file.toFile().delete());
        }
        Files.delete(folder);
    }

    @Provide
    Arbitrary<List<List<Recordable>>> batches() {
        Arbitrary<String> id = Arbitraries.of("a", "b", "c", "d", "e", "é");
        Arbitrary<Integer> day = Arbitraries.integers().between(10, 28);
        Arbitrary<String> source = Arbitraries.of("wire", "gazette");
        Arbitrary<Recordable> report = Combinators.combine(
                        id, Arbitraries.of(0, 1, 2, 3), Arbitraries.of(1, 2), day, source)
                .as(BearingProperties::report);
        Arbitrary<Recordable> same = Combinators.combine(id.set().ofMinSize(2).ofMaxSize(3), day, source)
                .as((ids, on, by) -> new SameAs(developments(ids), SourceId.of(by), known(on)));
        Arbitrary<Recordable> withdrawal = Combinators.combine(
                        id.set().ofMinSize(1).ofMaxSize(2), day, source)
                .as((ids, on, by) -> new Withdrawal(developments(ids), SourceId.of(by), known(on), Option.none()));
        return Arbitraries.frequencyOf(Tuple.of(6, report), Tuple.of(1, same), Tuple.of(2, withdrawal))
                .list()
                .ofMaxSize(5)
                .list()
                .ofMaxSize(7);
    }

    private static Recordable report(String id, int one, int further, int day, String source) {
        return Report.report(id)
                .of(new TurningPointDeclared(id))
                .between(ACTORS.get(one), ACTORS.get((one + further) % ACTORS.size()))
                .on("2019")
                .accordingTo(SourceId.of(source), known(day));
    }

    private static TreeSet<DevelopmentId> developments(Set<String> ids) {
        return TreeSet.ofAll(ids.stream().map(DevelopmentId::of).toList());
    }

    private static EventDate known(int day) {
        return EventDate.parse("2020-01-" + day);
    }

    /** By going through everything, again and again. */
    private static List<Entry> judged(List<Entry> all, Dyad dyad) {
        Set<DevelopmentId> told = new HashSet<>();
        List<Entry> bearing = List.of();
        for (int before = -1; before < bearing.size(); ) {
            before = bearing.size();
            bearing = all.stream()
                    .filter(entry -> entry.content() instanceof Claim claim
                            && ((claim instanceof Report report
                                            && report.dyads().contains(dyad))
                                    || claim.developments().exists(told::contains)))
                    .toList();
            bearing.forEach(entry -> ((Claim) entry.content()).developments().forEach(told::add));
        }
        return bearing;
    }

    @Property(tries = 150)
    void what_bears_on_a_dyad_is_found_as_by_going_through_everything(
            @ForAll("batches") List<List<Recordable>> batches, @ForAll @IntRange(min = 1, max = 9) int segment) {
        Codec codec = new Codec(Kinds.standard());
        try (DatabaseStore store = Place.store(new Sqlite(folder.resolve("journal.db")), segment);
                DatabaseStore other = Place.store(new Sqlite(folder.resolve("journal.db")), segment)) {
            Journal journal = Journals.on(store, codec, Clock.systemUTC());
            Journal another = Journals.on(other, codec, Clock.systemUTC());
            boolean turn = false;
            for (List<Recordable> batch : batches) {
                assertThat((turn ? journal : another).recordAll(batch).isRight())
                        .isTrue();
                turn = !turn;
            }

            List<Entry> all = new ArrayList<>();
            try (var entries = journal.entriesFrom(1)) {
                entries.forEach(all::add);
            }
            for (String one : ACTORS) {
                for (String two : ACTORS) {
                    if (!one.equals(two)) {
                        Dyad dyad = Dyad.of(one, two);
                        for (Journal each : List.of(journal, another)) {
                            try (var found = each.bearingOn(dyad, any -> true)) {
                                assertThat(found.toList()).isEqualTo(judged(all, dyad));
                            }
                        }
                    }
                }
            }
            assertThat(store.verify(Option.none(), Progress.NONE)).isInstanceOf(Verification.Sound.class);
        }
    }
}
