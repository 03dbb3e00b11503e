package io.entente.event;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Arrays;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.regex.Pattern;

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

    private static final Set<String> ISO_3166 =
            HashSet.ofAll(Arrays.asList(Locale.getISOCountries())).addAll(Locale.getISOCountries(IsoCountryCode.PART3));

    // ISO 3166-1 clause 8.1.3: AA, QM to QZ, XA to XZ and ZZ are free for the user to assign
    private static final Pattern USER_ASSIGNED = Pattern.compile("AA|Q[M-Z]|X[A-Z]|ZZ");

    /** @throws IllegalArgumentException if the id is malformed */
    public Entity {
        IdSyntax.require("entity", id);
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
        return ISO_3166.contains(id) || USER_ASSIGNED.matcher(id).matches();
    }

    /** What the country is called in English after the JDK's ISO 3166-1 list; none for what is not on it. */
    public Option<String> countryName() {
        return Option.when(id.length() == 2 && ISO_3166.contains(id), () -> Locale.of("", id)
                .getDisplayCountry(Locale.ENGLISH));
    }

    /** The country of that English name. */
    public static Option<Entity> countryNamed(String name) {
        return ISO_3166.map(Entity::of).find(entity -> entity.countryName().contains(name));
    }

    /** All ISO 3166-1 alpha-2 and ISO 3166-3 codes, user-assigned ones left out. */
    public static Set<String> countryCodes() {
        return ISO_3166;
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
