package io.entente.internal.axon;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Entente;
import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.event.Entity;
import io.entente.event.TurningPointDeclared;
import io.entente.internal.codec.Codec;
import io.entente.internal.codec.Stored;
import io.entente.internal.store.DatabaseStore;
import io.entente.internal.store.Place;
import io.entente.internal.store.Stories;
import io.entente.journal.Citation;
import io.entente.journal.Entry;
import io.entente.journal.Receipt;
import io.entente.journal.Report;
import io.entente.journal.SourceId;
import io.entente.journal.Verification;
import io.entente.journal.Withdrawal;
import io.entente.kinds.Kinds;
import io.entente.time.EventDate;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store in which ids were recorded as they were written, with their marks apart, is found and read like any other. */
class UnicodeFormsTest {

    private static final Report REPORT = report("ulaganje-čačak")
            .of(new TurningPointDeclared("t"))
            .between("savez-čačak", "RS")
            .on("2019")
            .accordingTo("članak", "2020");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void names_that_databases_order_otherwise_than_java_are_no_sign_of_forgery(boolean inFile, @TempDir Path folder) {
        Place place = inFile ? Place.of(folder.resolve("journal.db")) : Place.newSchema();
        try (Entente entente = place.entente()) {
            entente.journal()
                    .record(report("pact")
                            .of(new TurningPointDeclared("t"))
                            .between("\uff76x", "RS")
                            .between("\ud840\udc00x", "RS")
                            .on("2019")
                            .accordingTo("gazette", "2020"));
            entente.journal()
                    .record(new Withdrawal(
                            DevelopmentId.all("pact"), SourceId.of("gazette"), EventDate.parse("2021"), Option.none()));

            assertThat(entente.store().verify()).isInstanceOf(Verification.Sound.class);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_report_of_megabytes_is_read_among_others(boolean inFile, @TempDir Path folder) {
        Place place = inFile ? Place.of(folder.resolve("journal.db")) : Place.newSchema();
        String quote = "Č".repeat(1_000_000);
        try (Entente entente = place.entente()) {
            entente.journal().record(Stories.turn("before"));
            entente.journal().record(Stories.turn("long").citing(Citation.quoting(quote)));
            entente.journal().record(Stories.turn("after"));

            List<Entry> entries = entente.journal().entriesFrom(1).toList();

            assertThat(entries).hasSize(3);
            assertThat(((Report) entries.get(1).content()).citation().get().quote())
                    .contains(quote);
            assertThat(entente.between("NO", "SE").occurrences()).hasSize(3);
        }
    }

    private static String apart(String text) {
        return Normalizer.normalize(text, Form.NFD);
    }

    private static void recordApart(Path file) throws Exception {
        try (DatabaseStore store = DatabaseStore.open(file, (name, version) -> true)) {
            Stored stored = new Codec(Kinds.standard()).write(REPORT);
            var event = new GenericEventMessage(
                    "id",
                    new MessageType(stored.name(), stored.version()),
                    apart(stored.json()),
                    Map.of(),
                    Instant.EPOCH);
            Set<Tag> tags = Set.of(
                    Tag.of("development", apart("ulaganje-čačak")),
                    Tag.of("source", apart("članak")),
                    Tag.of("dyad", apart("RS-savez-čačak")));
            AppendTransaction<?> transaction = Engines.on(store)
                    .appendEvents(AppendCondition.none(), null, List.of(new GenericTaggedEventMessage<>(event, tags)))
                    .get();
            transaction.commit(null).get();
        }
    }

    @Test
    void what_was_recorded_apart_is_found_by_its_dyad_and_its_id(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("journal.db");
        recordApart(file);

        try (Entente entente = Entente.open(file)) {
            var view = entente.between(apart("savez-čačak"), "Serbia").at("2020-12-31");
            assertThat(view.dyad()).contains(new Dyad(Entity.of("savez-čačak"), Entity.of("RS")));
            assertThat(view.occurrences().map(it -> it.report().id().value())).containsExactly("ulaganje-čačak");
        }
        try (Entente entente = Entente.open(file)) {
            assertThat(entente.everything().history(DevelopmentId.of("ulaganje-čačak")))
                    .hasSize(1);
        }
    }

    @Test
    void what_was_recorded_apart_is_withdrawn_as_it_is_written_today(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("journal.db");
        recordApart(file);
        try (Entente entente = Entente.open(file)) {
            entente.journal()
                    .record(new Withdrawal(
                            TreeSet.of(REPORT.id()), REPORT.source(), EventDate.parse("2021"), Option.none()))
                    .get();
        }

        try (Entente entente = Entente.open(file)) {
            assertThat(entente.between("savez-čačak", "RS").at("2022-12-31").occurrences())
                    .isEmpty();
            assertThat(entente.store().verify()).isInstanceOf(Verification.Sound.class);
        }
    }

    @Test
    void what_was_recorded_apart_is_already_there(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("journal.db");
        recordApart(file);

        try (Entente entente = Entente.open(file)) {
            assertThat(entente.journal().record(REPORT).get()).isEqualTo(new Receipt(1, 0, 1, 0));
        }
    }
}
