package io.entente;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.Entente.Options;
import io.entente.event.AgreementSigned;
import io.entente.event.Dyad;
import io.entente.event.Entity;
import io.entente.event.MayBeEmpty;
import io.entente.event.MeetingHeld;
import io.entente.event.OwnDevelopment;
import io.entente.event.StakeAcquired;
import io.entente.history.Assessment;
import io.entente.journal.Contents;
import io.entente.journal.Contents.Entries;
import io.entente.journal.Contents.Span;
import io.entente.journal.Profile;
import io.entente.journal.Report;
import io.entente.journal.SameAs;
import io.entente.journal.Source;
import io.entente.journal.SourceId;
import io.entente.journal.UnknownKind;
import io.entente.journal.Verification;
import io.entente.journal.Withdrawal;
import io.entente.kinds.Kinds;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A journal is verified, backed up, restored and told of through the front door, whatever it is kept in. */
class StoreTest {

    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

    private final Path folder;
    private final Entente inMemory = Entente.inMemory(Clock.fixed(NOON, ZoneOffset.UTC));

    StoreTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** A kind of one's own. */
    record HoneyTraded(Entity exporter) implements OwnDevelopment {}

    private static void record(Entente entente) {
        Source gazette = Source.of("gazette", "Gazette").published("2020");
        var pact = report("pact").of(AgreementSigned.of("pact"));
        entente.journal()
                .recordAll(List.of(
                        Profile.of("mill", Profile.Kind.ASSET, "Mill"),
                        Profile.of("bridge", Profile.Kind.PROJECT, "Bridge"),
                        Source.of("register", "Register"),
                        pact.between("NO", "SE")
                                .on("2019-03")
                                .accordingTo(gazette)
                                .inStorylines("steel", "rail", "steel"),
                        pact.between("NO", "SE").on("2019-04").accordingTo(gazette, "2021"),
                        report("bought")
                                .of(StakeAcquired.of(Entity.of("mill")).by(Entity.of("NO")))
                                .between("NO", "SE")
                                .on("2010/..")
                                .accordingTo(gazette),
                        report("summit")
                                .of(MeetingHeld.of(Entity.of("NO"), Entity.of("DK")))
                                .between("NO", "SE")
                                .between("NO", "DK")
                                .plannedFor("2031")
                                .accordingTo("wire", "2020"),
                        Withdrawal.of("summit").accordingTo("wire", "2021"),
                        SameAs.of("pact", "treaty").accordingTo("wire", "2021")))
                .getOrElseThrow(why -> new AssertionError(why.message()));
    }

    @Test
    void contents_count_what_was_recorded_whatever_became_of_it() {
        record(inMemory);

        assertThat(inMemory.store().contents())
                .isEqualTo(new Contents(
                        new Entries(4, 1, 1, 2, 2, 0, 0),
                        Option.some(new Span<>(NOON, NOON)),
                        Option.some(new Span<>(LocalDate.of(2010, 1, 1), LocalDate.of(2019, 4, 30))),
                        3,
                        TreeMap.of("AgreementSigned", 2L, "MeetingHeld", 1L, "StakeAcquired", 1L),
                        TreeMap.empty(),
                        TreeMap.of(Dyad.of("DK", "NO"), 1L, Dyad.of("NO", "SE"), 4L),
                        TreeMap.of(SourceId.of("gazette"), 3L, SourceId.of("register"), 0L, SourceId.of("wire"), 3L),
                        TreeMap.<Entity, Long>of(Entity.of("DK"), 1L, Entity.of("NO"), 4L, Entity.of("SE"), 4L)
                                .put(Entity.of("mill"), 1L)
                                .put(Entity.of("bridge"), 0L),
                        TreeMap.of("rail", 1L, "steel", 1L)));
    }

    @Test
    void contents_tell_themselves_line_by_line_and_leave_out_what_there_is_not() {
        assertThat(inMemory.store().contents()).hasToString("developments: 0");

        record(inMemory);

        assertThat(inMemory.store().contents()).hasToString("""
                        entries: reports 4, withdrawals 1, statements of sameness 1, descriptions of sources 2, descriptions of entities 2
                        recorded: 2026-01-02T12:00:00Z to 2026-01-02T12:00:00Z
                        occurred: 2010-01-01 to 2019-04-30
                        developments: 3
                        kinds: AgreementSigned 2, MeetingHeld 1, StakeAcquired 1
                        dyads: DK-NO 1, NO-SE 4
                        sources: gazette 3, register 0, wire 3
                        entities: DK 1, NO 4, SE 4, bridge 0, mill 1
                        storylines: rail 1, steel 1""");
    }

    record Rated(Option<BigDecimal> rate, @MayBeEmpty Seq<BigDecimal> earlier) implements OwnDevelopment {}

