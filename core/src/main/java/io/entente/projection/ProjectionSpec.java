package io.entente.projection;

import static java.util.Objects.requireNonNull;

import io.entente.history.Limits;
import io.entente.journal.Entry;
import io.entente.journal.Journal;
import io.entente.journal.Receipt;
import io.entente.journal.Recordable;
import io.entente.journal.Rejection;
import io.entente.time.AsOf;
import io.entente.time.Recorded;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A test of a projection: given what was recorded, when asked for a day, then this is the state. It needs no test
 * framework; what does not hold is an {@link AssertionError}.
 *
 * <pre>{@code
 * ProjectionSpec.of(new Agreements())
 *         .given(signed, terminated)
 *         .when("2018-12-31")
 *         .then(state -> assertThat(state.of("pact").get().status()).isEqualTo(TERMINATED));
 * }</pre>
 *
 * @param <S> the projection's state
 */
public final class ProjectionSpec<S> {

    private final Projection<S> projection;
    private final View view;

    private ProjectionSpec(Projection<S> projection, View view) {
        this.projection = projection;
        this.view = view;
    }

    /** A test of {@code projection}, with nothing recorded. */
    public static <S> ProjectionSpec<S> of(Projection<S> projection) {
        return new ProjectionSpec<>(projection, viewOf(Array.empty()));
    }

    /** Given that exactly these were recorded, in that order. */
    public ProjectionSpec<S> given(Recordable... recorded) {
        return given(Array.of(requireNonNull(recorded, "recorded")));
    }

    /** Given that exactly these were recorded, in that order. */
    public ProjectionSpec<S> given(Seq<? extends Recordable> recorded) {
        requireNonNull(recorded, "recorded");
        return new ProjectionSpec<>(projection, viewOf(recorded.flatMap(Recordable::parts)));
    }

    /**
     * When asked what had happened by the end of that day, everything given being known.
     *
     * @throws IllegalArgumentException if it is not a day
     */
    public ProjectionSpec<S> when(String day) {
        return asked(it -> it.at(day));
    }

    /** When asked what had happened by the end of that day, everything given being known. */
    public ProjectionSpec<S> when(LocalDate day) {
        return asked(it -> it.at(day));
    }

    /** When asked through a view that is narrowed further, as {@code view -> view.knownAt("2020-01-01").possible()}. */
    public ProjectionSpec<S> asked(UnaryOperator<View> how) {
        return new ProjectionSpec<>(projection, how.apply(view));
    }

    /**
     * Then the state is this.
     *
     * @throws AssertionError if it is not
     */
    public void then(S expected) {
        S actual = state();
        if (!expected.equals(actual)) {
            throw new AssertionError(
                    "at %s, %s gives%n  %s%nnot%n  %s".formatted(view.asOf().at(), projection, actual, expected));
        }
    }

    /** Then this holds of the state; {@code check} throws where it does not. */
    public void then(Consumer<? super S> check) {
        check.accept(state());
    }

    private S state() {
        return view.replay(projection);
    }

    private static View viewOf(Seq<Recordable> recorded) {
        LocalDate last = LocalDate.of(9999, 12, 31);
        return View.over(new Given(recorded), Limits.DEFAULT, new AsOf(last, AsOf.endOf(last), new Recorded.Ever()));
    }

    /** A journal that holds what a test gives it, and takes in nothing. */
    private record Given(Seq<Recordable> recorded) implements Journal {

        @Override
        public Either<Rejection, Receipt> recordAll(Iterable<? extends Recordable> recordables) {
            throw new UnsupportedOperationException("a test gives all that is recorded");
        }

        @Override
        public long head() {
            return recorded.size();
        }

        @Override
        public Stream<Entry> entriesFrom(long position) {
            return recorded.zipWithIndex((it, index) -> new Entry(index + 1L, Instant.EPOCH, it))
                    .drop((int) position - 1)
                    .toJavaStream();
        }
    }
}
