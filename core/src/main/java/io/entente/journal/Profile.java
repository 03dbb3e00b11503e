package io.entente.journal;

import static java.util.Objects.requireNonNull;

import io.entente.event.Entity;
import io.entente.event.Given;
import io.entente.event.Spelling;
import io.entente.time.EventDate;
import io.vavr.collection.Array;
import io.vavr.collection.List;
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
 * @param succeeds what it is the successor of, one or several; empty if not told
 */
public record Profile(
        Entity entity, Kind kind, String name, Seq<String> aliases, Option<Entity> country, Seq<Succession> succeeds)
        implements Recordable {

    /** Keeps name and aliases in their {@linkplain Spelling#normal normal spelling}. */
    public Profile {
        requireNonNull(entity, "entity");
        requireNonNull(kind, "kind");
        name = Spelling.normal(requireNonNull(name, "name"));
        Given.within(aliases, "aliases");
        Given.within(country, "country");
        Given.within(succeeds, "succeeds");
        aliases = Array.ofAll(aliases).map(Spelling::normal);
        succeeds = Array.ofAll(succeeds);
    }

    /**
     * The description of an entity by a kind and a name.
     *
     * @throws IllegalArgumentException if the id is malformed
     */
    public static Profile of(String id, Kind kind, String name) {
        return new Profile(Entity.of(id), kind, name, List.empty(), Option.none(), List.empty());
    }

    /** The same, with other spellings and names. */
    public Profile alias(String... names) {
        return new Profile(
                entity, kind, name, aliases.appendAll(List.of(requireNonNull(names, "names"))), country, succeeds);
    }

    /**
     * The same, as belonging to a country or lying in it.
     *
     * @throws IllegalArgumentException if the id is malformed
     */
    public Profile ofCountry(String id) {
        return new Profile(entity, kind, name, aliases, Option.some(Entity.of(id)), succeeds);
    }

    /**
     * The same, as the successor of that entity; call again for further ones.
     *
     * @param edtf when it took the other's place, such as {@code 2006-06-05}, or {@code undated}
     * @throws IllegalArgumentException if the id is malformed, or that is not EDTF
     */
    public Profile succeeding(String id, String edtf) {
        Option<EventDate> on =
                Option.some(EventDate.parse(requireNonNull(edtf, "edtf"))).filter(it -> !it.isUndated());
        return new Profile(entity, kind, name, aliases, country, succeeds.append(new Succession(Entity.of(id), on)));
    }

    /** What sort of thing an entity is. */
    public enum Kind {
        /** A country, of today or a former one. */
        COUNTRY("country"),
        /** An international organisation. */
        ORGANISATION("organisation"),
        /** A company, of whatever form and owner. */
        COMPANY("company"),
        /** A person. */
        PERSON("person"),
        /** What can be owned: a plant, a mine, a port. */
        ASSET("asset"),
        /** What is built or undertaken. */
        PROJECT("project"),
        /** What is at issue: a question, a dispute, a policy. */
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
