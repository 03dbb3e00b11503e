package io.entente.axon;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.journal.Profile;
import io.entente.journal.Recordable;
import io.entente.journal.Report;
import io.entente.journal.Same;
import io.entente.journal.Source;
import io.entente.journal.Withdrawal;
import io.entente.journal.Word;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;

/** How what is recorded looks to Axon: one message each, named after its kind, tagged with what it is found by. */
final class Messages {

    private static final String VERSION = "1";
    private static final String SOURCE_DESCRIBED = "SourceDescribed";
    private static final String ENTITY_DESCRIBED = "EntityDescribed";

    // beyond that many terms, deciding on everything in the journal is cheaper than naming what to decide on
    private static final int MANY = 200;

    private Messages() {}

    static TaggedEventMessage<?> message(Recordable recordable, Instant recorded) {
        return new GenericTaggedEventMessage<>(
                new GenericEventMessage(
                        UUID.randomUUID().toString(),
                        new MessageType(name(recordable), VERSION),
                        recordable,
                        java.util.Map.of(),
                        recorded),
                tags(recordable).toJavaSet());
    }

    /** What the journal must be asked for to decide on recording these. */
    static EventCriteria decidingOn(Seq<? extends Recordable> recordables) {
        Set<EventCriteria> criteria = HashSet.ofAll(recordables.flatMap(Messages::places));
        return criteria.size() > MANY ? EventCriteria.havingAnyTag() : EventCriteria.either(criteria.toJavaSet());
    }

    private static Seq<EventCriteria> places(Recordable recordable) {
        return switch (recordable) {
            case Word word -> List.ofAll(word.developments()).map(id -> EventCriteria.havingTags(development(id)));
            case Source source ->
                List.of(EventCriteria.havingTags(source(source.id().value()))
                        .andBeingOneOfTypes(new QualifiedName(SOURCE_DESCRIBED)));
            case Profile profile ->
                List.of(EventCriteria.havingTags(entity(profile.entity()))
                        .andBeingOneOfTypes(new QualifiedName(ENTITY_DESCRIBED)));
        };
    }

    private static String name(Recordable recordable) {
        return switch (recordable) {
            case Report report -> report.development().kind();
            case Same same -> "DevelopmentsJoined";
            case Withdrawal withdrawal -> "WordWithdrawn";
            case Source source -> SOURCE_DESCRIBED;
            case Profile profile -> ENTITY_DESCRIBED;
        };
    }

    private static Set<Tag> tags(Recordable recordable) {
        return switch (recordable) {
            case Word word -> {
                Set<Tag> tags = HashSet.ofAll(word.developments())
                        .map(Messages::development)
                        .add(source(word.source().value()));
                yield word instanceof Report report ? tags.addAll(tags(report)) : tags;
            }
            case Source source -> HashSet.of(source(source.id().value()));
            case Profile profile -> HashSet.of(entity(profile.entity()));
        };
    }

    private static Seq<Tag> tags(Report report) {
        return List.ofAll(report.dyads())
                .map(dyad -> Tag.of("dyad", dyad.toString()))
                .appendAll(report.development().entities().toList().map(Messages::entity))
                .appendAll(report.storylines().map(storyline -> Tag.of("storyline", storyline)));
    }

    private static Tag development(DevelopmentId id) {
        return Tag.of("development", id.value());
    }

    private static Tag source(String id) {
        return Tag.of("source", id);
    }

    private static Tag entity(Entity entity) {
        return Tag.of("entity", entity.id());
    }
}
