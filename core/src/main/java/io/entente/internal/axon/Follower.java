package io.entente.internal.axon;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Wakes open streams when a journal has grown, from a thread of its own; looks for the appends of others, too. */
final class Follower implements AutoCloseable {

    private static final long LOOK_MILLIS = 100;

    private final LongSupplier head;
    private final Set<PagedStream> streams = ConcurrentHashMap.newKeySet();
    private final Semaphore appended = new Semaphore(0);
    private @Nullable Thread thread;
    private volatile boolean closed;
    private long seen = -1;

    Follower(LongSupplier head) {
        this.head = head;
    }

    /** Wakes a stream from now on; the first one starts the thread. */
    synchronized void follow(PagedStream stream) {
        if (closed) {
            stream.close();
            return;
        }
        streams.removeIf(PagedStream::isCompleted);
        streams.add(stream);
        if (thread == null) {
            thread = Thread.ofPlatform().daemon().name("entente-follower").start(this::run);
        }
    }

    /** Looks at once: something was appended here. */
    void appended() {
        appended.release();
    }

    private void run() {
        try {
            while (!closed) {
                if (appended.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                    appended.drainPermits();
                }
                if (!streams.isEmpty()) {
                    look();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody but close() interrupts it
        }
    }

    private void look() {
        try {
            long now = head();
            if (now != seen) {
                seen = now;
                streams.removeIf(PagedStream::isCompleted);
                streams.forEach(PagedStream::wake);
            }
        } catch (RuntimeException e) { // a data source may throw whatever it likes
            seen = -1; // whoever reads is told; when the database is back, all look again
        }
    }

    /** Whoever closes this waits until it was read: afterwards nothing here holds the database, nor opens it again. */
    private synchronized long head() {
        return closed ? seen : head.getAsLong();
    }

    /** Ends the thread and every stream, and tells whoever reads them. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            if (thread != null) {
                thread.interrupt();
            }
        }
        for (PagedStream stream : streams) {
            stream.close();
            stream.wake();
        }
    }
}
