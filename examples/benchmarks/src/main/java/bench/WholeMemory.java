package bench;

import io.entente.history.Limits;
import io.entente.projection.View;
import io.entente.projections.answers.StateAnswer;
import io.entente.projections.relationship.Relationship;
import io.vavr.collection.Array;
import java.util.function.BiConsumer;

/** What stays in the heap of one pair with 10,000 reports of every kind after it was asked about on 730 days, and again. */
final class WholeMemory {

    private static final int DAYS = 730;

    private WholeMemory() {}

    public static void main(String[] arguments) {
        System.out.println("| MB kept after 730 days, and after 730 more | six | all |");
        System.out.println("|---|---|---|");
        BiConsumer<View, Relationship> state = View::replay;
        row("states, default limits", Limits.DEFAULT, state);
        row("states and whole answers, default limits", Limits.DEFAULT, StateAnswer::of);
        row("states and whole answers, no states kept", Limits.DEFAULT.withoutCheckpoints(), StateAnswer::of);
    }

    private static void row(String name, Limits limits, BiConsumer<View, Relationship> asking) {
        System.out.printf(
                "| %s | %s | %s |%n",
                name, kept(limits, WholeRelationship.six(), asking), kept(limits, new Relationship(), asking));
    }

    private static String kept(Limits limits, Relationship relationship, BiConsumer<View, Relationship> asking) {
        View view = WholeRelationship.view(limits);
        view.history();
        long before = Memory.used();
        String told = Array.range(0, 2)
                .map(round -> {
                    for (int day = 0; day < DAYS; day++) {
                        int nth = (day * MixedReports.DAYS + round * MixedReports.DAYS / 2) / DAYS;
                        asking.accept(WholeRelationship.at(MixedReports.FIRST.plusDays(nth), view), relationship);
                    }
                    return "%.1f".formatted((Memory.used() - before) / 1e6);
                })
                .mkString(", ");
        view.history(); // holds on to it until here
        return told;
    }
}
