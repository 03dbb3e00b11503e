package io.entente.history;

import io.entente.event.Entity;
import io.entente.journal.Entry;
import io.entente.journal.Profile;
import io.entente.journal.Source;
import io.entente.journal.SourceId;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * What the entities and sources of a journal are called. Of several descriptions the latest recorded stands.
 *
 * @param profiles the described entities
 * @param sources the described sources
 */
public record Directory(Map<Entity, Profile> profiles, Map<SourceId, Source> sources) {

    /** Nothing described. */
    public static final Directory EMPTY = new Directory(HashMap.empty(), HashMap.empty());

    /** The directory after another entry. */
    Directory with(Entry entry) {
        return switch (entry.content()) {
            case Profile profile -> new Directory(profiles.put(profile.entity(), profile), sources);
            case Source source -> new Directory(profiles, sources.put(source.id(), source));
            default -> this;
        };
    }

    /** The described name; of a country not described its English name after the JDK's ISO 3166 list; else the id. */
    public String nameOf(Entity entity) {
        return profiles.get(entity)
                .map(Profile::name)
                .orElse(entity::countryName)
                .getOrElse(entity::id);
    }

    /** The described title, else the id. */
    public String titleOf(SourceId source) {
        return sources.get(source).flatMap(Source::title).getOrElse(source::value);
    }

    /**
     * The entity that a person means by a text: what is described under that id; else the country of that ISO 3166 code
     * or English name; else what alone bears that name or alias.
     */
    public Option<Entity> find(String written) {
        return profiles.keySet()
                .find(entity -> entity.id().equals(written))
                .orElse(() -> Entity.countryCodes().find(written::equals).map(Entity::of))
                .orElse(() -> Entity.countryNamed(written))
                .orElse(() -> named(written).singleOption());
    }

    /** Everything described that goes by that id, name or alias, in whatever case. */
    public Set<Entity> named(String written) {
        return profiles.values()
                .filter(profile -> profile.aliases()
                        .prepend(profile.name())
                        .prepend(profile.entity().id())
                        .exists(written::equalsIgnoreCase))
                .map(Profile::entity)
                .toSet();
    }
}
