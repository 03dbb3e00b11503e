package io.entente.internal.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.entente.internal.store.DatabaseStore;
import io.entente.internal.store.Place;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The thread that wakes streams has let go of the database once it is closed. */
class FollowerTest {

    private final DatabaseStore store;
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch answer = new CountDownLatch(1);
    private final AtomicInteger answered = new AtomicInteger();
    private final Follower follower = new Follower(this::head);

    FollowerTest(@TempDir Path folder) {
        this.store = Place.of(folder.resolve("journal.db")).store();
    }

    private long head() {
        asked.countDown();
        awaitAnswer();
        return answered.incrementAndGet();
    }

    private void awaitAnswer() {
        boolean interrupted = false;
        while (answer.getCount() > 0) {
            try {
                answer.await();
            } catch (InterruptedException e) {
                interrupted = true; // as a driver may: what it was asked for is not done yet
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @BeforeEach
    void follow() throws InterruptedException {
        Selection all = new Selection(EventCriteria.havingAnyTag());
        follower.follow(new LiveStream(store, all, 0, follower::leave));
        asked.await();
    }

    @AfterEach
    void end() {
        answer.countDown();
        store.close();
    }

    @Test
    void closing_it_waits_for_what_it_has_asked_the_database() {
        Thread closing = Thread.ofPlatform().daemon().start(follower::close);
        await().until(() -> closing.getState() == Thread.State.BLOCKED || !closing.isAlive());

        assertThat(closing.isAlive()).isTrue();
        answer.countDown();
        await().until(() -> !closing.isAlive());
        assertThat(answered).hasValue(1);
    }
}
