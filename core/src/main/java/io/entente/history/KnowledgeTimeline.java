package io.entente.history;

import io.entente.internal.cache.RecentlyUsed;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that was ever known of a dyad, or of everything: versions in the order in which projections are folded, so that
 * the history at any knowledge date is a filter, never a sort. Immutable but for the histories it keeps.
 */
final class KnowledgeTimeline {

    private final Scope scope;
    private final Chunks chunks;
    private final Limits limits;
    private final RecentlyUsed<Instant, History> before; // the last change
    private Option<History> inTheEnd = Option.none();
    private int weight;

    private KnowledgeTimeline(Scope scope, Chunks chunks, Limits limits) {
        this.scope = scope;
        this.chunks = chunks;
        this.limits = limits;
        this.before = new RecentlyUsed<>(limits.histories(), history -> 1);
        this.weight = 1 + chunks.versions();
    }

    /** Of these versions, those that are in the scope. */
    static KnowledgeTimeline of(Scope scope, Stream<Version> versions, Limits limits) {
        return new KnowledgeTimeline(scope, Chunks.of(versions.filter(scope::holds), limits.chunk()), limits);
    }

    /** The same without some versions and with others. */
    KnowledgeTimeline with(Stream<Version> gone, Stream<Version> come) {
        return new KnowledgeTimeline(scope, chunks.with(inOrder(gone), inOrder(come)), limits);
    }

    private List<Version> inOrder(Stream<Version> versions) {
        return Arrays.asList(Chunks.inOrder(versions.filter(scope::holds)));
    }

    /** What it takes to keep it: its assessments, and those of the histories that it keeps. */
    int weight() {
        return weight;
    }

    /** What was known at a moment. */
    History asKnown(Instant known, Directory directory) {
        // since the last change everything known is the same, so that "now" is one moment however often it is asked
        return known.isBefore(chunks.lastChange()) ? before(known, directory) : inTheEnd(directory);
    }

    @SuppressWarnings("ReferenceEquality") // a directory changes with every description, and comparing two is long
    private History inTheEnd(Directory directory) {
        History kept =
                inTheEnd.filter(it -> it.directory() == directory).getOrElse(() -> History.inTheEnd(chunks, directory));
        inTheEnd = Option.some(kept);
        return kept;
    }

    @SuppressWarnings("ReferenceEquality") // what was kept is of the end that is kept, or of none that still counts
    private History before(Instant known, Directory directory) {
        History end = inTheEnd(directory);
        Option<History> kept = before.find(known);
        if (kept.exists(it -> it.inTheEnd() == end)) {
            return kept.get();
        }
        History fresh = History.before(chunks, known, end);
        weight += fresh.weight();
        kept.forEach(this::forget);
        before.keep(known, fresh).forEach(this::forget);
        return fresh;
    }

    private void forget(History history) {
        weight -= history.weight();
    }
}
