package io.entente.internal.mapping;

import io.entente.gazetteer.Scheme;
import io.entente.internal.document.Node;
import io.entente.internal.words.Form;
import io.entente.internal.words.Problems;
import io.entente.internal.words.Values;
import io.entente.journal.Profile;
import io.entente.time.EventDate;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.function.Function;

/** Reads how a mapping wants the text of a column to be read: {@code as: date}, {@code as: number}, {@code as: country}. */
final class ReadingReader {

    private static final Seq<String> KINDS = Array.of(Profile.Kind.values()).map(Profile.Kind::toString);
    private static final String LEAP_YEAR = "2000-";
    private static final String LONG_MONTH = "2000-01-";

    private static final Seq<String> SORTS =
            Array.of("text", "date", "years", "number").appendAll(KINDS);

    private final Values values;
    private final Function<Node, Option<Template>> templates;
    private final Function<Node, Option<Expression>> expressions;
    private final Problems problems;

    /**
     * A reader.
     *
     * @param templates reads a template
     * @param expressions reads what else may stand in place of a value
     */
    ReadingReader(
            Values values,
            Function<Node, Option<Template>> templates,
            Function<Node, Option<Expression>> expressions,
            Problems problems) {
        this.expressions = expressions;
        this.values = values;
        this.templates = templates;
        this.problems = problems;
    }

    Option<Reading> reading(Form form) {
        return form.optional("as")
                .flatMap(node -> node instanceof Node.Items list
                        ? entity(list.items().flatMap(it -> values.choice(KINDS.toJavaArray(String[]::new), it)), form)
                        : values.choice(SORTS.toJavaArray(String[]::new), node).flatMap(sort -> reading(sort, form)));
    }

    private Option<Reading> reading(String sort, Form form) {
        return switch (sort) {
            case "text" -> Option.none();
            case "date" -> Option.some(date(form));
            case "years" -> Option.some(new YearsReading());
            case "number" -> number(form);
            default -> entity(Array.of(sort), form);
        };
    }

    private Reading date(Form form) {
        Seq<DateReading.Format> formats =
                form.optional("format").toVector().flatMap(node -> values.several(node, this::format));
        Seq<String> placeholders =
                form.optional("placeholder").toVector().flatMap(node -> values.several(node, this::placeholder));
        return new DateReading(formats, HashSet.ofAll(placeholders));
    }

    private Option<DateReading.Format> format(Node node) {
        return values.text(node, "a pattern such as dd/MM/yyyy").flatMap(pattern -> {
            if (!tellsADate(pattern)) {
                problems.error(
                        node.place(),
                        "'%s' has no year, or a day without a month: write years as yyyy, months as MM (mm are minutes), days as dd"
                                .formatted(pattern));
                return Option.none();
            }
            try {
                return Option.some(DateReading.Format.of(pattern));
            } catch (IllegalArgumentException e) {
                problems.error(
                        node.place(),
                        "'%s' is no pattern of dates, such as dd/MM/yyyy: %s".formatted(pattern, e.getMessage()));
                return Option.none();
            }
        });
    }

    private static boolean tellsADate(String pattern) {
        String letters = pattern.replaceAll("'[^']*'", "");
        boolean year = letters.contains("y") || letters.contains("u");
        boolean month = letters.contains("M") || letters.contains("L");
        return year && (month || !letters.contains("d"));
    }

    private Option<String> placeholder(Node node) {
        return values.text(node, "a day that stands for an unknown one, 01-01 or 01")
                .filter(it -> {
                    boolean fits = isDay(it);
                    if (!fits) {
                        problems.error(
                                node.place(),
                                "a placeholder is a month and a day, 01-01, or a day of any month, 01, not '%s'"
                                        .formatted(it));
                    }
                    return fits;
                });
    }

    /** Of some month or year. */
    private static boolean isDay(String text) {
        return (text.matches("\\d\\d-\\d\\d")
                        && EventDate.read(LEAP_YEAR + text).isRight())
                || (text.matches("\\d\\d") && EventDate.read(LONG_MONTH + text).isRight());
    }

    private Option<Reading> number(Form form) {
        Option<Character> decimal = NumberReading.decimal(form, values);
        Option<BigDecimal> times =
                form.optional("times").flatMap(values::decimal).orElse(Option.some(BigDecimal.ONE));
        return times.map(by -> new NumberReading(decimal, by));
    }

    private Option<Reading> entity(Seq<String> kinds, Form form) {
        Option<Scheme> scheme = form.optional("code")
                .map(it -> values.choice(Scheme.values(), it))
                .getOrElse(Option.some(Scheme.NAME));
        Option<Expression> on = form.optional("on").flatMap(expressions);
        on.filter(it -> !it.restsOnTheRow()).forEach(it -> it.outlines().forEach(values::date));
        Option<Template> id = form.optional("id").flatMap(templates);
        if (kinds.isEmpty()) {
            problems.error(form.placeOf("as"), "no sort of thing is told: write one of " + KINDS.mkString(", "));
        }
        Seq<Profile.Kind> named = Array.of(Profile.Kind.values()).filter(it -> kinds.contains(it.toString()));
        return named.isEmpty() ? Option.none() : scheme.map(it -> new ActorReading(named, it, on, id));
    }
}
