package io.entente.state;

import static java.util.Objects.requireNonNull;

import io.entente.event.Link;
import io.entente.event.Sum;
import io.entente.history.Occurrence;
import io.entente.projection.Anomaly;
import io.vavr.Lazy;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * Sums that developments tell one by one, added up by account, currency and price basis, so that nothing counts twice.
 *
 * <ul>
 *   <li>A part does not count where its whole does: where a link ({@code partOf}) leads, over however many developments, to
 *       another one of the same account, currency and price basis. A part of unknown size does not count where any whole of
 *       the account does. Links that lead in a circle say nothing.
 *   <li>A cancellation takes off what a link ({@code cancels}) leads to: all of it where it tells no amount, or tells it in the
 *       same words; any other amount is taken off as far as the ends of both tell, {@linkplain Sum#without down to nothing}. Of
 *       an unlike amount, and of an amount for several, entered or not, it is left open how much of each. What is taken off a part that does
 *       not count is taken off its whole. A cancellation that is called off itself takes off nothing, and of which a part is,
 *       the rest; those that call off each other in a circle do not.
 * </ul>
 *
 * <p>Immutable. An entry costs the same however many there are; they are added up when somebody asks, once.
 *
 * @param <A> what is kept apart, a value: a country, a lender with a borrower
 */
public final class Ledger<A> {

    private final Seq<Entry<A>> entries;
    private final Seq<Cancellation> cancellations;
    private final Seq<Occurrence> parts;
    private final Lazy<Books<A>> books;

    /** A sum told; none where the size is not told. */
    record Entry<A>(A account, Option<Sum> sum, Occurrence occurrence) {}

    /** A word that something is called off. */
    record Cancellation(Option<Sum> sum, Occurrence occurrence) {}

    private Ledger(Seq<Entry<A>> entries, Seq<Cancellation> cancellations, Seq<Occurrence> parts) {
        this.entries = entries;
        this.cancellations = cancellations;
        this.parts = parts;
        this.books = Lazy.of(() -> new Books<>(entries, cancellations, parts));
    }

    /** One in which nothing is entered. */
    public static <A> Ledger<A> empty() {
        return new Ledger<>(Vector.empty(), Vector.empty(), Vector.empty());
    }

    /**
     * The same with a sum more.
     *
     * @param sum how much; none if not told
     * @param occurrence the development that tells it, not entered yet
     */
    public Ledger<A> entered(A account, Option<Sum> sum, Occurrence occurrence) {
        Entry<A> entry = new Entry<>(requireNonNull(account, "account"), requireNonNull(sum, "sum"), occurrence);
        return new Ledger<>(entries.append(entry), cancellations, parts).noted(occurrence);
    }

    /**
     * The same with a cancellation more of whatever its links lead to.
     *
     * @param sum how much is cancelled; none if not told
     */
    public Ledger<A> cancelled(Option<Sum> sum, Occurrence occurrence) {
        Cancellation cancellation = new Cancellation(requireNonNull(sum, "sum"), occurrence);
        return new Ledger<>(entries, cancellations.append(cancellation), parts).noted(occurrence);
    }

    /** The same in view of a development of any kind: what its links call off, it calls off all of. */
    public Ledger<A> calledOff(Occurrence occurrence) {
        return occurrence.assessment().links().exists(it -> it.relation() == Link.Relation.CANCELS)
                ? new Ledger<>(entries, cancellations.append(new Cancellation(Option.none(), occurrence)), parts)
                : this;
    }

    /** The same in view of a development that tells no sum, but may stand between a part and its whole. */
    public Ledger<A> noted(Occurrence occurrence) {
        return occurrence.assessment().links().exists(it -> it.relation() == Link.Relation.PART_OF)
                ? new Ledger<>(entries, cancellations, parts.append(occurrence))
                : this;
    }

    /** What each account comes to, in the order in which each was first entered. */
    public Seq<Balance<A>> balances() {
        return books.get().balances();
    }

    /**
     * The cancellations whose links lead to nothing that is entered, and to no cancellation of such; they are taken off
     * nowhere.
     */
    public Seq<Occurrence> unmatched() {
        return books.get().unmatched();
    }

    /**
     * What cannot be squared: what is told to be part of each other, and so counts all of it; a part that is larger than its
     * whole, and cancellations of more than there is, each or together.
     */
    public Seq<Anomaly> anomalies() {
        return books.get().circles().map(Parts::circle).appendAll(books.get().tooLarge());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ledger<?> that
                && balances().equals(that.balances())
                && unmatched().equals(that.unmatched())
                && anomalies().equals(that.anomalies());
    }

    @Override
    public int hashCode() {
        return balances().hashCode();
    }

    /** The balances, for a person. */
    @Override
    public String toString() {
        return balances().map(it -> it.account() + ": " + it + it.remarks()).mkString("Ledger(", ", ", ")");
    }
}
