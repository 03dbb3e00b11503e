package bench;

import io.entente.history.Limits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Every answer beside the heap's: nothing is timed that is not right. */
final class Check {

    private int answers;

    /** How many answers were compared. */
    static int all() throws Exception {
        Check check = new Check();
        check.pairs(100);
        check.pairs(10_000);
        check.nextQuestions(EntentePeer.inMemory(Limits.DEFAULT), false);
        check.nextQuestions(EntentePeer.inMemory(Limits.DEFAULT), true);
        check.nextQuestions(EntentePeer.onList(Limits.DEFAULT), true);
        return check.answers;
    }

    private void pairs(int perPair) throws Exception {
        List<Event> events = Work.events(perPair);
        int pairs = Work.pairs(perPair);
        HeapPeer heap = new HeapPeer();
        heap.ingest(events);
        try (Peer entente = Work.peer("entente");
                Peer sqlite = Work.peer("sqlite")) {
            for (Peer peer : List.of(entente, sqlite)) {
                peer.ingest(events);
                for (Data.Query query : questions(pairs)) {
                    same(
                            peer,
                            heap.state(query.pair(), query.day(), query.known()),
                            peer.state(query.pair(), query.day(), query.known()),
                            query);
                }
                rebuilds(heap, peer, pairs, Data.D1, Work.ALL);
                rebuilds(heap, peer, pairs, Work.HALFWAY, Data.rec(Work.HALFWAY + 700));
            }
        }
    }

    private static List<Data.Query> questions(int pairs) {
        List<Data.Query> questions = new ArrayList<>(Data.queries(1000, pairs, 1));
        questions.addAll(Data.queries(1000, pairs, 2));
        questions.addAll(Arrays.asList(Work.knownBefore(pairs)).subList(0, 1000));
        return questions;
    }

    private void rebuilds(HeapPeer heap, Peer peer, int pairs, int day, long known) throws Exception {
        long[] expected = heap.rebuild(pairs, day, known);
        same(peer, expected, peer.rebuild(pairs, day, known), "all");
        same(peer, expected, peer.rebuild(pairs, day, known), "all, again");
        if (peer instanceof EntentePeer entente) {
            same(peer, expected, entente.rebuildPairByPair(pairs, day, known), "all, pair by pair");
        }
    }

    private void nextQuestions(EntentePeer entente, boolean backDated) {
        List<Event> events = Data.generate(1, 100, 42);
        HeapPeer heap = new HeapPeer();
        heap.ingest(events);
        entente.ingest(events);
        for (int i = 0; i < NextQuestion.BATCH; i++) {
            Event next = Work.next(events, i, backDated);
            heap.ingest(List.of(next));
            entente.record(EntentePeer.claim(next));
            for (int day : new int[] {Data.D1 + i, Data.D1, Work.HALFWAY}) {
                same(entente, heap.state(0, day, next.recordedAt()), entente.state(0, day, next.recordedAt()), next);
            }
        }
    }

    private void same(Peer peer, long[] expected, long[] answer, Object question) {
        answers++;
        if (!Arrays.equals(expected, answer)) {
            throw new IllegalStateException("%s answers %s with %s, not %s"
                    .formatted(peer.name(), question, Arrays.toString(answer), Arrays.toString(expected)));
        }
    }
}
