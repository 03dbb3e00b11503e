package bench;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/** What was measured in one run, as ratios. Times of different runs say nothing of each other. */
final class Table {

    private final Map<String, Double> micros = new HashMap<>();

    Table(Collection<RunResult> results) {
        for (RunResult result : results) {
            micros.put(name(result.getParams()), result.getPrimaryResult().getScore() / batch(result.getParams()));
        }
    }

    // a single shot is a whole batch
    private static int batch(BenchmarkParams params) {
        return params.getMeasurement().getBatchSize();
    }

    private static String name(BenchmarkParams params) {
        String method = params.getBenchmark().replaceFirst(".*\\.(\\w+\\.\\w+)$", "$1");
        return Stream.concat(
                        Stream.of(method),
                        Stream.of("peer", "reports", "journal", "questions")
                                .map(params::getParam)
                                .filter(Objects::nonNull))
                .collect(Collectors.joining(" "));
    }

    void print() {
        System.out.println("| state of one pair, µs | entente | heap | sqlite + jackson | ratio | target |");
        System.out.println("|---|---|---|---|---|---|");
        peers(
                "a. of 100 reports, any day, as known at a moment asked before",
                "PairState.knownBefore %s 100",
                "0.5 × heap");
        peers("b. of 100 reports, any day, as known at any moment", "PairState.anyKnown %s 100", "2 × heap");
        peers("of 10,000 reports, as known at a moment asked before", "PairState.knownBefore %s 10000", "");
        peers("of 10,000 reports, as known at any moment", "PairState.anyKnown %s 10000", "");
        versus(
                "c. 10,000 reports beside 100",
                "PairState.knownBefore entente 10000",
                "PairState.knownBefore entente 100",
                "3 × a");
        System.out.println();
        System.out.println("| state of all 1,000 pairs, µs | entente | heap | sqlite + jackson | ratio | target |");
        System.out.println("|---|---|---|---|---|---|");
        peers("d. the peers' rebuild, warm", "AllPairs.rebuild %s", "2 × heap");
        peers("the same, asked pair by pair", "AllPairs.pairByPair %s", "");
        peers("any day, as known at a moment asked before", "AllPairs.knownBefore %s", "");
        peers("any day, as known at any moment", "AllPairs.anyKnown %s", "");
        System.out.println();
        System.out.println(
                "| a report is recorded, and the next question, µs | back-dated | ordinary | | ratio | target |");
        System.out.println("|---|---|---|---|---|---|");
        for (String reports : new String[] {"100", "10000"}) {
            for (String journal : new String[] {"axon", "list"}) {
                versus(
                        "%spair of %s, journal: %s".formatted(reports.equals("100") ? "e. " : "", reports, journal),
                        "NextQuestion.backDated %s %s".formatted(reports, journal),
                        "NextQuestion.ordinary %s %s".formatted(reports, journal),
                        reports.equals("100") ? "3 × ordinary" : "");
            }
        }
        System.out.println();
        System.out.println("| a relationship of 10,000 reports, µs | all questions | six | | ratio | target |");
        System.out.println("|---|---|---|---|---|---|");
        questions("f. any day", "newDay", "2 × six");
        questions("the last day, again", "sameDay", "2 × six");
        questions("the last day, from the beginning", "cold", "");
        questions("the whole answer on any day", "answer", "");
    }

    private void questions(String what, String method, String target) {
        String name = "WholeRelationship." + method;
        versus(what, name + " all", name + " six", target);
    }

    private void peers(String what, String name, String target) {
        Double ours = micros.get(name.formatted("entente"));
        Double heap = micros.get(name.formatted("heap"));
        line(what, ours, heap, text(micros.get(name.formatted("sqlite"))), target);
    }

    private void versus(String what, String name, String beside, String target) {
        line(what, micros.get(name), micros.get(beside), "", target);
    }

    private static void line(String what, Double ours, Double beside, String third, String target) {
        if (ours != null || beside != null) {
            String ratio = ours == null || beside == null ? "" : "%.2f".formatted(ours / beside);
            String most = target.isEmpty() ? "" : "≤ " + target;
            System.out.println(
                    "| %s | %s | %s | %s | %s | %s |".formatted(what, text(ours), text(beside), third, ratio, most));
        }
    }

    private static String text(Double micros) {
        return micros == null ? "" : String.format(Locale.ROOT, micros < 100 ? "%.1f" : "%,.0f", micros);
    }
}
