package io.entente.internal.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;

/** What a stream of events gives. */
final class Streamed {

    private Streamed() {}

    /** The positions of all events that are there now; none of them failed. */
    static List<Long> positions(MessageStream<EventMessage> stream) {
        List<Long> positions = new ArrayList<>();
        for (var next = stream.next(); next.isPresent(); next = stream.next()) {
            TrackingToken.fromContext(next.get())
                    .ifPresent(token -> positions.add(token.position().orElse(0)));
        }
        assertThat(stream.error()).isEmpty();
        return positions;
    }
}
