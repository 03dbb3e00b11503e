package io.entente.internal.codec;

import io.entente.event.Dyad;
import io.entente.event.Entity;
import io.entente.journal.SourceId;
import io.entente.time.EventDate;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import java.net.URI;
import java.net.URISyntaxException;

/** The values whose texts repeat from message to message. */
final class Texts {

    private static final char BETWEEN = '\n'; // in no id

    private static final int FEW = 1 << 6;
    private static final int MANY = 1 << 14; // there are not many more dyads, and each comes again and again

    final Shared<EventDate> dates = new Shared<>(FEW, EventDate::parse);
    final Shared<Entity> entities = new Shared<>(FEW, Entity::of);
    final Shared<SourceId> sources = new Shared<>(FEW, SourceId::of);
    final Shared<URI> urls = new Shared<>(FEW, Texts::url);

    // nearly every report is filed under one dyad
    private final Shared<SortedSet<Dyad>> dyads = new Shared<>(MANY, this::dyad);

    SortedSet<Dyad> dyad(String one, String other) {
        return dyads.apply(one + BETWEEN + other);
    }

    private SortedSet<Dyad> dyad(String both) {
        int between = both.indexOf(BETWEEN);
        return TreeSet.of(
                new Dyad(entities.apply(both.substring(0, between)), entities.apply(both.substring(between + 1))));
    }

    private static URI url(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("this is not a URL: " + e.getReason(), e);
        }
    }
}
