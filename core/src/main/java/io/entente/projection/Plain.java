package io.entente.projection;

import static java.util.Objects.requireNonNull;

import io.entente.event.DevelopmentId;
import io.entente.event.Names;
import io.vavr.collection.Map;
import io.vavr.collection.SortedSet;
import java.util.function.Function;

/** An item that is told by a function. */
record Plain(SortedSet<DevelopmentId> evidence, Function<Names, String> telling, Map<String, Object> fields)
        implements Item {

    Plain {
        requireNonNull(evidence, "evidence");
        requireNonNull(telling, "sentence");
        requireNonNull(fields, "fields");
    }

    @Override
    public String sentence(Names names) {
        return telling.apply(names);
    }
}
