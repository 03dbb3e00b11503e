package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Option;

/**
 * Whatever has a name and takes part: a country, an international organisation, a company, a person, an asset, a
 * project, an issue. This is the reference by id; what it is called is told by its profile in the journal.
 *
 * <p>Countries are written by their ISO 3166-1 alpha-2 code ({@code CN}), former states by ISO 3166-3 ({@code YUCS}),
 * others by a user-assigned code ({@code XK}); everything else has an id of the user's choice. Entities are ordered by
 * id.
 *
 * @param id see {@link IdSyntax}; case counts
 */
public record Entity(String id) implements Comparable<Entity> {

    /** @throws IllegalArgumentException if the id is malformed */
    public Entity {
        id = IdSyntax.require("entity", requireNonNull(id, "id"));
    }

    /**
     * The entity of that id.
     *
     * @throws IllegalArgumentException if the id is malformed
     */
    public static Entity of(String id) {
        return new Entity(id);
    }

    /** Whether the id is a country code of ISO 3166-1, of ISO 3166-3, or user-assigned. */
    public boolean isCountryCode() {
        return Countries.isCode(id);
    }

    /** What the country is called in English, see {@link Countries#nameOf}. */
    public Option<String> countryName() {
        return Countries.nameOf(this);
    }

    @Override
    public int compareTo(Entity other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
