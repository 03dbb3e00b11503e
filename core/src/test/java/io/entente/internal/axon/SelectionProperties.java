package io.entente.internal.axon;

import static io.entente.internal.axon.Streamed.positions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.internal.store.DatabaseStore;
import io.entente.internal.store.Place;
import io.entente.internal.store.log.Sqlite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.EventTypeRestrictableEventCriteria;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.axonframework.messaging.eventstreaming.Tag;

/** Wherever its tags are kept, an event is found as it would be by looking at every one. */
class SelectionProperties {

    private final List<Said> said = new ArrayList<>();
    private Path folder = Path.of("");

    /** An event, as the judge remembers it. */
    record Said(String name, Set<Tag> tags) {
        boolean meets(EventCriteria criteria) {
            return criteria.matches(new QualifiedName(name), tags);
        }
    }

    @BeforeTry
    void begin() throws IOException {
        folder = Files.createTempDirectory("entente");
        said.clear();
    }

    @AfterTry
    void end() throws IOException {
        try (var all = Files.list(folder)) {
            all.toList().forEach(file -> file.toFile().delete());
        }
        Files.delete(folder);
    }

    @Provide
    Arbitrary<Tag> tags() {
        return Combinators.combine(Arbitraries.of("dyad", "source", "ä"), Arbitraries.of("CN-RS", "🖋", "ﬁ"))
                .as(Tag::of);
    }

    @Provide
    Arbitrary<List<List<Said>>> batches() {
        return Combinators.combine(Arbitraries.of("Signed", "Met"), tags().set().ofMaxSize(3))
                .as(Said::new)
                .list()
                .ofMaxSize(4)
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<EventCriteria> criteria() {
        Arbitrary<EventTypeRestrictableEventCriteria> byTags =
                tags().set().ofMaxSize(2).map(EventCriteria::havingTags);
        return Combinators.combine(byTags, Arbitraries.of("", "Signed", "Met"))
                .<EventCriteria>as(
                        (tags, name) -> name.isEmpty() ? tags : tags.andBeingOneOfTypes(new QualifiedName(name)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(EventCriteria::either);
    }

    private DatabaseStore open(int segment) {
        return Place.store(new Sqlite(folder.resolve("journal.db")), segment);
    }

    private long append(DatabaseStore store, AppendCondition condition, List<Said> events) {
        List<TaggedEventMessage<?>> messages = new ArrayList<>();
        for (Said event : events) {
            messages.add(new GenericTaggedEventMessage<>(
                    new GenericEventMessage(new MessageType(event.name()), "{}", Map.of()), event.tags()));
        }
        return commit(Engines.on(store).appendEvents(condition, null, messages).join());
    }

    private static <R> long commit(AppendTransaction<R> transaction) {
        R result = transaction.commit(null).join();
        return GlobalIndexConsistencyMarker.position(
                transaction.afterCommit(result, null).join());
    }

    private void appendAll(DatabaseStore store, List<List<Said>> batches) {
        batches.forEach(batch -> {
            append(store, AppendCondition.none(), batch);
            said.addAll(batch);
        });
    }

    private List<Long> judged(EventCriteria criteria, long after) {
        return LongStream.rangeClosed(after + 1, said.size())
                .filter(at -> said.get((int) at - 1).meets(criteria))
                .boxed()
                .toList();
    }

    @Property(tries = 150)
    void an_event_is_found_by_what_it_bears(
            @ForAll("batches") List<List<Said>> batches,
            @ForAll("criteria") EventCriteria criteria,
            @ForAll @IntRange(min = 1, max = 9) int segment,
            @ForAll @IntRange(max = 12) int after) {
        try (DatabaseStore store = open(segment);
                DatabaseStore other = open(segment)) {
            appendAll(store, batches);

            for (DatabaseStore each : List.of(store, other)) {
                assertThat(positions(Engines.on(each)
                                .source(
                                        SourcingCondition.conditionFor(
                                                new GlobalIndexConsistencyMarker(after).position(), criteria),
                                        null)))
                        .isEqualTo(judged(criteria, after));
                MessageStream<EventMessage> live = Engines.on(each).stream(
                        StreamingCondition.conditionFor(new GlobalSequenceTrackingToken(after), criteria), null);
                assertThat(positions(live)).isEqualTo(judged(criteria, after));
                live.close();
            }
        }
    }

    @Property(tries = 150)
    void an_append_is_refused_exactly_if_something_was_appended_that_it_decided_on(
            @ForAll("batches") List<List<Said>> batches,
            @ForAll("criteria") EventCriteria criteria,
            @ForAll @IntRange(min = 1, max = 9) int segment,
            @ForAll @IntRange(max = 12) int marker) {
        try (DatabaseStore store = open(segment)) {
            appendAll(store, batches);
            AppendCondition condition =
                    AppendCondition.withCriteria(criteria).withMarker(new GlobalIndexConsistencyMarker(marker));
            List<Said> more = List.of(new Said("Met", Set.of(Tag.of("dyad", "CN-RS"))));

            if (judged(criteria, marker).isEmpty()) {
                assertThat(append(store, condition, more)).isEqualTo(said.size() + 1);
            } else {
                assertThatThrownBy(() -> append(store, condition, more))
                        .hasCauseInstanceOf(AppendEventsTransactionRejectedException.class);
            }
        }
    }
}
