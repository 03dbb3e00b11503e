package bench;

import io.entente.event.OwnDevelopment;

/** What a record of the peers tells: a kind of the user's own. */
public record Noted(int type, long amount, String text) implements OwnDevelopment {}
