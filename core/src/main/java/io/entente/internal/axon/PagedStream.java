package io.entente.internal.axon;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/** Events that are read some at a time; between two times it holds nothing of the database. */
final class PagedStream implements MessageStream<EventMessage> {

    private final Supplier<Optional<List<Entry<EventMessage>>>> pages;
    private final Deque<Entry<EventMessage>> page = new ArrayDeque<>();
    private @Nullable Throwable error;
    private boolean ended;
    private Runnable callback = () -> {};

    /** @param pages what comes next: empty where nothing is there now, none where nothing ever follows */
    PagedStream(Supplier<Optional<List<Entry<EventMessage>>>> pages) {
        this.pages = pages;
    }

    @Override
    public synchronized Optional<Entry<EventMessage>> next() {
        Optional<Entry<EventMessage>> next = peek();
        page.poll();
        return next;
    }

    @Override
    public synchronized Optional<Entry<EventMessage>> peek() {
        if (page.isEmpty() && !ended) {
            try {
                pages.get().ifPresentOrElse(page::addAll, () -> ended = true);
            } catch (RuntimeException e) {
                fail(e);
            }
        }
        return Optional.ofNullable(page.peek());
    }

    private synchronized void fail(RuntimeException e) {
        ended = true;
        error = e;
    }

    @Override
    public boolean hasNextAvailable() {
        return peek().isPresent();
    }

    @Override
    public synchronized boolean isCompleted() {
        return ended && page.isEmpty();
    }

    @Override
    public synchronized Optional<Throwable> error() {
        return Optional.ofNullable(error);
    }

    @Override
    public void setCallback(Runnable callback) {
        synchronized (this) {
            this.callback = callback;
        }
        if (hasNextAvailable() || isCompleted()) {
            wake();
        }
    }

    /** Tells whoever reads that it is worth looking again. */
    void wake() {
        Runnable listener;
        synchronized (this) {
            listener = callback;
        }
        try {
            listener.run();
        } catch (RuntimeException e) {
            fail(e);
        }
    }

    @Override
    public synchronized void close() {
        ended = true;
        page.clear();
    }
}
