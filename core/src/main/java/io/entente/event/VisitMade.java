package io.entente.event;

import io.vavr.control.Option;

/**
 * A representative of one actor visited another.
 *
 * @param visitor who came
 * @param host the country visited
 * @param occasion the kind or reason of the visit, such as {@code state visit}; none if not told
 */
public record VisitMade(Entity visitor, Entity host, Option<String> occasion) implements Diplomacy {}
