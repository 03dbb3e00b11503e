package bench;

import io.entente.event.DevelopmentId;
import io.entente.journal.Claim;
import io.entente.journal.Report;
import io.entente.journal.Withdrawal;
import io.entente.time.EventDate;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A journal in a file as it grows: what an entry costs among many, in time and in bytes, and what it costs to be told everything again. */
final class GrownStores {

    private static final int AT_ONCE = 1_000;

    /** What is recorded is timed, a thousand at a time; it is made in between. */
    record Recorded(double seconds, long bytes) {}

    private GrownStores() {}

    /** Records all of it under ids in no order, as those of most sources are. */
    static Recorded entente(Path file, List<Event> events) throws Exception {
        double seconds = 0;
        try (EntentePeer peer = EntentePeer.inFile(file, AT_ONCE)) {
            for (int from = 0; from < events.size(); from += AT_ONCE) {
                List<Claim> some = events.subList(from, Math.min(events.size(), from + AT_ONCE)).stream()
                        .map(GrownStores::inNoOrder)
                        .toList();
                seconds += Stores.seconds(() -> peer.record(some));
            }
        }
        return new Recorded(seconds, Files.size(file));
    }

    private static Claim inNoOrder(Event event) {
        DevelopmentId id = DevelopmentId.of("d" + Long.toString((event.root() * 0x9E3779B97F4A7C15L) >>> 1, 36));
        return switch (EntentePeer.claim(event)) {
            case Report report ->
                new Report(
                        id,
                        report.source(),
                        report.occurred(),
                        report.known(),
                        report.modality(),
                        report.development(),
                        report.dyads(),
                        report.citation(),
                        report.storylines(),
                        report.links());
            case Claim claim -> new Withdrawal(TreeSet.of(id), claim.source(), claim.known(), Option.none());
        };
    }

    static Recorded peer(Path file, List<Event> events) throws Exception {
        double seconds;
        try (Peer peer = new SqlJsonPeer("sqlite", "jdbc:sqlite:" + file, AT_ONCE)) {
            seconds = Stores.seconds(() -> peer.ingest(events));
        }
        return new Recorded(seconds, Files.size(file));
    }

    /** Seconds for each report of a second edition, in which every development is told again, later. */
    static double secondEdition(Path file, List<Event> events) throws Exception {
        List<Claim> again = new ArrayList<>();
        Set<Long> told = new HashSet<>();
        EventDate later = EventDate.of(LocalDate.of(2026, 6, 1));
        for (Event event : events) {
            if (EntentePeer.claim(event) instanceof Report report && told.add(event.root())) {
                again.add(new Report(
                        report.id(),
                        report.source(),
                        report.occurred(),
                        later,
                        report.modality(),
                        report.development(),
                        report.dyads(),
                        report.citation(),
                        report.storylines(),
                        report.links()));
            }
        }
        try (EntentePeer peer = EntentePeer.inFile(file, AT_ONCE)) {
            peer.ingest(events);
            return Stores.apart(() -> {
                        for (int from = 0; from < again.size(); from += AT_ONCE) {
                            peer.record(again.subList(from, Math.min(again.size(), from + AT_ONCE)));
                        }
                    })
                    / again.size();
        }
    }
}
