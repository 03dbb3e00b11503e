package io.entente.internal.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The thread that wakes streams has let go of the database once it is closed. */
class FollowerTest {

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch answer = new CountDownLatch(1);
    private final AtomicInteger answered = new AtomicInteger();
    private final Follower follower = new Follower(this::head);

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
        follower.follow(new PagedStream(() -> Optional.of(List.of())));
        asked.await();
    }

    @AfterEach
    void end() {
        answer.countDown();
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
