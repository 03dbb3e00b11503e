package io.entente.history;

import io.entente.event.Countries;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.event.Spelling;
import io.entente.journal.Entry;
import io.entente.journal.Profile;
import io.entente.journal.Source;
import io.entente.journal.SourceId;
import io.entente.journal.Succession;
import io.entente.time.EventDate;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * What the entities and sources of a journal are called. Of several descriptions the latest recorded stands.
 *
 * @param profiles the described entities
 * @param sources the described sources
 */
public record Directory(Map<Entity, Profile> profiles, Map<SourceId, Source> sources) implements Names {

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

    /** The described name; of a country not described its English name, see {@link Countries}; else the id. */
    @Override
    public String nameOf(Entity entity) {
        return profiles.get(entity)
                .map(Profile::name)
                .orElse(entity::countryName)
                .getOrElse(entity::id);
    }

    /** What an entity is the successor of, and what that is in turn, each once: of the nearest its day, of others the first. */
    public Seq<Succession> predecessors(Entity entity) {
        Seq<Succession> found = Vector.empty();
        Seq<Succession> next = succeeded(new Succession(entity, Option.none()));
        while (!next.isEmpty()) {
            found = found.appendAll(next);
            Seq<Entity> known = found.map(Succession::of).append(entity);
            next = next.flatMap(this::succeeded)
                    .reject(it -> known.contains(it.of()))
                    .distinctBy(Succession::of);
        }
        return found;
    }

    /** What something succeeds directly; what ended before it did itself, ended then. */
    private Seq<Succession> succeeded(Succession by) {
        return profiles.get(by.of()).toVector().flatMap(Profile::succeeds).map(it -> {
            Seq<EventDate> days = it.on().toVector().appendAll(by.on());
            return new Succession(it.of(), days.minBy(day -> day.latest().getOrElse(LocalDate.MAX)));
        });
    }

    /** The described title, else the id. */
    public String titleOf(SourceId source) {
        return sources.get(source).flatMap(Source::title).getOrElse(source::value);
    }

    /**
     * The entity that a person means by a text: what is described under that id; else the country of that ISO 3166 code;
     * else what alone is described under that id, name or alias in another spelling; else the country of that name, see
     * {@link Countries#find}.
     */
    public Option<Entity> find(String written) {
        return meant(written).singleOption();
    }

    /** Everything that a person may mean by a text, see {@link #find}; several where a name is shared. */
    public Seq<Entity> meant(String written) {
        String id = Spelling.normal(written);
        Set<Entity> exactly = profiles.keySet().filter(entity -> entity.id().equals(id));
        if (exactly.isEmpty() && Countries.codes().contains(id)) {
            return Vector.of(Entity.of(id));
        }
        return exactly.orElse(() -> named(written))
                .orElse(() -> Countries.meant(written))
                .toVector()
                .sorted();
    }

    /** Everything described that goes by that id, name or alias, in whatever case. */
    public Set<Entity> named(String written) {
        String name = Spelling.folded(written);
        return profiles.values()
                .filter(profile -> profile.aliases()
                        .prepend(profile.name())
                        .prepend(profile.entity().id())
                        .map(Spelling::folded)
                        .exists(name::equals))
                .map(Profile::entity)
                .toSet();
    }
}
