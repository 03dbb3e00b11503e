package io.entente.internal.mapping;

import io.entente.event.DevelopmentId;
import io.entente.gazetteer.Aliases;
import io.entente.history.Directory;
import io.entente.internal.document.Node;
import io.entente.internal.document.Place;
import io.entente.internal.table.Columns;
import io.entente.internal.table.Line;
import io.entente.internal.table.RejectColumns;
import io.entente.internal.words.Earlier;
import io.entente.internal.words.Form;
import io.entente.internal.words.Glossary;
import io.entente.internal.words.Problems;
import io.entente.internal.words.Values;
import io.entente.internal.words.WordReader;
import io.entente.journal.Problem;
import io.entente.journal.Profile;
import io.entente.journal.Report;
import io.entente.kinds.Kinds;
import io.entente.time.EventDate;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;

/** Reads row after row of one table, by one mapping. For one thread. */
public final class RowReader {

    private static final Place NOWHERE = Place.startOf("");

    private final Sheet sheet;
    private final String table;
    private final Problems problems = Problems.withoutOddities();
    private final Values values;
    private final Actors actors;
    private final Aliases aliases;
    private final Directory described;
    private final WordReader words;
    private final WordReader.Defaults defaults;

    /**
     * A reader.
     *
     * @param table the name of the table, for messages
     * @param described the entities that are known already
     * @param aliases what some names mean, beside those of the mapping, before which they go
     */
    public RowReader(Sheet sheet, String table, Kinds kinds, Seq<Profile> described, Aliases aliases) {
        this.sheet = sheet;
        this.table = table;
        Earlier earlier = new Earlier();
        described.forEach(earlier::add);
        Glossary glossary = new Glossary(earlier, problems);
        glossary.announce(sheet.source().id());
        sheet.entities().forEach(it -> {
            glossary.announce(it.entity(), it.aliases().prepend(it.name()));
            glossary.describe(it, NOWHERE);
        });
        this.values = new Values(glossary, problems);
        Seq<Profile> all = sheet.entities().appendAll(described);
        this.actors = new Actors(glossary, sheet.aliases().and(aliases), all);
        this.aliases = aliases;
        this.described = Actors.directory(all);
        this.words = new WordReader(kinds, values, glossary, new EarlyWords(problems), problems);
        Node.Mapping header = new Node.Mapping(NOWHERE, Vector.empty(), 1);
        this.defaults = new WordReader.Defaults(
                Form.of(header, "", problems).get(), Option.some(sheet.source().id()), Option.some(TreeSet.empty()));
    }

    /** What is wrong with the aliases and with the mapping whatever rows tell, from its beginning to its end. */
    public Seq<Problem> faults() {
        Seq<Problem> ofDates = sheet.known()
                .toVector()
                .flatMap(Expression::outlines)
                .flatMap(it -> faults(() -> values.boundedDate(it)));
        return sheet.reports()
                .flatMap(it -> outlines(it.content()))
                .flatMap(it -> faults(() -> words.report(it, defaults)))
                .appendAll(ofDates)
                .distinct()
                .sortBy(it -> new Tuple2<>(it.line(), it.column()))
                .prependAll(aliases.leadingToNobody(described));
    }

    private Seq<Problem> faults(Runnable reading) {
        reading.run();
        return problems.taken().filter(it -> it.file().equals(sheet.file()));
    }

    /** Where its kind is told by rows, only that there are such kinds can be told before. */
    private static Seq<Node> outlines(Expression.Keyed report) {
        Expression kind =
                report.members().find(it -> it.key().equals("kind")).get().value();
        Seq<Node> kinds = kind.outlines();
        return report.outlines()
                .take(kind.restsOnTheRow() ? 1 : Integer.MAX_VALUE)
                .map(it -> outline((Node.Mapping) it, kinds.head()))
                .appendAll(kinds.tail().map(it -> outline(new Node.Mapping(NOWHERE, Vector.empty(), 1), it)));
    }

    /** With the keys that every report has. */
    private static Node outline(Node.Mapping report, Node kind) {
        Seq<Node.Member> members = report.members()
                .reject(it -> it.key().equals("kind"))
                .append(new Node.Member(kind.place(), "kind", kind))
                .appendAll(
                        Vector.of("development", "known").map(it -> new Node.Member(NOWHERE, it, Expression.OF_A_ROW)));
        return new Node.Mapping(report.place(), members, 1);
    }

