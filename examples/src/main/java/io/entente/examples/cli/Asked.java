package io.entente.examples.cli;

import io.entente.event.Dyad;
import io.entente.history.Directory;
import io.entente.history.Resolution;
import io.entente.projection.View;
import io.entente.time.AsOf;
import io.entente.time.Recorded;
import io.vavr.collection.Seq;

/** What was asked, in words. */
final class Asked {

    private static final String END_OF_DAY = "T23:59:59.999999999Z";

    private Asked() {}

    static String title(View view) {
        return Paint.TITLE.on("%s at %s, as known at %s%s%s%s%s"
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
                        view.resolution().equals(Resolution.latest()) ? "" : ", other sources preferred"));
    }

    /** The date of knowledge; of a moment the minute, for seconds say nothing to a person. */
    static String known(AsOf asOf) {
        String known = asOf.knownText();
        return known.contains("T") ? known.substring(0, known.indexOf('T') + 6).replace('T', ' ') + " UTC" : known;
    }

    static String nothing(View view) {
        if (!view.history().assessments().isEmpty()) {
            return "\nOf what is known of it, nothing bears on this on that day; timeline tells all of it.";
        }
        String others =
                view.everything().history().dyads().toList().map(Dyad::toString).mkString(", ");
        Seq<String> elsewhere = Elsewhere.told(view);
        return "\nNothing is known of it%s%s"
                .formatted(
                        elsewhere.isEmpty() ? "" : elsewhere.mkString(" by then; ", ", ", ""),
                        others.isEmpty() ? "." : "; as known then, the journal tells of: " + others);
    }

    /** A dyad as the command line takes it: {@code CN RS}. */
    static String arguments(Dyad dyad) {
        return dyad.first() + " " + dyad.second();
    }

    static String pair(View view) {
        Directory directory = view.directory();
        return view.dyad()
                .map(dyad -> directory.nameOf(dyad.first()) + " – " + directory.nameOf(dyad.second()))
                .getOrElse("everything");
    }
}
