package io.entente.journal;

import io.entente.event.Entity;
import io.entente.event.Spelling;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The description of an entity. The latest description recorded stands.
 *
 * @param entity whose it is
 * @param kind what sort of thing it is
 * @param name what it is called
 * @param aliases other spellings and names
 * @param country the country it belongs to or lies in; none if not told
 * @param succeeds what it is the successor of; none if not told
 */
public record Profile(
        Entity entity, Kind kind, String name, Seq<String> aliases, Option<Entity> country, Option<Entity> succeeds)
        implements Recordable {

    /** Keeps name and aliases in their {@linkplain Spelling#normal normal spelling}. */
    public Profile {
        name = Spelling.normal(name);
        aliases = aliases.map(Spelling::normal);
    }

    /** What sort of thing an entity is. */
    public enum Kind {
        COUNTRY("country"),
        ORGANISATION("organisation"),
        COMPANY("company"),
        PERSON("person"),
        ASSET("asset"),
        PROJECT("project"),
        ISSUE("issue");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** Whether such a thing can be a member of a dyad. */
        public boolean canBeDyadMember() {
            return this == COUNTRY || this == ORGANISATION;
        }

        /** As written in a story: {@code company}. */
        @Override
        public String toString() {
            return text;
        }
    }
}
