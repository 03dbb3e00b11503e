package bench;

import io.entente.event.OwnDevelopment;

/** What a record of the peers tells: a kind of the user's own. */
public record Noted(Integer type, Integer amount, String text) implements OwnDevelopment {}
