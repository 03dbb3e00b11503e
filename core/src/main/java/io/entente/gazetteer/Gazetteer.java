package io.entente.gazetteer;

import static java.util.Objects.requireNonNull;

import io.entente.event.Countries;
import io.entente.event.Country;
import io.entente.event.Entity;
import io.entente.event.Organisation;
import io.entente.event.Spelling;
import io.entente.history.Directory;
import io.entente.internal.cache.RecentlyUsed;
import io.entente.journal.Profile;
import io.entente.journal.Succession;
import io.entente.time.EventDate;
import io.vavr.Lazy;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * Finds the country, the organisation or whatever else is described that a source means by a code or a name. A user's own
 * aliases go first, then what a journal describes, then what is known here: the countries of ISO 3166, and the international
 * organisations of {@link Organisation}. Threads may share one.
 */
public final class Gazetteer {

    /** What is known here, and nothing else. */
    public static final Gazetteer STANDARD = new Gazetteer(Aliases.NONE, Directory.EMPTY);

    private static final int MOST_REMEMBERED = 10_000;
    private static final int LONGEST_REMEMBERED = 200;

    private final Aliases aliases;
    private final Directory directory;
    private final Lazy<Suggestion> suggestion;
    private final RecentlyUsed<Asked, Lookup> remembered = new RecentlyUsed<>(MOST_REMEMBERED, one -> 1);

    private Gazetteer(Aliases aliases, Directory directory) {
        this.aliases = aliases;
        this.directory = directory;
        this.suggestion = Lazy.of(() -> new Suggestion(new NearNames(directory, aliases), this::told));
    }

    /** The same, with a user's own aliases, which go before those it has. */
    public Gazetteer with(Aliases own) {
        return new Gazetteer(aliases.and(requireNonNull(own, "own")), directory);
    }

    /** The same, with what a journal describes, in place of what another did. */
    public Gazetteer with(Directory described) {
        return new Gazetteer(aliases, requireNonNull(described, "described"));
    }

    /**
     * Whom a code or a name means. One that meant several, one after the other, means the one of today or, if it means none
     * today, all of them.
     */
    public Lookup find(Scheme scheme, String written) {
        return find(new Asked(requireNonNull(scheme, "scheme"), requireNonNull(written, "written"), Option.none()));
    }

    /**
     * Whom a code or a name meant at a date. Of the codes of ISO 3166 and of names, those of today mean the same at any date,
     * for whoever writes today uses them for the past, too; the date decides between former ones. By a code of a state
     * system one is meant that was a member then or, if none was, the ones before and after.
     *
     * @param on when what the source speaks of occurred; of a longer one in which the code changed hands, several are meant
     */
    public Lookup find(Scheme scheme, String written, EventDate on) {
        return find(new Asked(
                requireNonNull(scheme, "scheme"),
                requireNonNull(written, "written"),
                Option.some(requireNonNull(on, "on"))));
    }

    private Lookup find(Asked asked) {
        if (asked.written().length() > LONGEST_REMEMBERED) {
            return looked(asked);
        }
        synchronized (remembered) {
            return remembered.find(asked).getOrElse(() -> {
                Lookup found = looked(asked);
                remembered.keep(asked, found);
                return found;
            });
        }
    }

    private Lookup looked(Asked asked) {
        Seq<Entity> own = aliases.find(asked.written())
                .toVector()
                .orElse(() -> asked.scheme() == Scheme.NAME ? described(asked.written()) : Vector.empty());
        return own.isEmpty() ? known(asked) : lookup(asked, own);
    }

    /** What a journal describes under that id, name or alias; a code of ISO 3166 is never hidden by somebody's name. */
    private Seq<Entity> described(String written) {
        String id = Spelling.normal(written);
        boolean isCode = Countries.codes().contains(id);
        Seq<Entity> exactly =
                directory.profiles().keySet().toVector().filter(it -> it.id().equals(id));
        return exactly.orElse(
                () -> isCode ? Vector.empty() : directory.named(written).toVector());
    }

    private Lookup known(Asked asked) {
        Seq<Sense> senses = asked.senses();
        Option<Sense> nobody = senses.find(sense -> sense.entity().isEmpty());
        return senses.isEmpty()
                ? suggestion.get().of(asked)
                : nobody.<Lookup>map(sense -> new Lookup.Unknown(Vector.empty(), nobody(asked, sense)))
                        .getOrElse(() -> lookup(
                                asked,
                                senses.flatMap(Sense::entity)
                                        .map(this::asDescribed)
                                        .distinct()));
    }

    private static String nobody(Asked asked, Sense sense) {
        String what =
                "%s is the %s of %s".formatted(asked.shown(), asked.scheme().what(), sense.name());
        return sense.when().isEmpty()
                ? what + ", which is neither a country nor an organisation"
                : "%s (%s), for which ISO 3166 has no code: describe it, and give it an alias"
                        .formatted(what, sense.when().mkString(", "));
    }

    private Lookup lookup(Asked asked, Seq<Entity> entities) {
        return entities.size() == 1
                ? new Lookup.Found(entities.head(), told(entities.head()))
                : new Lookup.Ambiguous(
                        entities.sorted(),
                        "%s may be %s%s: write which one, or give it an alias"
                                .formatted(
                                        asked.shown(),
                                        entities.sorted().map(this::told).mkString(" or "),
                                        asked.on().map(date -> " in " + date).getOrElse("")));
    }

    /** An organisation may be described under an id of the user's choice. */
    private Entity asDescribed(Entity entity) {
        return Organisation.of(entity)
                .filter(organisation -> !directory.profiles().containsKey(entity))
                .flatMap(organisation -> organisation
                        .names()
                        .flatMap(directory::named)
                        .distinct()
                        .singleOption())
                .getOrElse(entity);
    }

    /**
     * The description of an entity: the journal's own; else of a country its English name and what it succeeded, of an
     * organisation its name and aliases.
     */
    public Option<Profile> profile(Entity entity) {
        return directory.profiles().get(entity).orElse(() -> country(entity)).orElse(() -> organisation(entity));
    }

    private static Option<Profile> country(Entity entity) {
        return Countries.of(entity)
                .map(country -> new Profile(
                        entity,
                        Profile.Kind.COUNTRY,
                        country.name(),
                        Vector.empty(),
                        Option.none(),
                        Countries.predecessors(entity)
                                .toVector()
                                .map(it -> new Succession(it._1, Option.some(it._2)))));
    }

    private static Option<Profile> organisation(Entity entity) {
        return Organisation.of(entity)
                .map(it -> new Profile(
                        entity,
                        Profile.Kind.ORGANISATION,
                        it.name(),
                        it.names().tail(),
                        Option.none(),
                        Vector.empty()));
    }

    /** By name and id, of a former country with the years: {@code Serbia (RS)}, {@code Yugoslavia (YUCS, until 2003)}. */
    private String told(Entity entity) {
        String name = profile(entity).map(Profile::name).getOrElse(entity::id);
        String years = Countries.of(entity)
                .flatMap(Country::years)
                .map(it -> ", " + it)
                .getOrElse("");
        return name.equals(entity.id()) ? name : "%s (%s%s)".formatted(name, entity, years);
    }
}
