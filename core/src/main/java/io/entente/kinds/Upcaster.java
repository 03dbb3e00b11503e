package io.entente.kinds;

import io.vavr.collection.Map;

/**
 * The step from one version of a kind to the next: makes of what was stored in the one what the other would store.
 *
 * <pre>{@code
 * // version 2 calls the weight by its unit
 * Kinds.standard().with(HoneyTraded.class, honey -> honey.remove("weight").put("tonnes", honey.get("weight").get()))
 * }</pre>
 */
@FunctionalInterface
public interface Upcaster {

    /**
     * The payload in the next version.
     *
     * @param payload the whole JSON object of a report, in the order of its keys. Values are {@code String},
     *     {@code BigDecimal}, {@code Boolean}, {@code io.vavr.collection.Seq} and {@code io.vavr.collection.Map} of such;
     *     what is {@code null} is not there. The same holds for what is returned
     * @return the same {@code development}, {@code source}, {@code dyads} and {@code storylines}, by which the journal finds
     *     a report, and what is then read as the next version; the order of its keys is of no matter
     */
    Map<String, Object> upcast(Map<String, Object> payload);
}
