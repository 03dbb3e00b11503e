package io.entente.internal.mapping;

import io.entente.internal.document.Node;
import io.entente.internal.document.Place;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;

/** What is to stand in a report, worked out of a row. */
interface Expression {

    /** In outlines: what a row will tell. It is nowhere in the mapping, and no reader takes it. */
    Node OF_A_ROW = new Node.Scalar(Place.startOf(""), "", false);

    /** What the row tells; none where it tells nothing, or something wrong, which is told to its problems. */
    Option<Node> in(Row row);

    /** The columns that it rests on, and where the mapping names them. */
    Map<String, Place> columns();

    /**
     * What is to stand there whatever a row tells, with its places in the mapping, to be read before any row: first the whole,
     * then each of its alternatives beside nothing but {@link #OF_A_ROW}, for which of them meet is of the row.
     */
    Seq<Node> outlines();

    /** Whether it is not the same for every row. */
    default boolean restsOnTheRow() {
        return true;
    }

    /** The same for every row. */
    record Constant(Node node) implements Expression {
        @Override
        public Option<Node> in(Row row) {
            return Option.some(node);
        }

        @Override
        public Map<String, Place> columns() {
            return LinkedHashMap.empty();
        }

        @Override
        public Seq<Node> outlines() {
            return Vector.of(node);
        }

        @Override
        public boolean restsOnTheRow() {
            return false;
        }
    }

    /** The first of them of which the row tells something. */
    record First(Seq<Expression> alternatives) implements Expression {
        @Override
        public Option<Node> in(Row row) {
            int errors = row.problems().errors();
            for (Expression alternative : alternatives) {
                Option<Node> told = alternative.in(row);
                if (told.isDefined() || row.problems().errors() > errors) {
                    return told;
                }
            }
            return Option.none();
        }

        @Override
        public Map<String, Place> columns() {
            return union(alternatives);
        }

        @Override
        public Seq<Node> outlines() {
            return alternatives.flatMap(Expression::outlines).prepend(OF_A_ROW);
        }
    }

    /** What stands only in some rows. */
    record Conditional(Condition when, Expression then) implements Expression {
        @Override
        public Option<Node> in(Row row) {
            return when.holds(row) ? then.in(row) : Option.none();
        }

        @Override
        public Map<String, Place> columns() {
            return when.columns().merge(then.columns());
        }

        @Override
        public Seq<Node> outlines() {
            return then.outlines().prepend(OF_A_ROW);
        }
    }

    /** A list, without what the row tells nothing of; none where it tells of nothing in it. */
    record Listed(Place place, Seq<Expression> items) implements Expression {
        @Override
        public Option<Node> in(Row row) {
            Seq<Told> told = items.map(it -> new Told(it, it.in(row)));
            return Option.when(
                    tellsOfSome(told),
                    () -> new Node.Items(row.place(), told.flatMap(Told::node).flatMap(Listed::each), 1));
        }

        /** A column that is split brings several. */
        private static Seq<Node> each(Node node) {
            return node instanceof Node.Items several ? several.items() : Vector.of(node);
        }

        @Override
        public Map<String, Place> columns() {
            return union(items);
        }

        @Override
        public Seq<Node> outlines() {
            Place where = items.exists(Listed::bringsSeveral) ? OF_A_ROW.place() : place;
            return outlinesOf(items, many -> new Node.Items(where, many.flatMap(Listed::each), 1));
        }

        private static boolean bringsSeveral(Expression item) {
            return item instanceof ColumnValue column && column.between().isDefined();
        }

        @Override
        public boolean restsOnTheRow() {
            return items.exists(Expression::restsOnTheRow);
        }
    }

    /** Pairs of actors, each a list of its own. */
    record Pairs(Place place, Seq<Expression> pairs) implements Expression {
        @Override
        public Option<Node> in(Row row) {
            Seq<Node> told = pairs.flatMap(it -> it.in(row));
            return Option.when(told.nonEmpty(), () -> new Node.Items(row.place(), told, 1));
        }

        @Override
        public Map<String, Place> columns() {
            return union(pairs);
        }

        @Override
        public Seq<Node> outlines() {
            return outlinesOf(pairs, many -> new Node.Items(place, many, 1));
        }
    }

    /** Keys and their values, without those that the row tells nothing of; none where it tells of nothing in it. */
    record Keyed(Place place, Seq<Member> members) implements Expression {
        @Override
        public Option<Node> in(Row row) {
            Seq<Told> told = told(row);
            return Option.when(tellsOfSome(told), () -> new Node.Mapping(row.place(), toldOf(told), 1));
        }

        /** Those that there are, constants alone, too. */
        Seq<Node.Member> all(Row row) {
            return toldOf(told(row));
        }

        private Seq<Told> told(Row row) {
            return members.map(it -> new Told(it.value(), it.value().in(row)));
        }

        private Seq<Node.Member> toldOf(Seq<Told> told) {
            return members.zip(told)
                    .flatMap(it -> it._2.node().map(value -> new Node.Member(it._1.place(), it._1.key(), value)));
        }

        @Override
        public Map<String, Place> columns() {
            return union(members.map(Member::value));
        }

        @Override
        public Seq<Node> outlines() {
            return outlinesOf(
                    members.map(Member::value),
                    values -> new Node.Mapping(
                            place,
                            members.zipWith(values, (it, value) -> new Node.Member(it.place(), it.key(), value)),
                            1));
        }

        @Override
        public boolean restsOnTheRow() {
            return members.exists(it -> it.value().restsOnTheRow());
        }
    }

    /**
     * A key and what stands under it.
     *
     * @param place where the mapping has the key
     */
    record Member(Place place, String key, Expression value) {}

    /** What a row tells of an expression. */
    record Told(Expression expression, Option<Node> node) {

        private boolean restsOnTheRow() {
            return expression.restsOnTheRow();
        }
    }

    /** Whether there is more than constants, which say nothing alone: a currency without an amount. */
    private static boolean tellsOfSome(Seq<Told> told) {
        return told.forAll(it -> !it.restsOnTheRow())
                || told.exists(it -> it.restsOnTheRow() && it.node().isDefined());
    }

    /** The outlines of what is made of several: of all at once, then of each alternative of one. */
    private static Seq<Node> outlinesOf(Seq<Expression> parts, Function<Seq<Node>, Node> made) {
        Seq<Seq<Node>> outlines = parts.map(Expression::outlines);
        Seq<Node> alone = Vector.fill(parts.size(), OF_A_ROW);
        return outlines.zipWithIndex()
                .flatMap(it -> it._1.tail().map(alternative -> made.apply(alone.update(it._2, alternative))))
                .prepend(made.apply(outlines.map(Seq::head)));
    }

    private static Map<String, Place> union(Seq<Expression> expressions) {
        return expressions.map(Expression::columns).fold(LinkedHashMap.empty(), Map::merge);
    }
}
