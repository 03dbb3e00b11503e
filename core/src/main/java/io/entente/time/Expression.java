package io.entente.time;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;

/** What a text says, taken apart; let go as soon as an {@link EventDate} has its text, bounds and level. */
sealed interface Expression extends Part {

    int level();

    /** The very moment, of a date with a time of day. */
    default Option<Instant> moment() {
        return Option.none();
    }

    /** One date, of whatever precision; where digits are untold, some day that fits one of the patterns. */
    record Date(String text, Bounds bounds, Precision precision, Option<Instant> moment, Seq<CalendarDays> patterns)
            implements Expression, Limit, Member {

        @Override
        public Seq<Days> days() {
            return patterns.isEmpty()
                    ? Vector.of(Days.all(bounds))
                    : patterns.map(pattern -> new Days(bounds, Option.some(pattern)));
        }

        @Override
        public int level() {
            return Level.ofDate(text);
        }
    }

    /** How precise a date is; the two ends of a range in a set must agree in it. */
    enum Precision {
        CENTURY,
        DECADE,
        YEAR,
        SEASON,
        MONTH,
        DAY,
        MOMENT
    }

    /** From one date to another. */
    record Interval(Limit start, Limit end) implements Expression {

        public Interval {
            ShortForm.refuse(start, ShortForm.INTERVAL, end);
            requireOrder(start, end);
        }

        @Override
        public String text() {
            return start.text() + "/" + end.text();
        }

        @Override
        public Bounds bounds() {
            return start.bounds().until(end.bounds());
        }

        @Override
        public Bounds beginning() {
            return start.bounds().notAfter(end.bounds());
        }

        @Override
        public Bounds ending() {
            return end.bounds().notBefore(start.bounds());
        }

        @Override
        public int level() {
            return Level.ofInterval(start, end);
        }
    }

    /** An end of an interval. */
    sealed interface Limit extends Part {}

    /** An end of an interval without a date. */
    enum Opening implements Limit {
        OPEN(".."),
        UNKNOWN("");

        private final String text;

        Opening(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }

        @Override
        public Bounds bounds() {
            return Bounds.NONE;
        }
    }

    /** One of its members, in {@code []}, or all of them, in {@code {}}. */
    record Members(Seq<Member> members, String opening, String closing) implements Expression {

        @Override
        public String text() {
            return members.map(Member::text).mkString(opening, ",", closing);
        }

        @Override
        public Bounds bounds() {
            return members.map(Member::bounds).reduce(Bounds::hull);
        }

        @Override
        public Bounds beginning() {
            return isAll() ? members.map(Member::beginning).reduce(Bounds::earlier) : bounds();
        }

        @Override
        public Bounds ending() {
            return isAll() ? members.map(Member::ending).reduce(Bounds::later) : bounds();
        }

        private boolean isAll() {
            return opening.equals("{");
        }

        @Override
        public Seq<Days> days() {
            return members.flatMap(Member::days);
        }

        @Override
        public int level() {
            return 2;
        }
    }

    /** A member of a set. */
    sealed interface Member extends Part {}

    /** All values between two, inclusive; without one of them, all before or after the other. */
    record Range(Option<Date> from, Option<Date> to) implements Member {

        public Range {
            from.forEach(start -> to.forEach(end -> {
                ShortForm.refuse(start, ShortForm.RANGE, end);
                requireOrder(start, end);
                requireOnePrecision(start, end);
            }));
        }

        @Override
        public String text() {
            return from.fold(() -> "", Date::text) + ".." + to.fold(() -> "", Date::text);
        }

        @Override
        public Bounds bounds() {
            return boundsOf(from).until(boundsOf(to));
        }

        @Override
        public Bounds beginning() {
            return boundsOf(from).notAfter(boundsOf(to));
        }

        @Override
        public Bounds ending() {
            return boundsOf(to).notBefore(boundsOf(from));
        }

        private static Bounds boundsOf(Option<Date> end) {
            return end.fold(() -> Bounds.NONE, Date::bounds);
        }
    }

    private static void requireOrder(Part start, Part end) {
        if (start.bounds().startsAfter(end.bounds())) {
            throw new EdtfRefusal("the start " + start.text() + " is after the end " + end.text());
        }
    }

    /** Library of Congress, EDTF, Set representation, rule 7. */
    private static void requireOnePrecision(Date start, Date end) {
        if (start.precision() != end.precision()) {
            throw new EdtfRefusal(
                    "the ends of a range are equally precise, unlike " + start.text() + " and " + end.text());
        }
    }
}
