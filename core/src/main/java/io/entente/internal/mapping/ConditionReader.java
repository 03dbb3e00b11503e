package io.entente.internal.mapping;

import io.entente.internal.document.Node;
import io.entente.internal.mapping.Condition.Test;
import io.entente.internal.words.Form;
import io.entente.internal.words.Problems;
import io.entente.internal.words.Values;
import io.entente.time.EventDate;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Reads which rows a mapping means: {@code {Status: [Completion, Implementation]}}, {@code {Status: {not: Cancelled}}};
 * several columns all hold, of a list of such one.
 */
final class ConditionReader {

    private final Values values;
    private final Problems problems;

    ConditionReader(Values values, Problems problems) {
        this.values = values;
        this.problems = problems;
    }

    Option<Condition> condition(Node node) {
        return isEmpty(node) ? refusedEmpty(node) : asked(node);
    }

    private Option<Condition> asked(Node node) {
        return switch (node) {
            case Node.Items list -> Option.some(new Condition.Any(list.items().flatMap(this::condition)));
            case Node.Mapping mapping ->
                Option.some(new Condition.All(mapping.members().flatMap(it -> test(it.value())
                        .map(test -> new Condition.OfColumn(it.key(), it.place(), test)))));
            case Node.Scalar scalar -> {
                problems.error(
                        scalar.place(),
                        "rows are meant by a column and what it tells, {Status: Completion}, not " + scalar.describe());
                yield Option.none();
            }
        };
    }

    private <T> Option<T> refusedEmpty(Node node) {
        problems.error(node.place(), "nothing is asked here: write a column and what it tells, {Status: Completion}");
        return Option.none();
    }

    private Option<Test> test(Node node) {
        return isEmpty(node) ? refusedEmpty(node) : written(node);
    }

    private static boolean isEmpty(Node node) {
        return switch (node) {
            case Node.Items list -> list.items().isEmpty();
            case Node.Mapping mapping -> mapping.members().isEmpty();
            case Node.Scalar scalar -> false;
        };
    }

    private Option<Test> written(Node node) {
        return node instanceof Node.Mapping
                ? Form.of(node, "a test", problems).flatMap(this::test)
                : Option.some(new Condition.IsOneOf(texts(node)));
    }

    private io.vavr.collection.Set<String> texts(Node node) {
        Seq<Node> all = node instanceof Node.Items list ? list.items() : Vector.of(node);
        if (all.isEmpty()) {
            refusedEmpty(node);
        }
        return HashSet.ofAll(all.flatMap(values::text)).map(String::strip); // as what columns tell is
    }

    private Option<Test> test(Form form) {
        NumberReading numbers = NumberReading.of(NumberReading.decimal(form, values));
        if (form.has("decimal") && !form.has("above") && !form.has("below")) {
            problems.error(
                    form.placeOf("decimal"), "decimal says how above and below read numbers: write one beside it");
        }
        Seq<Test> tests = Vector.of(
                        form.optional("is")
                                .map(this::texts)
                                .map(Condition.IsOneOf::new)
                                .map(Test.class::cast),
                        form.optional("not")
                                .flatMap(this::test)
                                .map(Condition.Not::new)
                                .map(Test.class::cast),
                        form.optional("blank").flatMap(this::blank),
                        form.optional("same-as")
                                .flatMap(values::text)
                                .map(it -> new Condition.SameAs(it, form.placeOf("same-as")))
                                .map(Test.class::cast),
                        form.optional("matches")
                                .flatMap(this::pattern)
                                .map(Condition.Matches::new)
                                .map(Test.class::cast),
                        form.optional("before")
                                .flatMap(this::day)
                                .map(it -> new Condition.Before(it, DATES))
                                .map(Test.class::cast),
                        form.optional("from")
                                .flatMap(this::day)
                                .map(it -> new Condition.From(it, DATES))
                                .map(Test.class::cast),
                        form.optional("above")
                                .flatMap(values::decimal)
                                .map(it -> new Condition.Above(it, numbers))
                                .map(Test.class::cast),
                        form.optional("below")
                                .flatMap(values::decimal)
                                .map(it -> new Condition.Below(it, numbers))
                                .map(Test.class::cast))
                .flatMap(it -> it);
        form.refuseOthers();
        return tests.isEmpty() ? Option.none() : Option.some(new Condition.Tests(tests));
    }

    private static final DateReading DATES = new DateReading(Vector.empty(), HashSet.empty());

    private Option<Test> blank(Node node) {
        return values.choice(new String[] {"yes", "no", "true", "false"}, node)
                .map(it -> it.equals("yes") || it.equals("true")
                        ? new Condition.IsBlank()
                        : new Condition.Not(new Condition.IsBlank()));
    }

    /** A regular expression. */
    Option<Pattern> pattern(Node node) {
        return values.text(node, "a regular expression").flatMap(written -> {
            try {
                return Option.some(Pattern.compile(written));
            } catch (PatternSyntaxException e) {
                problems.error(
                        node.place(), "'%s' is no regular expression: %s".formatted(written, e.getDescription()));
                return Option.none();
            }
        });
    }

    private Option<LocalDate> day(Node node) {
        return values.date(node).flatMap(EventDate::earliest);
    }
}
