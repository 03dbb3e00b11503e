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
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventhandling.EventMessage;

/** Makes entries for a store of what goes to Axon's engine: of what is recorded, and of messages that carry texts. */
final class Encoder {

    // fewer are made before another thread has begun to help
    private static final int AT_ONCE = 60;

    // so many parts are begun beside the one that is written; more would only fill the memory
    private static final int BEGUN = 16;

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
        private final Deque<Part> begun = new ArrayDeque<>();
        private int next;

        Parts(List<TaggedEventMessage<?>> messages) {
            this.messages = messages;
            begin();
        }

        private void begin() {
            while (begun.size() < BEGUN && next < messages.size()) {
                int from = next;
                next = Math.min(messages.size(), from + AT_ONCE);
                Part part = new Part(messages.subList(from, next));
                begun.add(part);
                AHEAD.execute(part);
            }
        }

        @Override
        public boolean hasNext() {
            return !begun.isEmpty();
        }

        @Override
        public List<Incoming> next() {
            Part part = begun.remove();
            begin();
            part.run();
            for (Iterator<Part> later = begun.iterator(); !part.made.isDone() && later.hasNext(); ) {
                later.next().run(); // instead of waiting for whoever makes that one
            }
            return part.entries();
        }
    }

    /** Some entries, made by whoever comes first. */
    private final class Part implements Runnable {
        private final List<TaggedEventMessage<?>> messages;
        private final AtomicBoolean begun = new AtomicBoolean();
        private final CompletableFuture<List<Incoming>> made = new CompletableFuture<>();

        Part(List<TaggedEventMessage<?>> messages) {
            this.messages = messages;
        }

        @Override
        public void run() {
            if (!begun.getAndSet(true)) {
                try {
                    made.complete(some(messages));
                } catch (Throwable e) { // else whoever waits would wait for ever
                    made.completeExceptionally(e);
                }
            }
        }

        List<Incoming> entries() {
            try {
                return made.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }
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
