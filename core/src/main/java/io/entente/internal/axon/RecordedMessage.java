package io.entente.internal.axon;

import io.entente.internal.store.log.Label;
import io.entente.journal.Recordable;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.Tag;

/**
 * What is recorded, as it goes to an engine of Axon's: the message carries it as it is, and works out its tags when they are
 * asked for.
 */
record RecordedMessage(EventMessage event, Recordable content) implements TaggedEventMessage<EventMessage> {

    List<Label> labels() {
        return Labels.of(content);
    }

    @Override
    public Set<Tag> tags() {
        return Labels.tags(labels());
    }

    @Override
    public TaggedEventMessage<EventMessage> updateTags(Function<Set<Tag>, Set<Tag>> updater) {
        return new GenericTaggedEventMessage<>(event, updater.apply(tags()));
    }
}
