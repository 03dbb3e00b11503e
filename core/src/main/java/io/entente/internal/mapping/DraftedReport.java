package io.entente.internal.mapping;

import io.entente.event.Currencies;
import io.entente.internal.mapping.ColumnGuess.Sort;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;

/** The report that a row of a table probably tells, by the names and the values of its columns. */
final class DraftedReport {

    private final String id;
    private final Seq<ColumnGuess> columns;
    private final Seq<ColumnGuess> row;
    private final Seq<ColumnGuess> states;

    /**
     * A report.
     *
     * @param id what the table is called
     * @param row the columns that tell rows apart
     */
    DraftedReport(String id, Seq<ColumnGuess> columns, Seq<ColumnGuess> row) {
        this.id = id;
        this.columns = columns;
        this.row = row;
        this.states = columns.filter(it -> it.is(Sort.STATE));
    }

    /** The lines of it, a list of one. */
    Seq<String> lines() {
        boolean visits =
                (columns.exists(it -> it.isCalled("visit", "travel", "trip")) || isFileCalled("visit", "travel"))
                        && states.nonEmpty();
        if (visits) {
            return visit();
        }
        return money().isDefined() && title().isDefined() ? project() : noted();
    }

    private boolean isFileCalled(String... words) {
        return Vector.of(words).exists(id::contains);
    }

    private Seq<ColumnGuess> dates() {
        return columns.filter(it -> it.is(Sort.DATE));
    }

    private Seq<String> occurred() {
        return dates().headOption()
                .map(it -> Vector.of("    occurred: %s%s"
                        .formatted(
                                it.gaps() ? "{first: [%s, undated]}".formatted(it.expression()) : it.expression(),
                                remark(it.doubt()))))
                .getOrElse(Vector.of("    occurred: undated     # no column seems to be a date"));
    }

    private static String remark(Option<String> doubt) {
        return doubt.map(it -> "     # " + it).getOrElse("");
    }

    private Seq<String> visit() {
        ColumnGuess host =
                states.find(it -> it.isCalled("host", "to", "dest", "visited")).getOrElse(states.last());
        Option<ColumnGuess> who = columns.filter(it -> it.is(Sort.TEXT) && !it.gaps())
                .find(it -> it.isCalled("visitor", "leader", "name", "who", "person", "official"));
        String visitor = who.map(it -> "{column: %s, as: person}".formatted(YamlText.of(it.name())))
                .orElse(() -> states.find(it -> !it.equals(host)).map(ColumnGuess::expression))
                .getOrElse(Draft.OPEN);
        Seq<String> until = dates().drop(1)
                .find(it -> it.isCalled("end", "until", "to", "last", "depart"))
                .map(it -> "    until: " + it.expression())
                .toVector();
        Seq<String> occasion = columns.find(it -> it.is(Sort.TEXT)
                        && it.isCalled("occasion", "purpose", "reason", "remark", "description", "note"))
                .map(it -> "    occasion: " + it.expression())
                .toVector();
        return Vector.of("  - kind: VisitMade     # guess, by the names of the columns; see entente kinds")
                .appendAll(occurred())
                .appendAll(until)
                .append("    visitor: " + visitor)
                .append("    host: " + host.expression())
                .appendAll(occasion);
    }

    private Option<ColumnGuess> money() {
        return columns.filter(it -> it.is(Sort.NUMBER) && !row.contains(it))
                .find(it ->
                        it.isCalled("amount", "value", "cost", "price", "sum", "worth", "million", "billion", "invest")
                                || currencyIn(it.name()).isDefined());
    }

    private static Option<String> currencyIn(String name) {
        return Vector.of(name.split("[^A-Za-z]+", -1))
                .filter(it -> it.equals(it.toUpperCase(Locale.ROOT)))
                .find(Currencies.codes()::contains);
    }

    private Option<ColumnGuess> title() {
        Seq<ColumnGuess> texts = columns.filter(it -> it.is(Sort.TEXT) && !it.gaps() && !row.contains(it));
        return texts.find(it -> it.isCalled("title", "project", "name"))
                .orElse(() -> texts.find(it -> it.isCalled("deal", "description")));
    }

    private Seq<String> project() {
        ColumnGuess title = title().get();
        return Vector.of("  - kind: ProjectReported     # guess: sums beside titles; see entente kinds")
                .appendAll(occurred())
                .append("    project: {column: %s, as: project, id: %s}"
                        .formatted(YamlText.of(title.name()), YamlText.quoted(rowIdOf("project"))))
                .append("    amount: " + amount(money().get()));
    }

    private String rowIdOf(String what) {
        return row.map(it -> "{" + it.name() + "}").prepend(id + "-" + what).mkString("-");
    }

    private String amount(ColumnGuess sum) {
        String times = sum.isCalled("million", "mio", "(mn", " mn", "_mn")
                ? ", times: 1000000"
                : sum.isCalled("billion", " bn", "_bn", "(bn") ? ", times: 1000000000" : "";
        Option<ColumnGuess> column = columns.find(it -> it.is(Sort.CURRENCY));
        Option<String> inName = currencyIn(sum.name());
        String currency = column.map(ColumnGuess::expression).orElse(inName).getOrElse("USD");
        String read = "{column: %s, %s%s}".formatted(YamlText.of(sum.name()), sum.how(), times);
        Seq<String> doubts = sum.doubt()
                .toVector()
                .appendAll(Option.when(column.isEmpty() && inName.isEmpty(), "guess: no column tells the currency"));
        return "{amount: %s, currency: %s}%s"
                .formatted(
                        column.exists(ColumnGuess::gaps)
                                ? "{when: {%s: {blank: no}}, then: %s}"
                                        .formatted(YamlText.of(column.get().name()), read)
                                : read,
                        currency,
                        remark(Option.when(doubts.nonEmpty(), () -> doubts.mkString("; "))));
    }

    /** What fits everything: what the row says, in its words. */
    private Seq<String> noted() {
        Seq<ColumnGuess> texts = columns.filter(it -> it.is(Sort.TEXT) && !row.contains(it))
                .reject(it -> it.name().matches(".*[{}].*"));
        Seq<ColumnGuess> told = texts.isEmpty() ? row : texts;
        String text = told.map(it -> "%s: {%s}".formatted(it.name(), it.name())).mkString("; ");
        return Vector.of("  - kind: ContextNoted     # no kind could be guessed: choose one, see entente kinds")
                .appendAll(occurred())
                .append(
                        told.forAll(ColumnGuess::gaps)
                                ? "    text: {first: [%s, nothing is told]}".formatted(YamlText.quoted(text))
                                : "    text: " + YamlText.quoted(text));
    }
}
