package io.entente.projections.sanctions;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.event.Spelling;
import io.entente.projection.Item;
import io.entente.time.EventDate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * A measure that one took against another, and where it stands.
 *
 * @param by who took it
 * @param target against whom
 * @param measure what it is, as the first word on it spells it
 * @param status where it stands
 * @param since when it was imposed, of several times that may be the first the first, since it was last certainly lifted
 *     and imposed again; none if only its lifting is told
 * @param lifted when it was lifted since then; none if it was not
 * @param evidence the developments it rests on
 */
public record Restriction(
        Entity by,
        Entity target,
        String measure,
        Status status,
        Option<EventDate> since,
        Option<EventDate> lifted,
        SortedSet<DevelopmentId> evidence)
        implements Item {

    /** Where a measure stands. */
    public enum Status {
        /** It is imposed. */
        IN_FORCE("in-force"),
        /** It was lifted. */
        LIFTED("lifted"),
        /** It was lifted and imposed again, and the dates leave open which came last. */
        OPEN("in-force or lifted");

        private final String text;

        Status(String text) {
            this.text = text;
        }

        /** As written in an answer: {@code in-force}. */
        @Override
        public String toString() {
            return text;
        }
    }

    /** {@code EU against Iran: oil embargo since 2012, lifted 2016-01-16}. */
    @Override
    public String sentence(Names names) {
        return "%s against %s: %s%s".formatted(names.nameOf(by), names.nameOf(target), measure, course());
    }

    private String course() {
        return since.map(Item::since).getOrElse("") + lifted.map(this::lifted).getOrElse("");
    }

    private String lifted(EventDate date) {
        return ", lifted %s%s"
                .formatted(
                        date.isUndated() ? "on a day not told" : date,
                        status == Status.OPEN ? ", before or after it was imposed again" : "");
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.of(
                "by", by,
                "target", target,
                "measure", measure,
                "status", status,
                "since", since,
                "lifted", lifted);
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(by, target, Spelling.folded(measure));
    }

    /** For a person, by ids: {@code EU against IR: oil embargo since 2012, lifted 2016 [imposed, lifted]}. */
    @Override
    public String toString() {
        return sentence(Names.IDS) + evidence.mkString(" [", ", ", "]");
    }
}
