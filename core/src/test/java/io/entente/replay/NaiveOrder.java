package io.entente.replay;

import io.entente.history.StandingReport;
import io.entente.journal.Modality;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Comparator;

/**
 * In which order the judge puts reports together.
 *
 * @param disputed whether among those that could all go first one tells that it occurred and one that it did not
 */
record NaiveOrder(Seq<StandingReport> standing, boolean disputed) {

    private static final Comparator<StandingReport> FIRST_KNOWN_FIRST =
            Comparator.comparing(StandingReport::knownSince);

    private static final Comparator<StandingReport> LAST_KNOWN_FIRST = Comparator.comparing(
                    (StandingReport it) -> it.report().modality() == Modality.PLANNED)
            .thenComparing(FIRST_KNOWN_FIRST.reversed());

    private static final Comparator<StandingReport> BY_SOURCE = Comparator.comparing(
                    (StandingReport it) -> it.report().source())
            .thenComparing(it -> it.report().id());

    private static final Comparator<StandingReport> LONGEST_LISTS_FIRST =
            Comparator.comparing((StandingReport it) -> -members(it)).thenComparing(BY_SOURCE);

    private static final Comparator<StandingReport> LAST_RECORDED_FIRST =
            Comparator.comparing(StandingReport::position).reversed();

    static NaiveOrder of(Seq<StandingReport> standing, Preference preference) {
        Seq<Seq<StandingReport>> alike = alike(standing, order(preference));
        return new NaiveOrder(
                alike.flatMap(NaiveOrder::settled),
                !of(Modality.OCCURRED, alike.head()).isEmpty()
                        && !of(Modality.DENIED, alike.head()).isEmpty());
    }

    private static Comparator<StandingReport> order(Preference preference) {
        return switch (preference) {
            case Preference.Latest latest -> LAST_KNOWN_FIRST;
            case Preference.Earliest earliest -> FIRST_KNOWN_FIRST;
            case Preference.Ranked ranked ->
                Comparator.comparing((StandingReport it) -> place(it, ranked)).thenComparing(LAST_KNOWN_FIRST);
            case Preference.Trusting trusting -> trusting::compare;
        };
    }

    private static int place(StandingReport standing, Preference.Ranked ranked) {
        int place = ranked.ranking().indexOf(standing.report().source());
        return place < 0 ? ranked.ranking().size() : place;
    }

    /** What goes first, all of it that the order leaves alike; then what goes first of the rest; and so on. */
    private static Seq<Seq<StandingReport>> alike(Seq<StandingReport> standing, Comparator<StandingReport> order) {
        return standing.minBy(order)
                .map(first -> alike(standing.filter(it -> order.compare(it, first) != 0), order)
                        .prepend(standing.filter(it -> order.compare(it, first) == 0)))
                .getOrElse(List.empty());
    }

    private static Seq<StandingReport> settled(Seq<StandingReport> alike) {
        return List.of(Modality.OCCURRED, Modality.DENIED, Modality.PLANNED)
                .map(modality -> of(modality, alike))
                .flatMap(they -> they.sorted(List.of(BY_SOURCE, LONGEST_LISTS_FIRST)
                        .find(order -> allAgree(they.sorted(order)))
                        .getOrElse(LAST_RECORDED_FIRST)));
    }

    private static Seq<StandingReport> of(Modality modality, Seq<StandingReport> standing) {
        return standing.filter(it -> it.report().modality() == modality);
    }

    /** Whether each agrees with what those before it amount to. */
    private static boolean allAgree(Seq<StandingReport> inOrder) {
        return inOrder.isEmpty() || NaiveAssembly.of(inOrder).rivals().isEmpty();
    }

    private static int members(StandingReport standing) {
        int members = 0;
        for (Object value : standing.report().development().fields().values()) {
            members += value instanceof Seq<?> group ? group.size() : 0;
        }
        return members;
    }
}
