package io.entente.internal.axon;

import java.util.Optional;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/** Events read off a database one by one. */
abstract class RowStream implements MessageStream<EventMessage> {

    private @Nullable Entry<EventMessage> peeked;
    private @Nullable Throwable error;
    private boolean completed;
    private Runnable callback = () -> {};

    /** The next event, if one is there now. */
    abstract Optional<Entry<EventMessage>> read();

    /** Whether nothing more comes once {@link #read()} has found nothing. */
    abstract boolean isFinite();

    /** Gives back what the stream holds of the database; may be called again. */
    abstract void release();

    @Override
    public final synchronized Optional<Entry<EventMessage>> next() {
        Optional<Entry<EventMessage>> next = peek();
        peeked = null;
        return next;
    }

    @Override
    public final synchronized Optional<Entry<EventMessage>> peek() {
        if (peeked == null && !completed) {
            try {
                peeked = read().orElse(null);
                if (peeked == null && isFinite()) {
                    complete(null);
                }
            } catch (RuntimeException e) {
                complete(e);
            }
        }
        return Optional.ofNullable(peeked);
    }

    private void complete(@Nullable Throwable cause) {
        completed = true;
        error = cause;
        release();
    }

    @Override
    public final synchronized boolean hasNextAvailable() {
        return peek().isPresent();
    }

    @Override
    public final synchronized boolean isCompleted() {
        return completed && peeked == null;
    }

    @Override
    public final synchronized Optional<Throwable> error() {
        return Optional.ofNullable(error);
    }

    @Override
    public final void setCallback(Runnable callback) {
        synchronized (this) {
            this.callback = callback;
        }
        if (hasNextAvailable() || isCompleted()) {
            wake();
        }
    }

    /** Tells whoever reads that it is worth looking again. */
    final void wake() {
        Runnable listener;
        synchronized (this) {
            listener = callback;
        }
        try {
            listener.run();
        } catch (RuntimeException e) {
            synchronized (this) {
                complete(e);
            }
        }
    }

    @Override
    public final synchronized void close() {
        completed = true;
        release();
    }
}
