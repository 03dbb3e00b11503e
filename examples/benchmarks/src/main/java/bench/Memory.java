package bench;

import io.entente.history.Limits;

/** What is kept in the heap per report, in bytes, step by step. */
record Memory(long journal, long dossiers, long histories, long checkpoints) {

    private static final int HISTORIES = 8; // as many as are kept of each pair by default

    /** Asks every pair for eight moments each. */
    static Memory measured(Limits limits) {
        int pairs = Work.pairs(100);
        long empty = used();
        EntentePeer entente = EntentePeer.inMemory(limits);
        entente.ingest(Work.events(100));
        long recorded = used();
        entente.between(pairs, Data.D1, Work.ALL).history();
        long read = used();
        for (int pair = 0; pair < pairs; pair++) {
            for (int i = 0; i < HISTORIES; i++) {
                entente.between(pair, Data.D1, moment(i)).history();
            }
        }
        long asked = used();
        for (int pair = 0; pair < pairs; pair++) {
            for (int i = 0; i < HISTORIES; i++) {
                entente.state(pair, Data.D1, moment(i));
            }
        }
        long replayed = used();
        entente.state(0, Data.D1, Work.ALL); // holds on to it until here
        return new Memory(
                perReport(empty, recorded),
                perReport(recorded, read),
                perReport(read, asked),
                perReport(asked, replayed));
    }

    long total() {
        return journal + dossiers + histories + checkpoints;
    }

    private static long moment(int i) {
        return Data.rec(Data.D1 - 365 * i);
    }

    private static long perReport(long before, long after) {
        return Math.round((after - before) / (double) Work.REPORTS);
    }

    static long used() {
        long used = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            used = Math.min(
                    used,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return used;
    }
}
