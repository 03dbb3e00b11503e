package io.entente.projections.votes;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;

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
     * Those of one year, or those on each of which votes are told in the same several years.
     *
     * @param years the year, or the first and the last of them; none of those of which no year is told, or not whether it is one
     */
    record InYears(Option<Years> years) implements Scope {

        @Override
        public String said() {
            return years.map(it -> (it.areOne() ? "in " : "in more than one year, ") + it.date())
                    .getOrElse("in a year that is not told");
        }

        @Override
        public Map<String, Object> fields() {
            return LinkedHashMap.of("year", years.map(Years::date));
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
