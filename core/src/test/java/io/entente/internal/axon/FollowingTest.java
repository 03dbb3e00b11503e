package io.entente.internal.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.entente.Entente;
import io.entente.internal.store.DatabaseStore;
import io.entente.internal.store.Place;
import io.entente.internal.store.Stories;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Streams that stay open see what others append. */
class FollowingTest {

    private final Path folder;

    FollowingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Place place(String kind) {
        return kind.equals("SQLite") ? Place.of(folder.resolve("journal.db")) : Place.newSchema();
    }

    private static StreamingCondition after(long position, EventCriteria criteria) {
        return StreamingCondition.conditionFor(new GlobalSequenceTrackingToken(position), criteria);
    }

    private static void record(Entente entente, String id) {
        assertThat(entente.journal().record(Stories.turn(id)).isRight()).isTrue();
    }

    /** What a stream says when its callback is called, read there. */
    private static final class Listener {
        private final List<Long> heard = new CopyOnWriteArrayList<>();

        Listener(MessageStream<EventMessage> stream) {
            stream.setCallback(() -> hear(stream));
        }

        private synchronized void hear(MessageStream<EventMessage> stream) {
            for (var next = stream.next(); next.isPresent(); next = stream.next()) {
                heard.add(position(next));
            }
        }

        List<Long> heard() {
            return new ArrayList<>(heard);
        }
    }

    private static long position(Optional<MessageStream.Entry<EventMessage>> entry) {
        return entry.flatMap(TrackingToken::fromContext)
                .orElseThrow()
                .position()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLite", "PostgreSQL"})
    void a_stream_hears_of_what_another_process_appends(String kind) {
        Place place = place(kind);
        try (DatabaseStore following = place.store();
                Entente other = place.entente()) {
            record(other, "a");
            Listener listener =
                    new Listener(Engines.on(following).stream(after(0, EventCriteria.havingAnyTag()), null));
            await().untilAsserted(() -> assertThat(listener.heard()).containsExactly(1L));

            record(other, "b");
            await().untilAsserted(() -> assertThat(listener.heard()).containsExactly(1L, 2L));

            record(other, "c");
            record(other, "d");
            await().untilAsserted(() -> assertThat(listener.heard()).containsExactly(1L, 2L, 3L, 4L));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLite", "PostgreSQL"})
    void a_stream_hears_only_of_what_it_asked_for(String kind) {
        Place place = place(kind);
        try (DatabaseStore following = place.store();
                Entente other = place.entente()) {
            record(other, "b");
            EventCriteria onB = EventCriteria.havingTags(Tag.of("development", "b"));
            Listener listener = new Listener(Engines.on(following).stream(after(1, onB), null));

            record(other, "a");
            assertThat(other.journal()
                            .record(Stories.turn("b", Stories.GAZETTE.id(), "2021"))
                            .isRight())
                    .isTrue();

            await().untilAsserted(() -> assertThat(listener.heard()).containsExactly(3L));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLite", "PostgreSQL"})
    void a_stream_of_an_engine_that_is_closed_ends_and_says_so(String kind) {
        Place place = place(kind);
        StoreEngine following = Engines.on(place.store());
        try (Entente other = place.entente()) {
            MessageStream<EventMessage> stream = following.stream(after(0, EventCriteria.havingAnyTag()), null);
            AtomicInteger calls = new AtomicInteger();
            stream.setCallback(calls::incrementAndGet);

            following.close();

            await().untilAsserted(() -> assertThat(calls).hasPositiveValue());
            record(other, "a");
            assertThat(stream.next()).isEmpty();
            assertThat(stream.isCompleted()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLite", "PostgreSQL"})
    void an_engine_that_is_closed_leaves_no_thread_behind(String kind) {
        Place place = place(kind);
        long before = followers();
        StoreEngine following = Engines.on(place.store());
        new Listener(following.stream(after(0, EventCriteria.havingAnyTag()), null));
        assertThat(followers()).isEqualTo(before + 1);

        following.close();
        MessageStream<EventMessage> late = following.stream(after(0, EventCriteria.havingAnyTag()), null);

        assertThat(late.isCompleted()).isTrue();
        await().untilAsserted(() -> assertThat(followers()).isEqualTo(before));
    }

    private static long followers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("entente-follower"))
                .count();
    }
}
