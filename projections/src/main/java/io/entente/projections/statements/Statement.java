package io.entente.projections.statements;

import io.entente.event.DevelopmentId;
import io.entente.event.Names;
import io.entente.event.Quotation;
import io.entente.event.StatementMade;
import io.entente.projection.Item;
import io.entente.state.Linked;
import io.entente.time.EventDate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Vector;

/**
 * A statement.
 *
 * @param id the statement, as a development
 * @param told who said what about what; without a quote it is only reported
 * @param occurred when, in the source's words
 * @param commemorates what it commemorates
 */
public record Statement(DevelopmentId id, StatementMade told, EventDate occurred, Seq<Linked> commemorates)
        implements Item {

    @Override
    public SortedSet<DevelopmentId> evidence() {
        return Linked.evidence(commemorates).add(id);
    }

    /** {@code Xi Jinping on the bombing: “never forget”, 2024-05-06, commemorating: the embassy is bombed}. */
    @Override
    public String sentence(Names names) {
        return words(names)
                + Item.when(occurred)
                + (commemorates.isEmpty()
                        ? ""
                        : commemorates.map(it -> it.sentence(names)).mkString(", commemorating: ", "; ", ""));
    }

    private String words(Names names) {
        String speaker = names.nameOf(told.speaker());
        String topic = told.topic().map(" on "::concat).getOrElse("");
        return told.quote()
                .map(quote -> "%s%s: %s".formatted(speaker, topic, Quotation.of(quote)))
                .getOrElse(() -> "%s is reported to speak%s".formatted(speaker, topic));
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.<String, Object>of("speaker", told.speaker())
                .put("occurred", occurred)
                .put("quote", told.quote())
                .put("topic", told.topic())
                .put("commemorates", Linked.ids(commemorates));
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(id);
    }

    /** For a person, by ids: {@code xi-jinping on the bombing: “never forget”, 2024-05-06 [speech]}. */
    @Override
    public String toString() {
        return "%s%s %s"
                .formatted(words(Names.IDS), Item.when(occurred), evidence().mkString("[", ", ", "]"));
    }
}
