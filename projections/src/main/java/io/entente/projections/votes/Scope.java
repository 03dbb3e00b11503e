package io.entente.projections.votes;

import io.entente.time.EventDate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Year;

/** Which resolutions votes are compared on. */
public sealed interface Scope {

    /** In a sentence: {@code in 1990}. */
    String said();

    /** For a program. */
    Map<String, Object> fields();

    /** All of them. */
    record All() implements Scope {

        @Override
        public String said() {
            return "in all";
        }

        @Override
        public Map<String, Object> fields() {
            return LinkedHashMap.empty();
        }
    }

    /**
     * Those of one year.
     *
     * @param year the year; none of those that are not told to be of one year
     */
    record InYear(Option<Year> year) implements Scope {

        @Override
        public String said() {
            return "in " + year.map(it -> EventDate.of(it).toString()).getOrElse("a year that is not told");
        }

        @Override
        public Map<String, Object> fields() {
            return LinkedHashMap.of("year", year.map(EventDate::of));
        }
    }

    /**
     * Those about one topic.
     *
     * @param topic the topic, in one of the spellings told; none of those of which none is told
     */
    record OnTopic(Option<String> topic) implements Scope {

        @Override
        public String said() {
            return "on " + topic.getOrElse("a topic that is not told");
        }

        @Override
        public Map<String, Object> fields() {
            return LinkedHashMap.of("topic", topic);
        }
    }
}
