package io.entente.internal.axon;

import static io.entente.internal.axon.Streamed.positions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.internal.store.DatabaseStore;
import io.entente.internal.store.Place;
import io.entente.internal.store.index.Sight;
import io.entente.internal.store.index.TagIndex;
import io.entente.internal.store.log.Database;
import io.entente.internal.store.log.Head;
import io.entente.internal.store.log.Label;
import io.entente.internal.store.log.Log;
import io.entente.internal.store.log.Session;
import io.entente.journal.Progress;
import io.entente.journal.Verification;
import io.vavr.control.Option;
import java.io.BufferedReader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index grows by segments, and whoever reads meanwhile finds what there is. */
class TagIndexTest {

    private static final int SEGMENT = 3;

    private final Path folder;

    TagIndexTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Place empty(String kind) {
        return kind.equals("SQLite") ? Place.of(folder.resolve("journal.db")) : Place.newSchema();
    }

    private static DatabaseStore open(Place place) {
        return Place.store(place.database(), SEGMENT);
    }

    private static final Tag DYAD = Tag.of("dyad", "NO-SE");

    private static void append(DatabaseStore store, String... ids) {
        append(store, DYAD, ids);
    }

    private static void append(DatabaseStore store, Tag tag, String... ids) {
        List<TaggedEventMessage<?>> messages = Stream.of(ids)
                .<TaggedEventMessage<?>>map(id -> new GenericTaggedEventMessage<>(
                        new GenericEventMessage(id, new MessageType("Met"), "{}", Map.of(), Instant.EPOCH),
                        Set.of(tag)))
                .toList();
        AppendTransaction<?> transaction = Engines.on(store)
                .appendEvents(AppendCondition.none(), null, messages)
                .join();
        transaction.commit(null).join();
    }

    private static MessageStream<EventMessage> met(DatabaseStore store) {
        return bearing(store, DYAD);
    }

    private static MessageStream<EventMessage> bearing(DatabaseStore store, Tag tag) {
        return Engines.on(store).source(SourcingCondition.conditionFor(EventCriteria.havingTags(tag)), null);
    }

    /** Why nothing is read. */
    private static Throwable failure(MessageStream<EventMessage> stream) {
        assertThat(stream.next()).isEmpty();
        return stream.error().orElseThrow();
    }

