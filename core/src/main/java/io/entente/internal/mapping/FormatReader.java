package io.entente.internal.mapping;

import io.entente.internal.document.Node;
import io.entente.internal.table.TableFormat.Sort;
import io.entente.internal.words.Form;
import io.entente.internal.words.Problems;
import io.entente.internal.words.Values;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/** Reads how a mapping says that its table is written. */
final class FormatReader {

    private final Values values;
    private final Problems problems;

    FormatReader(Values values, Problems problems) {
        this.values = values;
        this.problems = problems;
    }

    Sheet.FormatTold format(Option<Form> table) {
        return table.map(this::told)
                .getOrElse(() -> new Sheet.FormatTold(
                        Option.none(), Option.none(), Option.none(), true, Vector.empty(), StandardCharsets.UTF_8));
    }

    private Sheet.FormatTold told(Form table) {
        Option<String> format =
                table.optional("format").flatMap(it -> values.choice(new String[] {"csv", "tsv", "jsonl"}, it));
        Option<Sort> sort = format.map(it -> it.equals("jsonl") ? Sort.JSON_LINES : Sort.SEPARATED);
        Option<Character> separator = table.optional("separator")
                .flatMap(it -> character(it, "a character such as ; or tab"))
                .orElse(format.filter("tsv"::equals).map(it -> '\t'));
        Option<Node> quote = table.optional("quote");
        boolean unquoted = quote.exists(
                it -> it instanceof Node.Scalar scalar && scalar.text().equals("none"));
        Option<Character> quoted =
                quote.filter(it -> !unquoted).flatMap(it -> character(it, "a character such as ', or none"));
        if (!unquoted && separator.exists(it -> it.equals(quoted.getOrElse('"')))) {
            problems.error(table.placeOf("separator"), "what parts values cannot also stand around them");
        }
        if (sort.contains(Sort.JSON_LINES)) {
            refuseForJson(table);
        }
        return new Sheet.FormatTold(
                sort,
                separator,
                quoted,
                !unquoted,
                columns(table),
                table.optional("charset").flatMap(this::charset).getOrElse(StandardCharsets.UTF_8));
    }

    private void refuseForJson(Form table) {
        Vector.of("separator", "quote", "columns")
                .filter(table::has)
                .forEach(key -> problems.error(
                        table.placeOf(key),
                        "%s says nothing of jsonl, whose lines are objects: leave it out".formatted(key)));
    }

    private Seq<String> columns(Form table) {
        Seq<String> columns = table.list("columns").flatMap(values::text);
        columns.distinct()
                .filter(it -> columns.indexOf(it) != columns.lastIndexOf(it))
                .forEach(it -> problems.error(
                        table.placeOf("columns"),
                        "two columns are called '%s': each needs its own name".formatted(it)));
        return columns;
    }

    private Option<Character> character(Node node, String what) {
        Option<String> text = node instanceof Node.Scalar scalar ? Option.some(scalar.text()) : values.text(node, what);
        Option<String> one = text.map(it -> it.equals("tab") || it.equals("\\t") ? "\t" : it);
        if (one.exists(it -> it.length() != 1 || "\r\n".contains(it))) {
            problems.error(node.place(), "write %s, not %s".formatted(what, node.describe()));
            return Option.none();
        }
        return one.map(it -> it.charAt(0));
    }

    private Option<Charset> charset(Node node) {
        return values.text(node, "a charset such as UTF-8 or windows-1252").flatMap(it -> {
            try {
                return Option.some(Charset.forName(it));
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                problems.error(
                        node.place(),
                        "'%s' is no charset that this Java knows: write one such as UTF-8, windows-1252 or GB18030"
                                .formatted(it));
                return Option.none();
            }
        });
    }
}
