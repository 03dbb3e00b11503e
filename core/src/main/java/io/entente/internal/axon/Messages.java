package io.entente.internal.axon;

import io.entente.event.OwnDevelopment;
import io.entente.event.UnknownDevelopment;
import io.entente.internal.store.log.Label;
import io.entente.journal.Recordable;
import io.entente.journal.Report;
import io.entente.kinds.Kind;
import io.entente.kinds.MessageNames;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;

/** How what is recorded looks to Axon: one message each, named after its kind, tagged with what it is found by. */
final class Messages {

    private static final ClassValue<Kind> STORABLE = new ClassValue<>() {
        @Override
        protected Kind computeValue(Class<?> type) {
            return Kind.of(type.asSubclass(OwnDevelopment.class));
        }
    };

    private static final String AS_IT_IS = "1"; // the version of a message; that of what is stored goes by its kind

    private Messages() {}

    static List<TaggedEventMessage<?>> of(Seq<? extends Recordable> recordables, Instant recorded) {
        String together = timeOrdered(recorded).toString();
        List<TaggedEventMessage<?>> messages = new ArrayList<>(recordables.size());
        for (Recordable recordable : recordables) {
            requireStorable(recordable);
            EventMessage event = new GenericEventMessage(
                    together + "/" + messages.size(),
                    new MessageType(MessageNames.of(recordable), AS_IT_IS),
                    recordable,
                    Map.of(),
                    recorded);
            messages.add(new RecordedMessage(event, recordable));
        }
        return messages;
    }

    // RFC 9562, version 7: as those of later batches sort after it, an index of them grows at its end alone
    private static UUID timeOrdered(Instant moment) {
        UUID random = UUID.randomUUID();
        return new UUID(
                (moment.toEpochMilli() << 16) | 0x7000 | (random.getMostSignificantBits() & 0xfff),
                random.getLeastSignificantBits());
    }

    // a kind that no store could take is refused by a journal in memory, too, not on the day on which there is a store
    private static void requireStorable(Recordable recordable) {
        if (recordable instanceof Report report
                && report.development() instanceof OwnDevelopment own
                && !(own instanceof UnknownDevelopment)) {
            STORABLE.get(own.getClass());
        }
    }

    /** What bears any of these. */
    static EventCriteria bearingAny(Collection<Label> labels) {
        return EventCriteria.either(labels.stream()
                .<EventCriteria>map(label -> EventCriteria.havingTags(Tag.of(label.key(), label.value())))
                .toList());
    }
}