    @Test
    void a_number_in_whatever_notation_is_recorded_once_in_memory_and_in_a_file() {
        Options rates = Options.DEFAULT.with(Kinds.standard().with(Rated.class));
        var report = report("rate")
                .of(new Rated(Option.some(new BigDecimal("1E+3")), List.of(new BigDecimal("2E+1"))))
                .between("NO", "SE")
                .on("2020")
                .accordingTo("wire", "2020");
        try (var memory = Entente.inMemory();
                var file = Entente.open(folder.resolve("rates.db"), rates)) {
            for (Entente entente : List.of(memory, file)) {
                assertThat(entente.journal().record(report).get().added()).isEqualTo(1);
                assertThat(entente.journal().record(report).get().added()).isZero();
                assertThat(entente.between("NO", "SE").occurrences().head().development())
                        .isEqualTo(new Rated(Option.some(new BigDecimal("1000")), List.of(new BigDecimal("20"))));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"12.50, 12.5", "12.5, 12.50", "8, 8.0", "0.0, 0", "100, 1E+2"})
    void a_number_told_again_with_other_zeros_is_no_new_word(BigDecimal number, BigDecimal again) {
        Options rates = Options.DEFAULT.with(Kinds.standard().with(Rated.class));
        try (var memory = Entente.inMemory();
                var file = Entente.open(folder.resolve(number + " " + again), rates)) {
            for (Entente entente : List.of(memory, file)) {
                assertThat(entente.journal().record(rated("wire", number)).get().added())
                        .isEqualTo(1);
                assertThat(entente.journal().record(rated("wire", again)).get().added())
                        .isZero();
                entente.journal().record(rated("gazette", again));
                Assessment rate =
                        entente.between("NO", "SE").history().assessments().single();
                assertThat(rate.contested()).isFalse();
                assertThat(rate.reports()).hasSize(2);
            }
        }
        try (var without = Entente.open(folder.resolve(number + " " + again))) {
            assertThat(without.between("NO", "SE")
                            .history()
                            .assessments()
                            .single()
                            .contested())
                    .isFalse();
        }
    }

    private static Report rated(String source, BigDecimal number) {
        return report("rate")
                .of(new Rated(Option.some(number), List.of(number)))
                .between("NO", "SE")
                .on("2020")
                .accordingTo(source, "2020");
    }

    @Test
    void what_this_program_does_not_know_is_counted_by_name_and_version() throws IOException {
        Path file = folder.resolve("honey.db");
        try (var entente =
                Entente.open(file, Options.DEFAULT.with(Kinds.standard().with(HoneyTraded.class)))) {
            record(entente);
            entente.journal()
                    .record(report("honey")
                            .of(new HoneyTraded(Entity.of("NO")))
                            .between("NO", "SE")
                            .on("2020")
                            .accordingTo("wire", "2020"));
            assertThat(entente.store().contents().kinds().get("HoneyTraded")).contains(1L);
            assertThat(entente.store().contents().unknown()).isEmpty();
        }

        try (var entente = Entente.open(file)) {
            UnknownKind honey = new UnknownKind("HoneyTraded", "1");

            assertThat(entente.store().contents().unknown()).isEqualTo(TreeMap.of(honey, 1L));
            assertThat(entente.store().contents().kinds().keySet()).doesNotContain("HoneyTraded");
            assertThat(entente.store().contents().entries().reports()).isEqualTo(5);
            assertThat(honey).hasToString("HoneyTraded (version 1)");
            assertThat(entente.store().verify())
                    .isInstanceOfSatisfying(Verification.Sound.class, sound -> assertThat(sound.unknown())
                            .isEqualTo(TreeMap.of(honey, 1L)));
        }
    }

    @Test
    void what_a_file_holds_is_what_memory_holds() {
        record(inMemory);
        try (var entente = Entente.open(folder.resolve("same.db"))) {
            record(entente);

            Contents there = entente.store().contents();
            assertThat(there.toString().replaceAll("recorded: .*", ""))
                    .isEqualTo(inMemory.store().contents().toString().replaceAll("recorded: .*", ""));
        }
    }

    @Test
    void a_backup_comes_back_as_the_same_chain_and_can_be_asked_at_once() throws IOException {
        StringWriter backup = new StringWriter();
        Verification.Sound written;
        try (var original = Entente.open(folder.resolve("original.db"))) {
            record(original);
            written = original.store().backUp(backup);
        }

        try (var copy = Entente.open(folder.resolve("copy.db"))) {
            assertThat(copy.everything().history().dyads()).isEmpty();

            long head = copy.store().restore(new BufferedReader(new StringReader(backup.toString())));

            assertThat(head).isEqualTo(10).isEqualTo(written.entries());
            assertThat(copy.store().verify()).isEqualTo(written);
            assertThat(copy.dyads()).contains(Dyad.of("NO", "SE"));
        }
    }

    @Test
    void a_journal_in_memory_has_nothing_to_verify_back_up_or_restore_and_says_what_has() {
        List.<ThrowingCallable>of(
                        () -> inMemory.store().verify(),
                        () -> inMemory.store().backUp(new StringWriter()),
                        () -> inMemory.store().restore(new BufferedReader(new StringReader(""))))
                .forEach(asked -> assertThatThrownBy(asked)
                        .isInstanceOf(UnsupportedOperationException.class)
                        .hasMessageContaining("in memory", "Entente.open(Path)"));
    }

    @Test
    void to_ask_whether_there_is_a_store_makes_none() {
        Path file = folder.resolve("asked.db");

        assertThat(Entente.exists(file)).isFalse();
        assertThat(file).doesNotExist();

        Entente.open(file).close();
        assertThat(Entente.exists(file)).isTrue();
    }
}
