package io.entente.internal.mapping;

import io.entente.gazetteer.Aliases;
import io.entente.internal.document.Place;
import io.entente.internal.table.TableFormat;
import io.entente.journal.Profile;
import io.entente.journal.Source;
import io.entente.time.EventDate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * A mapping: of what rows of a table tell.
 *
 * @param file its own name
 * @param title what it maps; none if not told
 * @param source whose words the rows are
 * @param edition which edition it is and since when that is known, unless rows tell it
 * @param format how the table is written; what is left open follows from the name of the table
 * @param blanks the texts by which the table says nothing
 * @param entities what it describes itself
 * @param aliases what some names mean, whatever else they may mean
 * @param row the id of a row, the same in every edition
 * @param known since when one could know what the row tells, where it says so itself
 * @param skips rows that are passed over
 * @param reports what a row may tell
 */
public record Sheet(
        String file,
        Option<String> title,
        Source source,
        EditionKnown edition,
        FormatTold format,
        Set<String> blanks,
        Seq<Profile> entities,
        Aliases aliases,
        Template row,
        Option<Expression> known,
        Seq<Skip> skips,
        Seq<ReportTemplate> reports) {

    /**
     * Which edition it is.
     *
     * @param name as its source calls it; none if not told
     * @param known since when one could know it
     * @param complete whether a row that it does not have any more is thereby taken back
     */
    public record EditionKnown(Option<String> name, EventDate known, boolean complete) {}

    /** How a table is written, as far as the mapping says so. */
    public record FormatTold(
            Option<TableFormat.Sort> sort,
            Option<Character> separator,
            Option<Character> quote,
            boolean quoted,
            Seq<String> columns,
            java.nio.charset.Charset charset) {

        /** The format of a table of that name. */
        public TableFormat of(String table) {
            String name = table.toLowerCase(java.util.Locale.ROOT).replaceFirst("\\.gz$", "");
            boolean json = name.endsWith(".jsonl") || name.endsWith(".ndjson");
            boolean tabs = name.endsWith(".tsv") || name.endsWith(".tab");
            return new TableFormat(
                    sort.getOrElse(json ? TableFormat.Sort.JSON_LINES : TableFormat.Sort.SEPARATED),
                    separator.getOrElse(tabs ? '\t' : ','),
                    quoted ? quote.orElse(Option.some('"')) : Option.none(),
                    columns,
                    charset);
        }
    }

    /**
     * Rows that are passed over.
     *
     * @param when which
     * @param because why, for a person
     */
    record Skip(Condition when, String because) {}

    /**
     * A report that a row may tell.
     *
     * @param name what tells it from others of the row; empty of the only one
     * @param when in which rows it is told
     * @param content its keys, as a story has them
     */
    record ReportTemplate(String name, Option<Condition> when, Expression.Keyed content) {}

    /** The names of the reports that a row may be told in; empty of a mapping whose only report has none. */
    public Seq<String> parts() {
        return reports.map(ReportTemplate::name).reject(String::isEmpty);
    }

    /** The columns that it rests on, and where it names them. */
    public Map<String, Place> columns() {
        return row.columns()
                .merge(known.map(Expression::columns).getOrElse(LinkedHashMap.empty()))
                .merge(skips.map(it -> it.when().columns()).fold(LinkedHashMap.empty(), Map::merge))
                .merge(reports.map(it -> it.content()
                                .columns()
                                .merge(it.when().map(Condition::columns).getOrElse(LinkedHashMap.empty())))
                        .fold(LinkedHashMap.empty(), Map::merge));
    }
}
