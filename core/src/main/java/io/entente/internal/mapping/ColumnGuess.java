package io.entente.internal.mapping;

import io.entente.event.Currencies;
import io.entente.gazetteer.Scheme;
import io.entente.internal.words.Problems;
import io.entente.journal.Profile;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a column seems to tell: by how all values of a sample can be read.
 *
 * @param name its name
 * @param sort what it tells
 * @param how the keys by which a mapping reads it so; empty of a text
 * @param doubt what else it could be, or what is to be looked at; none if nothing
 * @param gaps whether some row says nothing there
 * @param distinct whether no two rows say the same
 */
record ColumnGuess(String name, Sort sort, String how, Option<String> doubt, boolean gaps, boolean distinct) {

    // of so many names of countries one may be unknown
    private static final int MANY = 8;

    private static final int ENOUGH_PLACEHOLDERS = 4;
    private static final Pattern YEAR = Pattern.compile("(1[89]|20)\\d\\d(\\.0)?");
    private static final Pattern YEAR_IN_NAME =
            Pattern.compile("year|date|day|signed|start|begin|begun|end|complet|time|since|until|when|from|to");
    private static final Pattern DAY = Pattern.compile("(1[89]|20)\\d\\d-?\\d\\d(-?\\d\\d.*)?");
    private static final Pattern FIRST_OF_YEAR = Pattern.compile(".*-?01-?01(?:[T ].*)?|0?1[/.]0?1[/.].*");
    private static final Pattern WEB = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`\\[\\]]+");
    private static final Pattern FEW_LETTERS = Pattern.compile("[A-Z]{2,3}");
    private static final Seq<String> FORMATS = Vector.of(
            "d/M/yyyy",
            "M/d/yyyy",
            "d.M.yyyy",
            "d-M-yyyy",
            "yyyy/M/d",
            "d MMM yyyy",
            "d MMMM yyyy",
            "MMM d, yyyy",
            "MMMM d, yyyy",
            "MMM yyyy",
            "MMMM yyyy",
            "M/yyyy");

    /** What a column may tell. */
    enum Sort {
        STATE,
        DATE,
        NUMBER,
        CURRENCY,
        WEB,
        TEXT,
        NOTHING
    }

    /** A way to read values, and the keys that say so. */
    private record Way(Sort sort, Reading reading, String how) {}

    private static final Way NUMBER = new Way(Sort.NUMBER, NumberReading.of(Option.none()), "as: number");
    private static final Way POINT =
            new Way(Sort.NUMBER, NumberReading.of(Option.some('.')), "as: number, decimal: \".\"");
    private static final Way COMMA =
            new Way(Sort.NUMBER, NumberReading.of(Option.some(',')), "as: number, decimal: \",\"");

    static ColumnGuess of(String column, Seq<Row> rows) {
        Seq<Row> told = rows.reject(it -> it.value(column).isEmpty());
        Seq<String> values = told.map(it -> it.value(column));
        Seq<Row> unlike = told.distinctBy(it -> it.value(column));
        boolean distinct = unlike.size() == rows.size();
        boolean gaps = told.size() < rows.size();
        String low = column.toLowerCase(Locale.ROOT);
        if (told.isEmpty()) {
            return new ColumnGuess(column, Sort.NOTHING, "", Option.none(), gaps, false);
        }
        Seq<Way> fitting = decided(ways(low, values).filter(way -> readsAll(way, column, unlike)));
        Way names = states(Profile.Kind.COUNTRY, Scheme.NAME);
        Seq<Row> unknown =
                fitting.isEmpty() ? unlike.reject(it -> readsAll(names, column, Vector.of(it))) : Vector.empty();
        if (fitting.isEmpty() && unlike.size() >= MANY && unknown.size() * MANY <= unlike.size()) {
            String whom = unknown.map(it -> it.value(column))
                    .take(MANY)
                    .mkString(", ")
                    .replaceAll("[\\p{C}\\s]+", " ");
            Option<String> which = Option.some("not known: %s; say under aliases whom they mean".formatted(whom));
            return new ColumnGuess(column, Sort.STATE, names.how(), which, gaps, distinct);
        }
        Way way = fitting.headOption()
                .getOrElse(() -> new Way(plain(values), (text, place, row) -> Option.some(text), ""));
        String how = way.how() + (way.sort() == Sort.DATE ? placeholder(values) : "");
        return new ColumnGuess(column, way.sort(), how, doubt(fitting, how), gaps, distinct);
    }

    private static Sort plain(Seq<String> values) {
        if (values.forAll(it -> WEB.matcher(it).matches())) {
            return Sort.WEB;
        }
        return values.forAll(Currencies.codes()::contains) ? Sort.CURRENCY : Sort.TEXT;
    }

    private static Seq<Way> ways(String low, Seq<String> values) {
        Seq<Way> ways = Vector.empty();
        boolean years = values.forAll(it -> YEAR.matcher(it).matches());
        if (values.forAll(it -> DAY.matcher(it).matches())
                || (years && YEAR_IN_NAME.matcher(low).find())) {
            ways = ways.append(new Way(Sort.DATE, new DateReading(Vector.empty(), HashSet.empty()), "as: date"));
        }
        if (values.forAll(it -> it.chars().anyMatch(Character::isDigit))) {
            ways = ways.appendAll(FORMATS.map(ColumnGuess::date))
                    .append(NUMBER)
                    .append(POINT)
                    .append(COMMA);
        }
        boolean codes = values.forAll(it -> FEW_LETTERS.matcher(it).matches());
        return ways.appendAll(
                        codes
                                ? Vector.of(
                                        states(Profile.Kind.COUNTRY, Scheme.ISO_ALPHA_2),
                                        states(Profile.Kind.COUNTRY, Scheme.ISO_ALPHA_3))
                                : Vector.empty())
                .append(states(Profile.Kind.COUNTRY, Scheme.NAME))
                .appendAll(
                        low.contains("cow") || low.contains("ccode")
                                ? Vector.of(states(Profile.Kind.COUNTRY, Scheme.COW))
                                : Vector.empty())
                .appendAll(
                        codes && low.contains("country")
                                ? Vector.of(states(Profile.Kind.COUNTRY, Scheme.CAMEO))
                                : Vector.empty())
                .sortBy(it -> low.contains("cow") && it.how().contains("cow") ? 0 : 1);
    }

    /** What stands before the decimals is told where the values show it; whole numbers do not. */
    private static Seq<Way> decided(Seq<Way> fitting) {
        return fitting.containsAll(Vector.of(NUMBER, COMMA))
                ? fitting.removeAll(Vector.of(POINT, COMMA))
                : fitting.remove(NUMBER);
    }

    private static Way date(String pattern) {
        return new Way(
                Sort.DATE,
                new DateReading(Vector.of(DateReading.Format.of(pattern)), HashSet.empty()),
                "as: date, format: " + (pattern.contains(",") ? "\"" + pattern + "\"" : pattern));
    }

    private static Way states(Profile.Kind kind, Scheme scheme) {
        return new Way(
                Sort.STATE,
                new ActorReading(Vector.of(kind), scheme, Option.none(), Option.none()),
                "as: " + kind + (scheme == Scheme.NAME ? "" : ", code: " + scheme));
    }

    private static boolean readsAll(Way way, String column, Seq<Row> rows) {
        return rows.forAll(row -> {
            boolean read = way.reading()
                    .written(row.value(column), row.placeOf(column), row)
                    .isDefined();
            Problems problems = row.problems();
            return problems.taken().isEmpty() && read;
        });
    }

    /** A first of January that comes far more often than by chance. */
    private static String placeholder(Seq<String> values) {
        int first = values.count(it -> FIRST_OF_YEAR.matcher(it).matches());
        return first >= ENOUGH_PLACEHOLDERS && first * 10 > values.size() ? ", placeholder: 01-01" : "";
    }

    private static Option<String> doubt(Seq<Way> fitting, String how) {
        Seq<String> others = fitting.drop(1)
                .filter(it -> it.sort() == fitting.head().sort() && it.sort() != Sort.STATE)
                .map(Way::how)
                .map(it -> it.replace("as: date, ", "").replace("as: number, ", ""));
        Option<String> other =
                others.headOption().filter(it -> !it.startsWith("as:")).map(it -> "or " + it);
        return how.contains("placeholder")
                ? Option.some(other.map(it -> it + "; ").getOrElse("")
                        + "01-01 comes so often that it seems to stand for an unknown day")
                : other;
    }

    boolean is(Sort asked) {
        return sort == asked;
    }

    /** Whether its name has one of these words in it. */
    boolean isCalled(String... words) {
        String low = name.toLowerCase(Locale.ROOT);
        return Vector.of(words).exists(low::contains);
    }

    /** How a mapping writes it. */
    String expression() {
        return "{column: " + YamlText.of(name) + (how.isEmpty() ? "" : ", " + how) + "}";
    }
}