    /** Reads a row. */
    public ReadRow read(Line line, Columns columns) {
        Row row = new Row(
                table,
                columns,
                line,
                sheet.blanks(),
                sheet.edition().known().latest().get(),
                actors,
                problems);
        for (Sheet.Skip skip : sheet.skips()) {
            if (skip.when().holds(row)) {
                Seq<DevelopmentId> untold =
                        sheet.row().text(row).map(RowReader::fit).toVector().flatMap(this::developments);
                problems.taken();
                return new ReadRow.Skipped(skip.because(), untold);
            }
        }
        ReadRow read = told(row);
        Seq<Profile> described = actors.nextRow();
        var wrong = problems.taken();
        if (!wrong.isEmpty()) {
            return new ReadRow.Rejected(wrong);
        }
        return read instanceof ReadRow.Taken taken
                ? new ReadRow.Taken(taken.id(), taken.told(), taken.untold(), described)
                : read;
    }

    private ReadRow told(Row row) {
        Option<String> id = sheet.row().text(row).map(RowReader::fit);
        if (id.isEmpty()) {
            problems.error(
                    row.placeOf(sheet.row().columns().head()._1),
                    "the row has no id: %s tells nothing"
                            .formatted(sheet.row().columns().keySet().mkString(" and ")));
        }
        refuseTooMany(row);
        Option<EventDate> known = known(row);
        if (problems.errors() > 0 || id.isEmpty() || known.isEmpty()) {
            return new ReadRow.Rejected(Vector.empty());
        }
        List<Report> told = new ArrayList<>();
        List<DevelopmentId> untold = new ArrayList<>();
        for (Sheet.ReportTemplate template : sheet.reports()) {
            String development = development(id.get(), template);
            if (template.when().forAll(it -> it.holds(row))) {
                report(template, development, known.get(), row).forEach(told::add);
            } else {
                developmentId(development).forEach(untold::add);
            }
        }
        return new ReadRow.Taken(id.get(), Vector.ofAll(told), Vector.ofAll(untold), Vector.empty());
    }

    private static String development(String row, Sheet.ReportTemplate template) {
        return template.name().isEmpty() ? row : row + "-" + template.name();
    }

    private Seq<DevelopmentId> developments(String row) {
        return sheet.reports().map(it -> development(row, it)).flatMap(this::developmentId);
    }

    private Option<DevelopmentId> developmentId(String id) {
        return values.made(new Node.Scalar(NOWHERE, id, true), () -> DevelopmentId.of(id));
    }

    private void refuseTooMany(Row row) {
        int told = row.line().size();
        if (told > row.columns().size() && told != row.columns().size() + RejectColumns.NAMES.size()) {
            problems.error(
                    row.place(),
                    "it has %d values, and the table %d columns: is one that has a separator in it not quoted?"
                            .formatted(told, row.columns().size()));
        }
    }

    private Option<EventDate> known(Row row) {
        return sheet.known().isEmpty()
                ? Option.some(sheet.edition().known())
                : sheet.known()
                        .get()
                        .in(row)
                        .flatMap(values::boundedDate)
                        .orElse(() -> Option.when(
                                problems.errors() == 0, sheet.edition().known()));
    }

    private Option<Report> report(Sheet.ReportTemplate template, String development, EventDate known, Row row) {
        Seq<Node.Member> content = template.content().all(row);
        if (problems.errors() > 0) {
            return Option.none();
        }
        Seq<Node.Member> members = content.prepend(member("known", known.toString(), row))
                .prepend(member("development", development, row));
        Place place = new Place(
                table,
                row.place().line(),
                1,
                io.vavr.collection.List.of(template.name().isEmpty() ? "row" : template.name()));
        return words.report(new Node.Mapping(place, members, 1), defaults, key -> untold(key, template, row));
    }

    /** The first of the columns that would tell the value of a key. */
    private static Option<Place> untold(String key, Sheet.ReportTemplate template, Row row) {
        return template.content()
                .members()
                .find(it -> it.key().equals(key))
                .flatMap(it -> it.value().columns().keySet().headOption())
                .map(row::placeOf);
    }

    private static Node.Member member(String key, String text, Row row) {
        return new Node.Member(row.place(), key, new Node.Scalar(row.place(), text, true));
    }

    /** Without what no id may have. */
    private static String fit(String id) {
        StringBuilder fit = new StringBuilder(id.length());
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean fits = Character.isLetterOrDigit(c) || "._:-".indexOf(c) >= 0 || Character.isSurrogate(c);
            fit.append(fits || Character.getType(c) == Character.NON_SPACING_MARK ? c : '-');
        }
        return fit.toString();
    }
}
