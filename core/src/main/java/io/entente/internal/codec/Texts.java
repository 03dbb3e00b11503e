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

    final Recent<EventDate> dates = new Recent<>(EventDate::parse);
    final Recent<Entity> entities = new Recent<>(Entity::of);
    final Recent<SourceId> sources = new Recent<>(SourceId::of);
    final Recent<URI> urls = new Recent<>(Texts::url);

    // nearly every report is filed under one dyad
    private final Recent<SortedSet<Dyad>> dyads = new Recent<>(this::dyad);

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
