package io.entente.internal.mapping;

import io.entente.internal.document.Node;
import io.entente.internal.mapping.ColumnValue.Others;
import io.entente.internal.mapping.ColumnValue.ValueTable;
import io.entente.internal.words.Form;
import io.entente.internal.words.Problems;
import io.entente.internal.words.Values;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.regex.Pattern;

/** Reads what a mapping writes in place of values. */
final class ExpressionReader {

    private final Values values;
    private final Problems problems;
    private final ReadingReader readings;
    private final TemplateReader templates;
    private final ConditionReader conditions;

    ExpressionReader(Values values, TemplateReader templates, ConditionReader conditions, Problems problems) {
        this.values = values;
        this.problems = problems;
        this.readings = new ReadingReader(values, templates::read, this::expression, problems);
        this.templates = templates;
        this.conditions = conditions;
    }

    Option<Expression> expression(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> text(scalar);
            case Node.Items list ->
                Option.some(new Expression.Listed(list.place(), list.items().flatMap(this::expression)));
            case Node.Mapping mapping -> ofKeys(mapping);
        };
    }

    /** Pairs of actors are lists in a list. */
    Option<Expression> pairs(Node node) {
        return node instanceof Node.Items list
                ? Option.some(new Expression.Pairs(list.place(), list.items().flatMap(this::expression)))
                : expression(node);
    }

    private Option<Expression> ofKeys(Node.Mapping mapping) {
        if (mapping.get("column").isDefined()) {
            return Form.of(mapping, "a column", problems).flatMap(this::column);
        }
        if (mapping.get("first").isDefined()) {
            return Form.of(mapping, "alternatives", problems).flatMap(this::first);
        }
        if (mapping.get("then").isDefined()) {
            return Form.of(mapping, "a conditional value", problems).flatMap(this::conditional);
        }
        return Option.some(
                new Expression.Keyed(mapping.place(), mapping.members().flatMap(member -> expression(member.value())
                        .map(value -> new Expression.Member(member.place(), member.key(), value)))));
    }

    private Option<Expression> first(Form form) {
        Seq<Node> written = form.list("first");
        if (written.isEmpty()) {
            problems.error(
                    form.placeOf("first"), "first is a list of what may stand there, the first before the others");
        }
        Seq<Expression> alternatives = Vector.empty();
        for (Node node : written) {
            alternatives
                    .flatMap(it -> whyLast(it, node))
                    .headOption()
                    .forEach(why -> problems.error(node.place(), why));
            alternatives = alternatives.appendAll(expression(node));
        }
        form.refuseOthers();
        return Option.some(new Expression.First(alternatives));
    }

    /** Why that is never reached which stands after it; none if it may be. */
    private static Option<String> whyLast(Expression earlier, Node node) {
        if (!earlier.restsOnTheRow()) {
            return Option.some(
                    "this is never reached, for what stands before it is the same for every row: put that last");
        }
        return earlier instanceof ColumnValue column && column.tellsAllOf(node)
                ? Option.some(
                        "this is never reached, for first goes on where a column tells nothing, not where its text cannot be read:"
                                + " of the dates of one column write each way in a list, format: [dd/MM/yyyy, MMMM yyyy]")
                : Option.none();
    }

    private Option<Expression> conditional(Form form) {
        Option<Condition> when =
                form.required("when", "when: {Status: Completion}").flatMap(conditions::condition);
        Option<Expression> then =
                form.required("then", "then: what stands there").flatMap(this::expression);
        form.refuseOthers();
        return when.flatMap(it -> then.map(value -> new Expression.Conditional(it, value)));
    }

    private Option<Expression> column(Form form) {
        Option<String> column = form.required("column", "column: its name").flatMap(values::text);
        Option<Pattern> cut = form.optional("match").flatMap(conditions::pattern);
        Option<ValueTable> table = form.optional("values").flatMap(it -> table(it, form));
        Option<Pattern> between = form.optional("split").flatMap(this::between);
        Option<Reading> reading = readings.reading(form);
        form.refuseOthers();
        return column.map(name -> new ColumnValue(name, form.placeOf("column"), cut, table, between, reading));
    }

    /** Also white space. */
    private Option<Pattern> between(Node node) {
        return (node instanceof Node.Scalar scalar && !scalar.text().isEmpty()
                        ? Option.some(scalar.text())
                        : values.text(node, "what parts the values, such as ;"))
                .map(it -> Pattern.compile(it, Pattern.LITERAL));
    }

    private Option<ValueTable> table(Node node, Form form) {
        Option<Others> others = form.optional("others")
                .flatMap(it -> values.choice(Others.values(), it))
                .orElse(Option.some(Others.REJECT));
        if (!(node instanceof Node.Mapping mapping)) {
            problems.error(
                    node.place(), "values are a mapping such as {Completion: completion}, not " + node.describe());
            return Option.none();
        }
        mapping.members()
                .filter(member -> member.key().isBlank())
                .forEach(
                        member -> problems.error(
                                member.place(),
                                "a cell that tells nothing is in no table of values: use first, with what then stands as the last of it"));
        Map<String, Expression> read = mapping.members()
                .flatMap(member -> expression(member.value())
                        .map(it -> new io.vavr.Tuple2<>(member.key().strip(), it)))
                .toLinkedMap(it -> it);
        return others.map(it -> new ValueTable(read, it));
    }

    private Option<Expression> text(Node.Scalar scalar) {
        if (!scalar.present()
                || (scalar.text().indexOf('{') < 0 && scalar.text().indexOf('}') < 0)) {
            return Option.some(new Expression.Constant(scalar));
        }
        return templates
                .template(scalar)
                .map(it -> it.columns().isEmpty()
                        ? new Expression.Constant(new Node.Scalar(
                                scalar.place(),
                                it.pieces().map(Template.Piece::text).mkString(),
                                true))
                        : it);
    }

    /** For a set of texts, one or several. */
    Set<String> texts(Node node) {
        return values.several(
                        node, it -> it instanceof Node.Scalar scalar ? Option.some(scalar.text()) : values.text(it))
                .toLinkedSet();
    }
}
