package io.entente.internal.axon;

import io.entente.internal.codec.Codec;
import io.entente.internal.codec.FlatJson;
import io.entente.internal.codec.Stored;
import io.entente.internal.store.chain.Chain;
import io.entente.internal.store.log.Incoming;
import io.entente.internal.store.log.Label;
import io.entente.internal.store.log.Row;
import io.entente.journal.Recordable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventhandling.EventMessage;

/** Makes entries for a store of what goes to Axon's engine: of what is recorded, and of messages that carry texts. */
final class Encoder {

    // so few are made at once before another thread has begun to help
    private static final int AT_ONCE = 120;

    // one part of so many is made by whoever writes, so that both threads have as much to do
    private static final int OWN = 8;

    // so many parts are begun beside the one that is written
    private static final int BEGUN = 2 * OWN;

    // not the common pool: its threads may all wait for the lock under which somebody waits for these
    private static final Executor AHEAD =
            executor(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));

    private final Codec codec;

    Encoder(Codec codec) {
        this.codec = codec;
    }

    private static Executor executor(int threads) {
        ThreadPoolExecutor executor = new ThreadPoolExecutor(
                threads,
                threads,
                1,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("entente-encoder-", 0).factory());
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }

    /**
     * The entries of these messages, some at a time; where there are many, most are made while those before are written.
     *
     * @throws IllegalArgumentException if one cannot be stored; where there are many, by the iterator
     */
    Iterable<List<Incoming>> entries(List<TaggedEventMessage<?>> messages) {
        if (messages.size() <= AT_ONCE) {
            return List.of(some(messages));
        }
        Parts parts = new Parts(messages); // begun here, before anybody waits for whoever appends
        return () -> parts;
    }

    private final class Parts implements Iterator<List<Incoming>> {
        private final List<TaggedEventMessage<?>> messages;
        private final Deque<Supplier<List<Incoming>>> begun = new ArrayDeque<>();
        private int next;

        Parts(List<TaggedEventMessage<?>> messages) {
            this.messages = messages;
            begin();
        }

        // not all of them: what is made long before it is written only fills the memory
        private void begin() {
            while (begun.size() < BEGUN && next < messages.size()) {
                int from = next;
                next = Math.min(messages.size(), from + AT_ONCE);
                List<TaggedEventMessage<?>> some = messages.subList(from, next);
                begun.add(from / AT_ONCE % OWN == 0 ? () -> some(some) : ahead(some));
            }
        }

        @Override
        public boolean hasNext() {
            return !begun.isEmpty();
        }

        @Override
        public List<Incoming> next() {
            List<Incoming> made = begun.remove().get();
            begin();
            return made;
        }
    }

    private Supplier<List<Incoming>> ahead(List<TaggedEventMessage<?>> messages) {
        CompletableFuture<List<Incoming>> made = CompletableFuture.supplyAsync(() -> some(messages), AHEAD);
        return () -> {
            try {
                return made.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        };
    }

    private List<Incoming> some(List<TaggedEventMessage<?>> messages) {
        Chain chain = new Chain();
        List<Incoming> entries = new ArrayList<>(messages.size());
        for (TaggedEventMessage<?> message : messages) {
            entries.add(chain.incoming(row(message)));
        }
        return entries;
    }

    private Row row(TaggedEventMessage<?> message) {
        EventMessage event = message.event();
        Stored stored = stored(event);
        return new Row(
                event.identifier(),
                stored.name(),
                stored.version(),
                event.timestamp(),
                stored.json(),
                FlatJson.written(event.metadata()),
                labels(message));
    }

    private Stored stored(EventMessage event) {
        return switch (event.payload()) {
            case Recordable recordable -> codec.write(recordable);
            case String text ->
                new Stored(event.type().qualifiedName().name(), event.type().version(), text);
            case null, default ->
                throw new IllegalArgumentException(
                        "the payload of %s is kept as text: convert it before".formatted(event.type()));
        };
    }

    private static List<Label> labels(TaggedEventMessage<?> message) {
        return message instanceof RecordedMessage recorded ? recorded.labels() : Labels.of(message.tags());
    }
}
