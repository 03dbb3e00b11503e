package io.entente.replay;

import io.entente.history.Standing;
import io.entente.journal.Modality;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Comparator;

/**
 * In which order the judge puts reports together.
 *
 * @param disputed whether among those that could all go first one tells that it occurred and one that it did not
 */
record NaiveOrder(Seq<Standing> standing, boolean disputed) {

    private static final Comparator<Standing> FIRST_KNOWN_FIRST = Comparator.comparing(Standing::knownSince);

    private static final Comparator<Standing> LAST_KNOWN_FIRST = Comparator.comparing(
                    (Standing it) -> it.report().modality() == Modality.PLANNED)
            .thenComparing(FIRST_KNOWN_FIRST.reversed());

    private static final Comparator<Standing> BY_SOURCE = Comparator.comparing(
                    (Standing it) -> it.report().source())
            .thenComparing(it -> it.report().id());

    private static final Comparator<Standing> LAST_RECORDED_FIRST =
            Comparator.comparing(Standing::position).reversed();

    static NaiveOrder of(Seq<Standing> standing, Preference preference) {
        Seq<Seq<Standing>> alike = alike(standing, order(preference));
        return new NaiveOrder(
                alike.flatMap(NaiveOrder::settled),
                !of(Modality.OCCURRED, alike.head()).isEmpty()
                        && !of(Modality.DENIED, alike.head()).isEmpty());
    }

    private static Comparator<Standing> order(Preference preference) {
        return switch (preference) {
            case Preference.Latest latest -> LAST_KNOWN_FIRST;
            case Preference.Earliest earliest -> FIRST_KNOWN_FIRST;
            case Preference.Ranked ranked ->
                Comparator.comparing((Standing it) -> place(it, ranked)).thenComparing(LAST_KNOWN_FIRST);
            case Preference.Trusting trusting -> trusting::compare;
        };
    }

    private static int place(Standing standing, Preference.Ranked ranked) {
        int place = ranked.ranking().indexOf(standing.report().source());
        return place < 0 ? ranked.ranking().size() : place;
    }

    /** What goes first, all of it that the order leaves alike; then what goes first of the rest; and so on. */
    private static Seq<Seq<Standing>> alike(Seq<Standing> standing, Comparator<Standing> order) {
        return standing.minBy(order)
                .map(first -> alike(standing.filter(it -> order.compare(it, first) != 0), order)
                        .prepend(standing.filter(it -> order.compare(it, first) == 0)))
                .getOrElse(List.empty());
    }

    private static Seq<Standing> settled(Seq<Standing> alike) {
        return List.of(Modality.OCCURRED, Modality.DENIED, Modality.PLANNED)
                .map(modality -> of(modality, alike))
                .flatMap(they -> they.sorted(allAgree(they) ? BY_SOURCE : LAST_RECORDED_FIRST));
    }

    private static Seq<Standing> of(Modality modality, Seq<Standing> standing) {
        return standing.filter(it -> it.report().modality() == modality);
    }

    /** Whether, taken by their sources, each agrees with what those before it amount to. */
    private static boolean allAgree(Seq<Standing> standing) {
        return standing.isEmpty()
                || NaiveAssembly.of(standing.sorted(BY_SOURCE)).rivals().isEmpty();
    }
}
