package io.entente.history;

import io.entente.event.Development;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/** How reports that agree spell the texts that identify, such as the id of an agreement: equal but for case, say. */
final class Spellings {

    private Map<String, First> first = LinkedHashMap.empty();

    /**
     * A spelling, and who told it first.
     *
     * @param spelling the value of the field: a text, or an option of one
     */
    record First(Object spelling, StandingReport by) {

        /** The one known first; of those known at once, whoever told it and wherever it stands, that of the smaller letters. */
        static First of(First one, First other) {
            int known = one.by.knownSince().compareTo(other.by.knownSince());
            int order = known == 0 ? one.spelling.toString().compareTo(other.spelling.toString()) : known;
            return order <= 0 ? one : other;
        }
    }

    /** Notes how a report spells them. */
    void note(StandingReport standing) {
        Development development = standing.report().development();
        first = development
                .fields()
                .filter((field, value) -> development.identifies(field) && FieldValues.isText(value))
                .foldLeft(first, (all, it) -> all.put(it._1, new First(it._2, standing), First::of));
    }

    /** By field, the spelling told first. */
    Map<String, First> first() {
        return first;
    }
}
