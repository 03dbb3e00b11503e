package io.entente.planted;

import org.axonframework.messaging.eventstreaming.Tag;

public interface ReachesBehind {

    Tag tag();
}
