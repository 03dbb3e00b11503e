package io.entente.event;

import io.vavr.control.Option;

/**
 * Somebody said something on the record.
 *
 * @param speaker who said it
 * @param quote the words, as quoted; none if only reported
 * @param topic what it was about; none if not told
 */
public record StatementMade(Entity speaker, Option<String> quote, Option<String> topic) implements Diplomacy {}
