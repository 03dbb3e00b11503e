package io.entente.internal.mapping;

import io.entente.event.Countries;
import io.entente.event.Entity;
import io.entente.gazetteer.Gazetteer;
import io.entente.gazetteer.Scheme;
import io.entente.internal.mapping.ColumnGuess.Sort;
import io.entente.internal.words.Problems;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * A first mapping of a table, guessed from its header and its first rows: what is guessed says so, what cannot be guessed is
 * left open by {@value #OPEN}, which no import takes for a country.
 */
public final class Draft {

    /** What a person is to write. */
    static final String OPEN = "___";

    private static final int SHORTEST_NAME = 4;

    private final Path file;
    private final Sample sample;
    private final Seq<ColumnGuess> columns;
    private final String id;
    private final Seq<ColumnGuess> row;

    private Draft(Path file, Sample sample) {
        this.file = file;
        this.sample = sample;
        Seq<Row> rows = sample.rows(new Problems());
        this.columns = sample.names().map(it -> ColumnGuess.of(it, rows));
        String base = file.getFileName().toString().replaceFirst("\\..*$", "").toLowerCase(Locale.ROOT);
        String slug = Slug.of(base.isBlank() ? "table" : base);
        this.id = slug;
        this.row = row(rows);
    }

    /**
     * The text of a mapping.
     *
     * @throws io.entente.internal.table.BrokenTableException if the file is no table
     */
    public static String of(Path file) throws IOException {
        return new Draft(file, Sample.of(file)).text();
    }

    /** The column that tells rows apart, best one that is called so; else so many from the first on as it takes. */
    private Seq<ColumnGuess> row(Seq<Row> rows) {
        Seq<ColumnGuess> fit =
                columns.reject(it -> it.is(Sort.NOTHING) || it.name().matches(".*[{}].*"));
        Seq<ColumnGuess> distinct = fit.filter(ColumnGuess::distinct);
        Option<ColumnGuess> one = distinct.find(
                        it -> it.name().matches("(?i)(.*[^a-z])?(id|no|nr|number|code|key|uid)"))
                .orElse(() -> distinct.find(it -> it.is(Sort.TEXT) || it.is(Sort.NUMBER)));
        return one.map(it -> (Seq<ColumnGuess>) Vector.of(it)).getOrElse(() -> Vector.rangeClosed(1, fit.size())
                .map(fit::take)
                .find(some -> rows.map(it -> some.map(column -> it.value(column.name())))
                                .distinct()
                                .size()
                        == rows.size())
                .getOrElse(fit));
    }

    private String text() {
        return Vector.of(
                        "# A first draft, guessed from the header and the first %,d rows of %s. Look at each line; saved as %s.yaml, try:"
                                .formatted(sample.lines().size(), file.getFileName(), id),
                        "#   entente import %s --mapping %s.yaml --store new.entente --preview 5"
                                .formatted(file.getFileName(), id),
                        "mapping: 1",
                        "source:",
                        "  id: %s                # stays the same in every edition".formatted(YamlText.of(id)),
                        "  title: %s".formatted(YamlText.of(file.getFileName().toString())),
                        "edition: {known: %s}     # guess: when the file was changed last; write when it was published"
                                .formatted(changed()))
                .appendAll(table())
                .append("row: %s     # %s".formatted(rowId(), "guess: no two rows have the same, in any edition"))
                .appendAll(dyad())
                .append("citation: %s".formatted(citation()))
                .appendAll(skips())
                .append("reports:")
                .appendAll(new DraftedReport(id, columns, row).lines())
                .appendAll(unused())
                .mkString("", "\n", "\n");
    }

    private LocalDate changed() {
        try {
            return Files.getLastModifiedTime(file)
                    .toInstant()
                    .atZone(ZoneOffset.UTC)
                    .toLocalDate();
        } catch (IOException e) {
            return LocalDate.now(ZoneOffset.UTC);
        }
    }

    private Seq<String> table() {
        Seq<String> keys = sample.separator()
                .map(it -> "separator: " + (it == '\t' ? "tab" : "\"" + it + "\""))
                .toVector()
                .appendAll(sample.charset().map(it -> "charset: " + it))
                .appendAll(
                        sample.blanks().isEmpty()
                                ? Option.none()
                                : Option.some("blank: "
                                        + sample.blanks()
                                                .toVector()
                                                .sorted()
                                                .map(it -> "\"" + it + "\"")
                                                .mkString("[", ", ", "]")));
        return keys.isEmpty() ? Vector.empty() : Vector.of(keys.mkString("table: {", ", ", "}"));
    }

    private String rowId() {
        return YamlText.quoted(row.map(it -> "{" + it.name() + "}").prepend(id).mkString("-"));
    }

    private Seq<ColumnGuess> states() {
        return columns.filter(it -> it.is(Sort.STATE));
    }

    /** Of one column of countries the other side may be in the name of the file. */
    private Seq<String> dyad() {
        Seq<ColumnGuess> states = states();
        Seq<String> told = states.take(2).map(ColumnGuess::expression);
        Seq<String> named = Vector.of(file.getFileName().toString().split("[^\\p{L}]+", -1))
                .filter(it -> it.length() >= SHORTEST_NAME)
                .flatMap(it -> Gazetteer.STANDARD.find(Scheme.NAME, it).entity())
                .map(Entity::id)
                .filter(Countries.codes()::contains)
                .distinct();
        Seq<String> all = told.prependAll(named.take(2 - told.size()));
        Option<String> unknown = states.take(2).flatMap(ColumnGuess::doubt).headOption();
        String remark = unknown.isDefined()
                ? "     # " + unknown.get()
                : all.size() < 2
                        ? "     # write a country's code, such as CN, in place of " + OPEN
                        : states.size() > 2 ? "     # guess: the first two columns of countries" : "";
        return Vector.of(
                "dyad: " + all.prependAll(Vector.fill(2 - all.size(), OPEN)).mkString("[", ", ", "]") + remark);
    }

    private String citation() {
        String web = columns.find(it -> it.is(Sort.WEB))
                .map(it -> ", url: " + it.expression())
                .getOrElse("");
        return "{locator: %s%s}"
                .formatted(
                        YamlText.quoted(row.map(it -> "{" + it.name() + "}")
                                .prepend("row")
                                .mkString(" ")),
                        web);
    }

    /** Rows that no pair holds. */
    private Seq<String> skips() {
        Seq<ColumnGuess> pair = states().take(2);
        Seq<String> blank = pair.filter(ColumnGuess::gaps)
                .map(it -> "  - {when: {%s: {blank: yes}}, because: between whom is not told}"
                        .formatted(YamlText.of(it.name())));
        boolean within = pair.size() == 2
                && sample.rows(new Problems())
                        .exists(it -> !it.value(pair.get(0).name()).isEmpty()
                                && it.value(pair.get(0).name())
                                        .equals(it.value(pair.get(1).name())));
        Seq<String> same = within
                ? Vector.of("  - {when: {%s: {same-as: %s}}, because: both are one country}"
                        .formatted(
                                YamlText.of(pair.get(0).name()),
                                YamlText.of(pair.get(1).name())))
                : Vector.empty();
        Seq<String> all = blank.appendAll(same);
        return all.isEmpty() ? all : all.prepend("skip:");
    }

    private static String remark(ColumnGuess column) {
        Seq<String> remarks = column.doubt().toVector().appendAll(Option.when(column.gaps(), "not in every row"));
        return remarks.isEmpty() ? "" : "     # " + remarks.mkString("; ");
    }

    /** What a person may want to map, too. */
    private Seq<String> unused() {
        return columns.map(it -> "#   " + it.expression() + remark(it))
                .prepend("# All columns, as they may be written:");
    }
}
