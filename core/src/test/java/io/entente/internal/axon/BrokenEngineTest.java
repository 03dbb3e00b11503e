package io.entente.internal.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.entente.internal.store.Place;
import io.entente.internal.store.index.TagIndex;
import io.entente.internal.store.log.Sqlite;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.StorageEngineTestSuite;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Axon's suite is no formality: engines that are broken on purpose fail it. */
class BrokenEngineTest {

    private static final int CASES = 31;

    @Test
    void an_engine_that_is_not_broken_passes_every_case() {
        assertThat(failuresOf(Whole.class)).isEmpty();
    }

    @Test
    void an_engine_that_appends_without_looking_for_conflicts_fails() {
        assertThat(failuresOf(Unconditional.class)).isNotEmpty();
    }

    @Test
    void an_engine_that_forgets_where_reading_ended_fails() {
        assertThat(failuresOf(Forgetful.class)).isNotEmpty();
    }

    @Test
    void an_engine_that_finds_too_much_fails() {
        assertThat(failuresOf(Indiscriminate.class)).isNotEmpty();
    }

    /** The names of the cases that failed; all of them ran. */
    private static Set<String> failuresOf(Class<?> suite) {
        EngineExecutionResults results = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(suite))
                .execute();
        assertThat(results.testEvents().finished().count()).isEqualTo(CASES);
        return results.testEvents().failed().stream()
                .map(Event::getTestDescriptor)
                .map(test -> test.getDisplayName())
                .collect(Collectors.toSet());
    }

    // nested, so that Surefire does not run them by themselves

    static class Whole extends StorageEngineTestSuite<EventStorageEngine> {

        @Override
        protected EventStorageEngine buildStorageEngine() throws IOException {
            return spoilt(Engines.on(Place.store(
                    new Sqlite(Files.createTempDirectory("entente").resolve("journal.db")), TagIndex.SEGMENT)));
        }

        EventStorageEngine spoilt(EventStorageEngine engine) {
            return engine;
        }

        @Override
        protected @Nullable ProcessingContext processingContext() {
            return null;
        }
    }

    static class Unconditional extends Whole {
        @Override
        EventStorageEngine spoilt(EventStorageEngine engine) {
            return new Delegating(engine) {
                @Override
                public CompletableFuture<AppendTransaction<?>> appendEvents(
                        AppendCondition condition,
                        @Nullable ProcessingContext context,
                        List<TaggedEventMessage<?>> events) {
                    return super.appendEvents(AppendCondition.none(), context, events);
                }
            };
        }
    }

    static class Forgetful extends Whole {
        @Override
        EventStorageEngine spoilt(EventStorageEngine engine) {
            return new Delegating(engine) {
                @Override
                public MessageStream<EventMessage> source(
                        SourcingCondition condition, @Nullable ProcessingContext context) {
                    return super.source(condition, context)
                            .map(entry -> entry.withResource(ConsistencyMarker.RESOURCE_KEY, ConsistencyMarker.ORIGIN));
                }
            };
        }
    }

    static class Indiscriminate extends Whole {
        @Override
        EventStorageEngine spoilt(EventStorageEngine engine) {
            return new Delegating(engine) {
                @Override
                public MessageStream<EventMessage> source(
                        SourcingCondition condition, @Nullable ProcessingContext context) {
                    return super.source(
                            SourcingCondition.conditionFor(condition.start(), EventCriteria.havingAnyTag()), context);
                }
            };
        }
    }

    /** An engine that does what another does. */
    private static class Delegating implements EventStorageEngine {
        private final EventStorageEngine engine;

        Delegating(EventStorageEngine engine) {
            this.engine = engine;
        }

        @Override
        public CompletableFuture<AppendTransaction<?>> appendEvents(
                AppendCondition condition, @Nullable ProcessingContext context, List<TaggedEventMessage<?>> events) {
            return engine.appendEvents(condition, context, events);
        }

        @Override
        public MessageStream<EventMessage> source(SourcingCondition condition, @Nullable ProcessingContext context) {
            return engine.source(condition, context);
        }

        @Override
        public MessageStream<EventMessage> stream(StreamingCondition condition, @Nullable ProcessingContext context) {
            return engine.stream(condition, context);
        }

        @Override
        public CompletableFuture<TrackingToken> firstToken(@Nullable ProcessingContext context) {
            return engine.firstToken(context);
        }

        @Override
        public CompletableFuture<TrackingToken> latestToken(@Nullable ProcessingContext context) {
            return engine.latestToken(context);
        }

        @Override
        public CompletableFuture<TrackingToken> tokenAt(Instant at, @Nullable ProcessingContext context) {
            return engine.tokenAt(at, context);
        }

        @Override
        public void describeTo(ComponentDescriptor descriptor) {
            engine.describeTo(descriptor);
        }
    }
}
