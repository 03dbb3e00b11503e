package io.entente.axon.store;

/** Follows long work on a journal; may cancel it by throwing, and then nothing of it is done. */
@FunctionalInterface
public interface Progress {

    /** Follows nothing. */
    Progress NONE = (done, of) -> {};

    /**
     * So many entries are done.
     *
     * @param done from 0 on
     * @param of how many there are
     */
    void at(long done, long of);
}