    private static List<String> segments(Place place) throws SQLException {
        return place.column("SELECT upto FROM entente_run WHERE level = 0 ORDER BY upto");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLite", "PostgreSQL"})
    void a_segment_is_written_when_many_entries_are_without_index(String kind) throws SQLException {
        Place place = empty(kind);
        try (DatabaseStore store = open(place)) {
            append(store, "a");
            append(store, "b");
            assertThat(segments(place)).isEmpty();
            append(store, "c", "d");
            append(store, "e");

            assertThat(segments(place)).containsExactly("4");
            assertThat(positions(met(store))).containsExactly(1L, 2L, 3L, 4L, 5L);
            assertThat(store.verify(Option.none(), Progress.NONE)).isInstanceOf(Verification.Sound.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLite", "PostgreSQL"})
    void who_began_to_read_before_a_segment_was_written_reads_what_there_was(String kind) {
        try (DatabaseStore store = open(empty(kind))) {
            append(store, "a");
            append(store, "b");
            MessageStream<EventMessage> before = met(store);
            append(store, "c", "d");
            assertThat(positions(met(store))).hasSize(4);

            assertThat(positions(before)).containsExactly(1L, 2L);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLite", "PostgreSQL"})
    void a_segment_longer_than_a_page_of_a_stream_is_streamed_once(String kind) {
        String[] ids = IntStream.range(0, 2_500).mapToObj(Integer::toString).toArray(String[]::new);
        try (DatabaseStore store = open(empty(kind))) {
            append(store, ids);

            MessageStream<EventMessage> live = Engines.on(store).stream(
                    StreamingCondition.conditionFor(
                            new GlobalSequenceTrackingToken(0), EventCriteria.havingTags(Tag.of("dyad", "NO-SE"))),
                    null);

            assertThat(positions(live))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, ids.length).boxed().toList());
            live.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLite", "PostgreSQL"})
    void two_programs_that_append_in_turns_find_all(String kind) throws SQLException {
        Place place = empty(kind);
        try (DatabaseStore one = open(place);
                DatabaseStore other = open(place)) {
            for (int i = 0; i < 10; i++) {
                append(i % 2 == 0 ? one : other, "id" + i);
                assertThat(positions(met(one))).hasSize(i + 1).isEqualTo(positions(met(other)));
            }
            assertThat(segments(place)).containsExactly("3", "6", "9");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLite", "PostgreSQL"})
    void an_append_that_is_refused_leaves_the_index_as_it_was(String kind) throws SQLException {
        Place place = empty(kind);
        try (DatabaseStore store = open(place)) {
            append(store, "a");
            append(store, "b");
            assertThatThrownBy(() -> append(store, "c", "d", "a"))
                    .hasCauseInstanceOf(AppendEventsTransactionRejectedException.class);

            assertThat(segments(place)).isEmpty();
            assertThat(positions(met(store))).containsExactly(1L, 2L);
            append(store, "e");
            assertThat(positions(met(store))).containsExactly(1L, 2L, 3L);
            assertThat(segments(place)).containsExactly("3");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLite", "PostgreSQL"})
    void an_index_that_cannot_be_read_is_told_and_nothing_is_left_out(String kind) throws SQLException {
        Place place = empty(kind);
        try (DatabaseStore store = open(place)) {
            append(store, "a", "b", "c");
            place.run("UPDATE entente_page SET pairs = fences FROM entente_run");

            assertThat(failure(met(store))).hasMessageContaining("the index of tags is damaged");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLite", "PostgreSQL"})
    void an_index_that_tells_of_more_than_there_is_hides_nothing(String kind) throws SQLException {
        Place place = empty(kind);
        try (DatabaseStore store = open(place)) {
            append(store, "a", "b", "c");
            place.run("UPDATE entente_run SET upto = 9");

            assertThat(failure(met(store))).hasMessageContaining("it reaches to 9, the journal to 3");
            assertThatThrownBy(() -> append(store, "d")).hasMessageContaining("position 3 is damaged");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLite", "PostgreSQL"})
    void a_journal_whose_index_is_lost_is_exported_and_imported_anew(String kind) throws Exception {
        Place place = empty(kind);
        Place other = Place.of(folder.resolve("anew.db"));
        StringWriter lines = new StringWriter();
        try (DatabaseStore store = open(place);
                DatabaseStore anew = open(other)) {
            append(store, "a", "b", "c");
            place.run("DELETE FROM entente_page");
            assertThat(failure(met(store))).hasMessageContaining("the index of tags is damaged");
            assertThat(store.verify(Option.none(), Progress.NONE)).isInstanceOf(Verification.Broken.class);

            store.backUp(lines, Progress.NONE);
            anew.restore(new BufferedReader(new StringReader(lines.toString())), Progress.NONE);

            assertThat(positions(met(anew))).containsExactly(1L, 2L, 3L);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLite", "PostgreSQL"})
    void a_transaction_from_before_a_segment_finds_what_it_sees_itself(String kind) throws SQLException {
        Place place = empty(kind);
        try (DatabaseStore store = Place.store(place.database(), 1_000);
                Database database = place.database();
                Session before = database.session()) {
            append(store, "a", "b");
            before.begin();
            Log log = new Log(database);
            Head then = log.head(before);
            append(store, "c");
            place.index();
            append(store, "d");
            TagIndex index = new TagIndex(log, 1_000);

            try (Session after = database.session()) {
                after.begin();
                assertThat(found(index.sight(after, log.head(after)), 4)).containsExactly(1L, 2L, 3L, 4L);
            }
            assertThat(found(index.sight(before, then), then.position())).containsExactly(1L, 2L);
        }
    }

    private static List<Long> found(Sight sight, long upTo) throws SQLException {
        return sight.positions(List.of(new Label("dyad", "NO-SE")), 0, upTo);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLite", "PostgreSQL"})
    void a_text_of_any_length_is_found_and_verified(String kind) throws SQLException {
        Place place = empty(kind);
        String book = new Random(1)
                .ints(0x4e00, 0x9fff)
                .limit(4_000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        List<Tag> tags = List.of(
                Tag.of("storyline", book),
                Tag.of("storyline", "#1"),
                Tag.of(book, "short"),
                Tag.of("storyline", "plain"));
        try (DatabaseStore store = open(place)) {
            for (Tag tag : tags) {
                append(store, tag, "id" + tags.indexOf(tag));
                append(store, tag, "again" + tags.indexOf(tag));
            }

            assertThat(segments(place)).isNotEmpty();
            for (Tag tag : tags) {
                assertThat(positions(bearing(store, tag))).hasSize(2);
            }
            assertThat(store.verify(Option.none(), Progress.NONE)).isInstanceOf(Verification.Sound.class);
            place.run("DELETE FROM entente_page");
            assertThat(store.verify(Option.none(), Progress.NONE))
                    .isInstanceOfSatisfying(Verification.Broken.class, broken -> assertThat(broken.position())
                            .isEqualTo(1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLite", "PostgreSQL"})
    void a_segment_that_is_only_said_to_be_there_is_not_believed(String kind) throws SQLException {
        Place place = empty(kind);
        try (DatabaseStore store = Place.store(place.database(), 1_000)) {
            append(store, "a", "b", "c");
            place.run(
                    "INSERT INTO entente_run SELECT 0, 3, 0, 1, substr(mark, 1, 8), substr(mark, 1, 8) FROM entente_entry WHERE position = 1");

            assertThat(failure(met(store))).hasMessageContaining("the index of tags is damaged (");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLite", "PostgreSQL"})
    void a_journal_without_its_index_is_verified_and_exported_all_the_same(String kind) throws Exception {
        Place place = empty(kind);
        StringWriter lines = new StringWriter();
        try (DatabaseStore store = open(place)) {
            append(store, "a", "b");
            place.run("DROP TABLE entente_page", "DROP TABLE entente_run");

            store.backUp(lines, Progress.NONE);

            assertThat(lines.toString().lines()).hasSize(4);
        }
    }
}
