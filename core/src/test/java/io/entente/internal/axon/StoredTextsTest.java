package io.entente.internal.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.internal.store.DatabaseStore;
import io.entente.internal.store.Place;
import io.entente.internal.store.log.Head;
import io.entente.internal.store.log.Statements;
import io.entente.journal.JournalException;
import io.entente.journal.Progress;
import io.entente.journal.Verification;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a store takes in of texts, and what it does not. */
class StoredTextsTest {

    private final Path folder;
    private final DatabaseStore store;

    StoredTextsTest(@TempDir Path folder) {
        this.folder = folder;
        this.store = Place.of(folder.resolve("journal.db")).store();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void append(String payload, Set<Tag> tags) throws Exception {
        var event = new GenericEventMessage(
                "id" + payload.hashCode(), new MessageType("said"), payload, Map.of(), Instant.EPOCH);
        AppendTransaction<?> transaction = Engines.on(store)
                .appendEvents(AppendCondition.none(), null, List.of(new GenericTaggedEventMessage<>(event, tags)))
                .get();
        transaction.commit(null).get();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\ud83d", "\udd8a", "a\u0000"})
    void a_text_that_would_come_back_otherwise_is_refused(String text) {
        assertThatThrownBy(() -> append("{}", Set.of(Tag.of("storyline", text))))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none that can be stored");
        assertThatThrownBy(() -> append(text, Set.of())).hasCauseInstanceOf(IllegalArgumentException.class);
        assertThat(store.verify(Option.none(), Progress.NONE))
                .isEqualTo(new Verification.Sound(0, Head.NOTHING, io.vavr.collection.TreeMap.empty()));
    }

    @Test
    void a_whole_pair_is_a_text_like_another() throws Exception {
        append("🖋", Set.of(Tag.of("storyline", "🖋"), Tag.of("storyline", "Z")));

        assertThat(store.verify(Option.none(), Progress.NONE)).isInstanceOf(Verification.Sound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "A277F2A7DE23A4E38CDA17F85FA487EA23E1CE99E160D8F9741DA23A22DEE251"})
    void a_hash_that_is_none_is_not_expected(String hash) {
        assertThatThrownBy(() -> store.verify(Option.some(hash), Progress.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + hash + "'");
    }

    @Test
    void nothing_is_appended_after_a_head_without_a_hash() throws Exception {
        append("{}", Set.of());
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("journal.db"))) {
            Statements.run(connection, "UPDATE entente_entry SET mark = x'7a7a'");
        }

        assertThatThrownBy(() -> append("more", Set.of()))
                .hasCauseInstanceOf(JournalException.class)
                .hasMessageContaining("position 1 is damaged: verify the journal");
    }

    @Test
    void many_criteria_of_several_tags_are_asked_at_once() throws Exception {
        append("{}", Set.of(Tag.of("a", "1199"), Tag.of("b", "1199")));
        List<EventCriteria> criteria = java.util.stream.IntStream.range(0, 1_200)
                .mapToObj(i -> (EventCriteria) EventCriteria.havingTags("a", "" + i, "b", "" + i))
                .toList();

        var found = Engines.on(store).source(SourcingCondition.conditionFor(EventCriteria.either(criteria)), null);

        assertThat(found.next().map(it -> it.message().payload())).contains("{}");
    }

    @Test
    void an_entry_that_the_database_swallows_is_not_acknowledged() throws Exception {
        Place.of(folder.resolve("journal.db"))
                .run("CREATE TRIGGER swallow BEFORE INSERT ON entente_entry BEGIN SELECT RAISE(IGNORE); END");

        assertThatThrownBy(() -> append("{}", Set.of()))
                .hasCauseInstanceOf(JournalException.class)
                .hasMessageContaining("a row was not taken in: is there a trigger on the table?");
    }
}
