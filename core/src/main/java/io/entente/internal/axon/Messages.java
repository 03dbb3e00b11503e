package io.entente.internal.axon;

import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.event.Entity;
import io.entente.event.OwnDevelopment;
import io.entente.event.UnknownDevelopment;
import io.entente.internal.codec.Codec;
import io.entente.internal.codec.Stored;
import io.entente.internal.codec.StoredFormatException;
import io.entente.journal.Claim;
import io.entente.journal.EditionTaken;
import io.entente.journal.Entry;
import io.entente.journal.EntryFilter;
import io.entente.journal.JournalException;
import io.entente.journal.Profile;
import io.entente.journal.Recordable;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.journal.SourceId;
import io.entente.journal.Unknown;
import io.entente.kinds.Kind;
import io.entente.kinds.MessageNames;
import io.vavr.collection.Seq;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.jspecify.annotations.Nullable;

/** How what is recorded looks to Axon: one message each, named after its kind, tagged with what it is found by. */
final class Messages {

    private static final ClassValue<Kind> STORABLE = new ClassValue<>() {
        @Override
        protected Kind computeValue(Class<?> type) {
            return Kind.of(type.asSubclass(OwnDevelopment.class));
        }
    };

    private static final String UNSTORED = "1";

    // beyond that many terms, an engine that looks at every event is quicker if it compares none
    private static final int MANY_TO_COMPARE = 200;

    // fewer are converted before another thread has begun to help
    private static final int MANY_TO_CONVERT = 200;

    private static final Set<Tag> DESCRIPTIONS = Set.of(Tag.of("described", "source"), Tag.of("described", "entity"));

    private static final Tag EDITION = Tag.of("taken", "edition");

    private final @Nullable Codec codec;

    private Messages(@Nullable Codec codec) {
        this.codec = codec;
    }

    /** Messages that carry what is recorded as it is, for an engine that keeps objects and has no index. */
    static Messages ofObjects() {
        return new Messages(null);
    }

    /** Messages that carry it as JSON, for an engine that keeps texts and finds them by tags. */
    static Messages ofJson(Codec codec) {
        return new Messages(codec);
    }

    /** Whether what bears a tag is found without looking at the rest. */
    boolean areFoundByTag() {
        return codec != null;
    }

    List<TaggedEventMessage<?>> write(Seq<? extends Recordable> recordables, Instant recorded) {
        String together = timeOrdered(recorded).toString();
        List<? extends Recordable> all = recordables.toJavaList();
        return inParallelIfMany(IntStream.range(0, all.size()).boxed(), all.size())
                .<TaggedEventMessage<?>>map(number -> message(together + "/" + number, all.get(number), recorded))
                .toList();
    }

    // RFC 9562, version 7: as those of later batches sort after it, an index of them grows at its end alone
    private static UUID timeOrdered(Instant moment) {
        UUID random = UUID.randomUUID();
        return new UUID(
                (moment.toEpochMilli() << 16) | 0x7000 | (random.getMostSignificantBits() & 0xfff),
                random.getLeastSignificantBits());
    }

    private TaggedEventMessage<?> message(String id, Recordable recordable, Instant recorded) {
        return new GenericTaggedEventMessage<>(event(id, recordable, recorded), tags(recordable));
    }

    // a kind that no store could take is refused here, too, not on the day on which the program is given one
    private static void requireStorable(Recordable recordable) {
        if (recordable instanceof Report report
                && report.development() instanceof OwnDevelopment own
                && !(own instanceof UnknownDevelopment)) {
            STORABLE.get(own.getClass());
        }
    }

    private static <T> Stream<T> inParallelIfMany(Stream<T> all, int count) {
        return count > MANY_TO_CONVERT ? all.parallel() : all;
    }

    private EventMessage event(String id, Recordable recordable, Instant recorded) {
        if (codec == null) {
            requireStorable(recordable);
            MessageType type = new MessageType(MessageNames.of(recordable), UNSTORED);
            return new GenericEventMessage(id, type, recordable, Map.of(), recorded);
        }
        Stored stored = codec.write(recordable);
        MessageType type = new MessageType(stored.name(), stored.version());
        return new GenericEventMessage(id, type, stored.json(), Map.of(), recorded);
    }

    /** The entries of these events, in their order. */
    List<Entry> read(List<MessageStream.Entry<EventMessage>> events) {
        return inParallelIfMany(events.stream(), events.size()).map(this::read).toList();
    }

    Entry read(MessageStream.Entry<EventMessage> found) {
        EventMessage event = found.message();
        long position = position(found);
        return new Entry(position, event.timestamp(), recordable(event, position));
    }

