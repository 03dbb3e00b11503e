package io.entente.internal.axon;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.event.AgreementSigned;
import io.entente.journal.JournalException;
import io.entente.journal.Rejection;
import io.entente.journal.Report;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A journal over an engine that fails. */
class AxonJournalTest {

    private static Report pact() {
        return report("pact-signed")
                .of(AgreementSigned.of("pact"))
                .between("NO", "SE")
                .on("2019")
                .accordingTo("gazette", "2020-02");
    }

    /** An engine that somebody else is always quicker on, or that cannot be reached. */
    private static final class Unlucky extends InMemoryEventStorageEngine {
        private final RuntimeException failure;
        private int attempts;

        Unlucky(RuntimeException failure) {
            this.failure = failure;
        }

        @Override
        public CompletableFuture<AppendTransaction<?>> appendEvents(
                AppendCondition condition,
                @Nullable ProcessingContext context,
                java.util.List<TaggedEventMessage<?>> events) {
            attempts++;
            return CompletableFuture.failedFuture(failure);
        }
    }

    @Test
    void a_recording_that_others_always_overtake_is_refused_after_a_bounded_number_of_attempts() {
        Unlucky engine = new Unlucky(AppendEventsTransactionRejectedException.conflictingEventsDetected(
                new GlobalIndexConsistencyMarker(1)));

        var refused = new AxonJournal(engine, new EngineReader(engine), Clock.systemUTC()).record(pact());

        assertThat(refused.getLeft()).isEqualTo(new Rejection.Conflict(engine.attempts));
        assertThat(refused.getLeft().message()).contains("gave up after 20 attempts");
    }

    @Test
    void a_journal_that_cannot_be_reached_is_an_exception_with_its_cause() {
        IllegalStateException down = new IllegalStateException("the disk is gone");

        assertThatThrownBy(
                        () -> new AxonJournal(new Unlucky(down), new EngineReader(new Unlucky(down)), Clock.systemUTC())
                                .record(pact()))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("the disk is gone")
                .hasRootCause(down);
    }
}
