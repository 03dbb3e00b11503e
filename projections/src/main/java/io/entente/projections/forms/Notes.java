package io.entente.projections.forms;

import io.entente.event.Names;
import io.entente.event.Quotation;
import io.entente.event.Spelling;
import io.entente.history.Assessment;
import io.entente.history.Telling;
import io.entente.history.Telling.PassedOver;
import io.entente.history.Telling.Why;
import io.entente.journal.Citation;
import io.entente.journal.Report;
import io.entente.time.EventDate;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Try;

/**
 * The notes of a text, numbered in the order in which they are first referred to: each source and place in it, and what it
 * tells otherwise than the sentence that refers to it, without contradicting it.
 */
final class Notes {

    private final Wording wording;
    private Map<String, Integer> numbers = LinkedHashMap.empty();

    Notes(Wording wording) {
        this.wording = wording;
    }

    /** All of them so far, from the first on. */
    Seq<String> all() {
        return numbers.keySet().toVector();
    }

    /** The references to those that a sentence on a development rests on. */
    Seq<Span> of(Assessment told) {
        Seq<Telling> tellings = told.corroboration().isEmpty() ? Vector.empty() : told.tellings();
        return told.reports()
                .map(it -> reference(note(it) + otherwise(it, told, tellings)))
                .distinct();
    }

    /** The reference to that of a report. */
    Span of(Report report) {
        return reference(note(report));
    }

    private Span reference(String note) {
        if (!numbers.containsKey(note)) {
            numbers = numbers.put(note, numbers.size() + 1);
        }
        return Style.REFERENCE.on(numbers.get(note).get().toString());
    }

    private String note(Report report) {
        Option<String> locator = report.citation().flatMap(Citation::locator);
        Option<String> url = report.citation().flatMap(Citation::url).map(it -> "<" + it + ">");
        Option<String> quote = report.citation().flatMap(Citation::quote).map(Quotation::of);
        return Vector.of(locator, url, quote)
                .flatMap(it -> it)
                .prepend(wording.cited(report.source()))
                .mkString(", ");
    }

    private String otherwise(Report report, Assessment told, Seq<Telling> tellings) {
        return tellings.flatMap(field -> field.passedOver()
                        .filter(it -> it.by().equals(report) && isUnlike(field, it) && isInSentence(field, it, told))
                        .map(this::otherwise))
                .map("; "::concat)
                .mkString();
    }

    private String otherwise(PassedOver it) {
        String words = wording.names().told(it.value());
        return it.why() == Why.OTHER_WORDS ? "in other words: " + Quotation.of(words) : "which tells " + words;
    }

    /** Whether it is neither what the sentence tells nor the same less precisely. */
    private static boolean isUnlike(Telling field, PassedOver it) {
        return switch (it.why()) {
            case OTHER_WORDS -> !folded(field.value()).equals(folded(it.value()));
            case NOT_COMPARABLE, NO_MORE_PRECISE -> true;
            case LESS_PRECISE, OTHER_MODALITY, CONTRADICTS, CONTRADICTS_ELSEWHERE -> false;
        };
    }

    private static String folded(Object value) {
        return Spelling.folded(Names.IDS.told(value));
    }

    /** Whether the sentence would be another with that value, or cannot have it. */
    private boolean isInSentence(Telling field, PassedOver it, Assessment told) {
        if (it.value() instanceof EventDate date && field.field().equals(Assessment.OCCURRED)) {
            return !DateWords.when(date).equals(DateWords.when(told.date()));
        }
        return Try.of(() -> told.development().with(HashMap.of(field.field(), it.value())))
                .map(otherwise -> !wording.sentence(otherwise).equals(wording.sentence(told)))
                .recover(IllegalArgumentException.class, true)
                .get();
    }
}
