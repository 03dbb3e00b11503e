package io.entente.projections.reactions;

import io.entente.event.DevelopmentId;
import io.entente.event.Names;
import io.entente.event.ReactionVoiced;
import io.entente.projection.Item;
import io.entente.state.Linked;
import io.entente.time.EventDate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Vector;

/**
 * A reaction in words.
 *
 * @param id the reaction, as a development
 * @param told who, if that is told, reacted to what, and how
 * @param occurred when, in the source's words
 * @param reactsTo the developments that it answers
 */
public record Reaction(DevelopmentId id, ReactionVoiced told, EventDate occurred, Seq<Linked> reactsTo)
        implements Item {

    @Override
    public SortedSet<DevelopmentId> evidence() {
        return Linked.evidence(reactsTo).add(id);
    }

    /** {@code The EU voices concern about China's influence in Serbia, 2024, in answer to: the Pact is signed}. */
    @Override
    public String sentence(Names names) {
        return told.sentence(names)
                + Item.when(occurred)
                + (reactsTo.isEmpty()
                        ? ""
                        : reactsTo.map(it -> it.sentence(names)).mkString(", in answer to: ", "; ", ""));
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.<String, Object>of("actor", told.actor())
                .put("tone", told.tone())
                .put("about", told.about())
                .put("occurred", occurred)
                .put("reactsTo", Linked.ids(reactsTo));
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(id);
    }

    /** For a person, by ids: {@code EU voices concern about influence, 2024 [pact-signed, reaction]}. */
    @Override
    public String toString() {
        return "%s%s %s"
                .formatted(
                        told.sentence(Names.IDS),
                        Item.when(occurred),
                        evidence().mkString("[", ", ", "]"));
    }
}
