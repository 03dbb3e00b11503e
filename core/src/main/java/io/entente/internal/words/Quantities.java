package io.entente.internal.words;

import io.entente.event.Count;
import io.entente.event.Percent;
import io.entente.event.Qualifier;
import io.entente.internal.document.Node;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads shares and numbers of units, which need not be exact: {@code 63}, {@code {from: 25, to: 50}}, {@code {atLeast:
 * 51}}, {@code {atMost: 49}}, {@code {about: 30}}; as a text also {@code 25-50}, {@code 25/50}, {@code >=51}, {@code <=49}
 * and {@code ~30}.
 */
final class Quantities {

    private static final Map<String, Qualifier> QUALIFIERS = HashMap.of(
            "atLeast", Qualifier.AT_LEAST,
            "atMost", Qualifier.AT_MOST,
            "about", Qualifier.ABOUT,
            ">=", Qualifier.AT_LEAST,
            "≥", Qualifier.AT_LEAST,
            "<=", Qualifier.AT_MOST,
            "≤", Qualifier.AT_MOST,
            "~", Qualifier.ABOUT);

    private static final Array<String> ENDS = Array.of("from", "to");

    private static final Sort SHARE = Sort.of(
            "a number from 0 to 100",
            "63, or {from: 25, to: 50}, {atLeast: 51}, {atMost: 49} or {about: 30}",
            "-?\\d{1,30}(?:\\.\\d{1,18})?");
    private static final Sort UNITS = Sort.of(
            "a whole number from 0 to 999999999",
            "8, or {from: 6, to: 8}, {atLeast: 4}, {atMost: 12} or {about: 8}",
            "\\d{1,9}");

    private final Values values;
    private final Problems problems;

    /** What was read of a quantity. */
    private record Told(Qualifier qualifier, BigDecimal value, Option<BigDecimal> upTo) {}

    /** How a sort of quantity is written. */
    private record Sort(String number, String forms, Pattern plain, Pattern band, Pattern bound) {

        static Sort of(String number, String forms, String pattern) {
            return new Sort(
                    number,
                    number + ", such as " + forms,
                    Pattern.compile(pattern),
                    Pattern.compile("(%1$s) ?([-–/]) ?(%1$s)".formatted(pattern)),
                    Pattern.compile("([<>≤≥]|[<>]=|~) ?(%s)".formatted(pattern)));
        }
    }

    Quantities(Values values, Problems problems) {
        this.values = values;
        this.problems = problems;
    }

    Option<Percent> percent(Node node) {
        return told(node, SHARE)
                .flatMap(it -> values.made(node, () -> new Percent(it.qualifier(), it.value(), it.upTo())));
    }

    Option<Count> count(Node node) {
        return told(node, UNITS)
                .flatMap(it -> values.made(
                        node,
                        () -> new Count(
                                it.qualifier(),
                                it.value().longValueExact(),
                                it.upTo().map(BigDecimal::longValueExact))));
    }

    private Option<Told> told(Node node, Sort sort) {
        return switch (node) {
            case Node.Scalar scalar -> inText(scalar, sort);
            case Node.Mapping mapping -> inKeys(mapping, sort);
            case Node.Items list -> refused(list, sort.forms(), list.describe());
        };
    }

    private Option<Told> inKeys(Node.Mapping mapping, Sort sort) {
        Seq<String> keys = mapping.members().map(Node.Member::key);
        boolean band = keys.toSet().equals(ENDS.toSet());
        boolean fits = band || (keys.size() == 1 && QUALIFIERS.containsKey(keys.head()));
        Seq<Node> untold = keys.size() > 1 && keys.forAll(it -> ENDS.contains(it) || QUALIFIERS.containsKey(it))
                ? mapping.members().map(Node.Member::value).filter(Quantities::isUntold)
                : Array.empty();
        if (!fits && untold.nonEmpty()) {
            untold.forEach(it -> refused(it, sort.number(), it.describe()));
            return Option.none();
        }
        if (!fits) {
            return refused(mapping, sort.forms(), keys.mkString("a mapping of '", "' and '", "'"));
        }
        Seq<BigDecimal> numbers = (band ? ENDS : keys).flatMap(mapping::get).flatMap(it -> number(it, sort));
        return Option.when(
                numbers.size() == keys.size(),
                () -> new Told(
                        band ? Qualifier.RANGE : QUALIFIERS.get(keys.head()).get(),
                        numbers.head(),
                        numbers.tail().headOption()));
    }

    private static boolean isUntold(Node node) {
        return node instanceof Node.Scalar scalar && !scalar.present();
    }

    private Option<BigDecimal> number(Node node, Sort sort) {
        return node instanceof Node.Scalar scalar
                        && sort.plain().matcher(scalar.text()).matches()
                ? Option.some(new BigDecimal(scalar.text()))
                : refused(node, sort.number(), node.describe());
    }

    private Option<Told> inText(Node.Scalar scalar, Sort sort) {
        if (sort.plain().matcher(scalar.text()).matches()) {
            return Option.some(new Told(Qualifier.EXACT, new BigDecimal(scalar.text()), Option.none()));
        }
        Matcher band = sort.band().matcher(scalar.text());
        if (band.matches()) {
            return Option.some(band(scalar, band));
        }
        Matcher bound = sort.bound().matcher(scalar.text());
        if (!bound.matches()) {
            return refused(scalar, sort.forms(), scalar.describe());
        }
        Option<Qualifier> qualifier = QUALIFIERS.get(bound.group(1));
        return qualifier.isDefined()
                ? qualifier.map(it -> new Told(it, new BigDecimal(bound.group(2)), Option.none()))
                : exclusive(scalar, bound);
    }

    private Told band(Node.Scalar scalar, Matcher band) {
        if (band.group(2).equals("/")) { // it might be a part of the whole, or 6 of 8
            problems.warning(
                    scalar.place(),
                    "band",
                    "%1$s is read as from %2$s to %3$s: write {from: %2$s, to: %3$s}"
                            .formatted(scalar.describe(), band.group(1), band.group(3)));
        }
        return new Told(Qualifier.RANGE, new BigDecimal(band.group(1)), Option.some(new BigDecimal(band.group(3))));
    }

    private Option<Told> exclusive(Node.Scalar scalar, Matcher bound) {
        boolean above = bound.group(1).equals(">");
        return refused(
                scalar,
                "{%s: %s}, which does not leave out %2$s itself, or a band such as {from: 25, to: 50}"
                        .formatted(above ? "atLeast" : "atMost", bound.group(2)),
                scalar.describe());
    }

    private <T> Option<T> refused(Node node, String right, String written) {
        problems.error(node.place(), "write %s, not %s".formatted(right, written));
        return Option.none();
    }
}
