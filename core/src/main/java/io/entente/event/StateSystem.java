package io.entente.event;

import io.entente.time.EventDate;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A list of the states of the world since 1816, which datasets of the field identify states by: each with a number and with
 * letters, and the spells in which it was a state. One number may be several countries of ISO 3166, one after the other.
 */
public final class StateSystem {

    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");

    /** The state system membership of the Correlates of War project, version 2016; {@code ccode} in its datasets. */
    public static final StateSystem COW = new StateSystem("cow.txt");

    /** The independent states of Gleditsch and Ward, version 2017; {@code gwcode}. */
    public static final StateSystem GLEDITSCH_WARD = new StateSystem("gw.txt");

    private final Seq<Member> members;
    private final Map<String, Seq<Member>> byCode;

    private StateSystem(String list) {
        this.members = NamedCodes.in(list).map(Member::of);
        this.byCode = members.flatMap(
                        it -> it.letters().append(Integer.toString(it.number())).map(code -> Tuple.of(code, it)))
                .groupBy(Tuple2::_1)
                .mapValues(of -> of.map(Tuple2::_2));
    }

    /**
     * A state, or the part of its life in which it was one country of ISO 3166.
     *
     * @param number the number of the list
     * @param letters the abbreviation of the list, after it those of other versions
     * @param entity the country; none where ISO 3166 has no code for that state, as for Bavaria
     * @param spells when it was a member, in order; one that goes on is open: {@code 2006-06-05/..}
     * @param name what it is called in English
     */
    public record Member(int number, Seq<String> letters, Option<Entity> entity, Seq<EventDate> spells, String name) {

        private static final int BEFORE_SPELLS = 3;

        static Member of(NamedCodes line) {
            Seq<String> codes = line.codes();
            return new Member(
                    Integer.parseInt(codes.get(0)),
                    Array.of(codes.get(1).split(",")),
                    Option.of(codes.get(2)).filter(id -> !id.equals("-")).map(Entity::of),
                    codes.drop(BEFORE_SPELLS).map(EventDate::parse),
                    line.name());
        }

        /** The first year of the first spell. */
        public int firstYear() {
            return spells.head().earliest().get().getYear();
        }

        /** The last year of the last spell; none if it goes on. */
        public Option<Integer> lastYear() {
            return spells.last().latest().map(LocalDate::getYear);
        }

        private boolean isOneIn(int year) {
            return spells.exists(spell ->
                    spell.earliest().get().getYear() <= year && spell.latest().forAll(last -> last.getYear() >= year));
        }
    }

    /** All of them, by number; of one number in the order of time, but for what was twice the same. */
    public Seq<Member> members() {
        return members;
    }

    /** Those of a number, leading zeros or not, or of letters in whatever case; empty if it is none of the list. */
    public Seq<Member> members(String code) {
        String text =
                LEADING_ZEROS.matcher(Spelling.normal(code)).replaceFirst("").toUpperCase(Locale.ROOT);
        return byCode.getOrElse(text, Vector.empty());
    }

    /**
     * The number of a country in a year: in which it was a state on some day. Of several the one that it had last, so of
     * Germany in 1990 {@code 255}.
     */
    public Option<Integer> number(Entity country, int year) {
        Seq<Member> in = members.filter(it -> it.entity().contains(country) && it.isOneIn(year));
        return Vector.ofAll(in)
                .maxBy(Comparator.comparing(it -> it.spells().last().earliest().get()))
                .map(Member::number);
    }
}
