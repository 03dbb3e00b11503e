package io.entente.projection;

/**
 * Follows a long replay. To cancel it, throw: {@link java.util.concurrent.CancellationException} says what it is, and
 * reaches whoever asked. Nothing of a cancelled replay is lost or half done.
 */
@FunctionalInterface
public interface ReplayListener {

    /** Listens to nothing. */
    ReplayListener NONE = (done, total) -> {};

    /**
     * Called after each certain occurrence that is replayed; those that a kept state spares are counted as done.
     *
     * @param done how many occurrences are done
     * @param total how many there are to do
     */
    void replayed(int done, int total);
}
