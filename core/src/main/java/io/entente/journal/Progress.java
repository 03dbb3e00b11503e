package io.entente.journal;

/** Follows long work on a journal; may cancel it by throwing. What was to be restored is then not there. */
@FunctionalInterface
public interface Progress {

    /** Follows nothing. */
    Progress NONE = (done, of) -> {};

    /**
     * So much is done: so many entries, mostly.
     *
     * @param done from 0 on
     * @param of how many there are; as many as are done where that is not known, as while restoring
     */
    void at(long done, long of);
}
