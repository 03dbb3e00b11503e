package io.entente.time;

import io.entente.time.Expression.Limit;
import io.entente.time.Expression.Member;
import io.entente.time.Expression.Opening;
import io.entente.time.Expression.Precision;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * Reads a whole text by the grammar of EDTF, in one pass and without going back.
 *
 * <pre>
 * text     = set | list | interval | date
 * set      = "[" members "]"      list  = "{" members "}"
 * members  = member *("," member)
 * member   = date | date ".." date | ".." date | date ".."
 * interval = limit "/" limit      limit = date | ".." | ""
 * </pre>
 */
final class EdtfGrammar {

    static final int LONGEST_TEXT = 1000;

    private final Cursor cursor;
    private final DateGrammar dates;

    private EdtfGrammar(String text) {
        this.cursor = new Cursor(text);
        this.dates = new DateGrammar(cursor);
    }

    /** What the text says. Throws an {@link EdtfRefusal} if it is not EDTF. */
    static Expression read(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new EdtfRefusal("longer than " + LONGEST_TEXT + " characters");
        }
        EdtfGrammar grammar = new EdtfGrammar(text);
        Expression expression = grammar.expression();
        grammar.cursor.requireEnd();
        return expression;
    }

    private Expression expression() {
        if (cursor.take('[')) {
            return members("[", "]");
        }
        if (cursor.take('{')) {
            return members("{", "}");
        }
        if (cursor.at('/') || cursor.at('.')) {
            return intervalFrom(limit());
        }
        Expression.Date date = dates.date();
        return cursor.at('/') ? intervalFrom(day(date)) : date;
    }

    private Expression intervalFrom(Limit start) {
        cursor.require('/', "between the two ends of an interval");
        Limit end = limit();
        cursor.requireEnd();
        if (start == Opening.UNKNOWN && end == Opening.UNKNOWN) {
            throw new EdtfRefusal("an interval with both ends unknown says nothing");
        }
        return new Expression.Interval(start, end);
    }

    private Limit limit() {
        if (cursor.take("..")) {
            return Opening.OPEN;
        }
        return cursor.atEnd() || cursor.at('/') ? Opening.UNKNOWN : day(dates.date());
    }

    private Expression members(String opening, String closing) {
        Vector<Member> members = Vector.empty();
        do {
            members = members.append(member(members.isEmpty(), closing));
            cursor.skipSpaces();
        } while (cursor.take(','));
        cursor.require(closing.charAt(0), "at the end of the set");
        return new Expression.Members(members, opening, closing);
    }

    private Member member(boolean first, String closing) {
        int start = cursor.position();
        if (takeDots()) {
            if (!first) {
                throw cursor.refusal("only the first member may be open towards the past", start);
            }
            return new Expression.Range(Option.none(), Option.some(day(dates.date())));
        }
        Expression.Date date = day(dates.date());
        if (!takeDots()) {
            return date;
        }
        if (cursor.at(',')) {
            throw cursor.refusal("only the last member may be open towards the future");
        }
        Option<Expression.Date> end = cursor.at(closing.charAt(0)) ? Option.none() : Option.some(day(dates.date()));
        return new Expression.Range(Option.some(date), end);
    }

    /** Spaces around members are passed over: the standard allows none, but the published vectors have them. */
    private boolean takeDots() {
        cursor.skipSpaces();
        boolean found = cursor.take("..");
        cursor.skipSpaces();
        return found;
    }

    /** The same date, unless it is a moment: EDTF has no time of day in intervals (level 0, Time Interval) and sets. */
    private Expression.Date day(Expression.Date date) {
        if (date.precision() == Precision.MOMENT) {
            throw new EdtfRefusal("a time of day stands alone, never in an interval or a set");
        }
        return date;
    }
}
