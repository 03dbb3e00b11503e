package io.entente.event;

/**
 * The share that a holder has, as a level: it replaces whatever the steps before it add up to.
 *
 * @param holder who has it
 * @param asset what it is a stake in
 * @param percent the whole share held
 */
public record StakeReported(Entity holder, Entity asset, Percent percent) implements StakeChange {
    @Override
    public boolean lasts() {
        return true;
    }
}