    static long position(MessageStream.Entry<EventMessage> found) {
        return TrackingToken.fromContext(found)
                .orElseThrow(() -> new IllegalStateException("an event without a position"))
                .position()
                .orElseThrow(() -> new IllegalStateException("a position that is not one number"));
    }

    private Recordable recordable(EventMessage event, long position) {
        if (event.payload() instanceof Recordable recordable) {
            return recordable;
        }
        String name = event.type().qualifiedName().name();
        String json = String.valueOf(event.payload());
        if (codec == null) {
            return new Unknown(name, event.type().version(), json);
        }
        try {
            return codec.read(new Stored(name, event.type().version(), json));
        } catch (StoredFormatException e) {
            throw new JournalException(
                    "position %d: %s: the journal was opened with kinds that do not read it (is a step from its version missing?), or it is damaged, which verify tells"
                            .formatted(position, e.getMessage()),
                    e);
        }
    }

    /** What the journal must be asked for to decide on recording these. */
    EventCriteria decidingOn(Seq<? extends Recordable> recordables) {
        Set<Tag> places = new HashSet<>();
        recordables.forEach(it -> addPlaces(it, places));
        return places.size() > MANY_TO_COMPARE && !areFoundByTag() ? EventCriteria.havingAnyTag() : any(places);
    }

    /** What belongs to a part. */
    static EventCriteria of(EntryFilter part) {
        return switch (part) {
            case EntryFilter.FiledUnder filed -> any(Set.of(dyad(filed.dyad())));
            case EntryFilter.On on -> {
                Set<Tag> developments = new HashSet<>();
                on.developments().forEach(id -> developments.add(development(id)));
                yield any(developments);
            }
            case EntryFilter.By by -> any(Set.of(source(by.source())));
            case EntryFilter.Editions all -> any(Set.of(EDITION));
            case EntryFilter.Descriptions all -> any(DESCRIPTIONS);
        };
    }

    private static EventCriteria any(Set<Tag> tags) {
        List<EventCriteria> criteria = new ArrayList<>(tags.size());
        for (Tag tag : tags) {
            criteria.add(EventCriteria.havingTags(tag));
            // what was recorded before ids had one form is tagged as it was written, which may be with the marks apart
            String apart = Normalizer.normalize(tag.value(), Normalizer.Form.NFD);
            if (!apart.equals(tag.value())) {
                criteria.add(EventCriteria.havingTags(Tag.of(tag.key(), apart)));
            }
        }
        return EventCriteria.either(criteria);
    }

    private static void addPlaces(Recordable recordable, Set<Tag> places) {
        switch (recordable) {
            case Claim claim -> claim.developments().forEach(id -> places.add(development(id)));
            case Source source -> places.add(description(source));
            case Profile profile -> places.add(description(profile));
            case EditionTaken edition -> places.add(edition(edition.source()));
            case Unknown unknown -> throw unknown.refused();
        }
    }

    private static Set<Tag> tags(Recordable recordable) {
        Set<Tag> tags = new HashSet<>();
        switch (recordable) {
            case Claim claim -> {
                claim.developments().forEach(id -> tags.add(development(id)));
                tags.add(source(claim.source()));
                if (claim instanceof Report report) {
                    report.dyads().forEach(it -> tags.add(dyad(it)));
                    report.development().entities().forEach(it -> tags.add(entity(it)));
                    report.storylines().forEach(it -> tags.add(Tag.of("storyline", it)));
                }
            }
            case Source source -> {
                tags.add(source(source.id()));
                tags.add(Tag.of("described", "source"));
                tags.add(description(source));
            }
            case Profile profile -> {
                tags.add(entity(profile.entity()));
                tags.add(Tag.of("described", "entity"));
                tags.add(description(profile));
            }
            case EditionTaken edition -> {
                tags.add(EDITION);
                tags.add(edition(edition.source()));
            }
            case Unknown unknown -> throw unknown.refused();
        }
        return tags;
    }

    private static Tag dyad(Dyad dyad) {
        return Tag.of("dyad", dyad.toString());
    }

    private static Tag development(DevelopmentId id) {
        return Tag.of("development", id.value());
    }

    private static Tag source(SourceId source) {
        return Tag.of("source", source.value());
    }

    private static Tag edition(SourceId source) {
        return Tag.of("edition", source.value());
    }

    private static Tag entity(Entity entity) {
        return Tag.of("entity", entity.id());
    }

    private static Tag description(Source source) {
        return Tag.of("source-description", source.id().value());
    }

    private static Tag description(Profile profile) {
        return Tag.of("entity-description", profile.entity().id());
    }
}
