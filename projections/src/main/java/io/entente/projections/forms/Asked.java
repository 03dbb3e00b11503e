package io.entente.projections.forms;

import io.entente.event.Dyad;
import io.entente.history.Resolution;
import io.entente.projection.View;
import io.entente.projections.answers.Elsewhere;
import io.entente.projections.answers.Elsewhere.Place;
import io.entente.time.AsOf;
import io.entente.time.Recorded;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** What was asked, in words, and what is told where nothing is known. */
public final class Asked {

    private static final String END_OF_DAY = "T23:59:59.999999999Z";

    private Asked() {}

    /** {@code China – Serbia at 2018-12-31, as known at 2020-01-01}. */
    public static String of(View view) {
        return "%s at %s, as known at %s%s%s%s%s"
                .formatted(
                        pair(view),
                        view.asOf().at(),
                        known(view.asOf()),
                        view.asOf().recorded() instanceof Recorded.Ever
                                ? ""
                                : ", as recorded by "
                                        + view.asOf().recorded().toString().replace(END_OF_DAY, ""),
                        view.isPossible() ? ", counting what is only possible" : "",
                        view.isWithPredecessors() ? ", with predecessors" : "",
                        view.resolution().equals(Resolution.latest()) ? "" : ", other sources preferred");
    }

    /** {@code China – Serbia: what changed between 2009-12-31 and 2018-12-31, as known at 2020-01-01}. */
    public static String of(View from, View to) {
        AsOf earlier = from.asOf();
        AsOf later = to.asOf();
        return pair(to)
                + ": "
                + (earlier.at().equals(later.at())
                        ? "what was learned between %s and %s of what had happened by %s"
                                .formatted(known(earlier), known(later), later.at())
                        : "what changed between %s and %s, as known at %s"
                                .formatted(earlier.at(), later.at(), known(later)));
    }

    /** The date of knowledge; of a moment the minute, for seconds say nothing to a person. */
    public static String known(AsOf asOf) {
        String known = asOf.knownText();
        return known.contains("T") ? known.substring(0, known.indexOf('T') + 6).replace('T', ' ') + " UTC" : known;
    }

    /** {@code China – Serbia}. */
    public static String pair(View view) {
        return view.dyad().map(view.history().directory()::nameOf).getOrElse("everything");
    }

    /** That nothing is known; where what there is is, and how to see it. */
    public static String nothing(View view, Guide guide) {
        if (!view.history().assessments().isEmpty()) {
            return "Of what is known of it, nothing bears on this on that day; %s tells all of it."
                    .formatted(guide.timeline());
        }
        String others =
                view.everything().history().dyads().toList().map(Dyad::toString).mkString(", ");
        Seq<String> elsewhere = elsewhere(view, guide);
        return "Nothing is known of it%s%s"
                .formatted(
                        elsewhere.isEmpty() ? "" : elsewhere.mkString(" by then; ", ", ", ""),
                        others.isEmpty() ? "." : "; as known then, the journal tells of: " + others);
    }

    private static Seq<String> elsewhere(View view, Guide guide) {
        return Elsewhere.of(view)
                .toVector()
                .map(it -> new Phrase(place(it._1, guide), it._2))
                .sortBy(Phrase::place)
                .map(it -> "%s %s".formatted(Counted.of(it.count(), "development"), it.place()));
    }

    private record Phrase(String place, int count) {}

    private static String place(Place place, Guide guide) {
        return switch (place) {
            case Place.Filed filed ->
                "filed under %s by then (%s)"
                        .formatted(
                                filed.dyads().mkString(" and "),
                                Vector.ofAll(filed.dyads())
                                        .headOption()
                                        .map(guide.timelineOf())
                                        .getOrElse(guide::timeline));
            case Place.Withdrawn withdrawn -> "withdrawn by then (%s)".formatted(guide.explain());
            case Place.KnownLater later -> "known only later (%s)".formatted(guide.knownAt());
            case Place.RecordedLater later -> "recorded only later (%s)".formatted(guide.asRecorded());
        };
    }
}
