package io.entente.internal.mapping;

import io.entente.internal.document.Node;
import io.entente.internal.document.Place;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** What is to stand in a report, worked out of a row. */
interface Expression {

    /** What the row tells; none where it tells nothing, or something wrong, which is told to its problems. */
    Option<Node> in(Row row);

    /** The columns that it rests on, and where the mapping names them. */
    Map<String, Place> columns();

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
    }

    /** Keys and their values, without those that the row tells nothing of; none where it tells of nothing in it. */
    record Keyed(Seq<Member> members) implements Expression {
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

    private static Map<String, Place> union(Seq<Expression> expressions) {
        return expressions.map(Expression::columns).fold(LinkedHashMap.empty(), Map::merge);
    }
}
