package io.entente.internal.codec;

import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.event.Entity;
import io.entente.journal.SourceId;
import io.entente.time.EventDate;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The JSON of one stored message, as the values of the model that its tokens stand for. */
final class Payload extends Tokens {

    private final Texts texts;

    Payload(Stored stored, Texts texts) {
        super(stored);
        this.texts = texts;
    }

    EventDate date() {
        return made(texts.dates);
    }

    Entity entity() {
        return made(texts.entities);
    }

    DevelopmentId development() {
        return made(DevelopmentId::of);
    }

    SourceId source() {
        return made(texts.sources);
    }

    URI url() {
        return made(texts.urls);
    }

    /** Dyads, as a list of pairs. */
    SortedSet<Dyad> dyads() {
        SortedSet<Dyad> all = TreeSet.empty();
        beginList();
        while (nextItem()) {
            SortedSet<Dyad> one = dyad();
            all = all.isEmpty() ? one : all.addAll(one);
        }
        return all;
    }

    private SortedSet<Dyad> dyad() {
        beginList();
        next();
        String one = text();
        next();
        String other = text();
        if (nextItem()) {
            throw refused("a dyad has two members");
        }
        return checked(() -> texts.dyad(one, other));
    }

    /** A list of what {@code item} reads. */
    <T> Seq<T> list(Function<Payload, T> item) {
        List<T> items = new ArrayList<>(4);
        beginList();
        while (nextItem()) {
            items.add(item.apply(this));
        }
        return Array.ofAll(items);
    }

    /** What {@code maker} makes of the text that is here. */
    <T> T made(Function<String, T> maker) {
        String text = text();
        try {
            return maker.apply(text);
        } catch (IllegalArgumentException e) {
            throw refused(String.valueOf(e.getMessage()), e);
        }
    }

    /** What {@code maker} makes of what was read already. */
    <T> T checked(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            throw refused(String.valueOf(e.getMessage()), e);
        }
    }

    /** What {@code reading} reads here, at a key for which nothing was read so far. */
    <T> T once(@Nullable T earlier, Function<Payload, T> reading) {
        if (earlier != null) {
            throw refused("this key stands here a second time");
        }
        return reading.apply(this);
    }

    StoredFormatException unknownKey() {
        return refused("there is no such key");
    }

    /** What was read for a key, which must be there. */
    <T> T required(String key, @Nullable T value) {
        if (value == null) {
            throw refused("'%s' is missing".formatted(key));
        }
        return value;
    }
}
