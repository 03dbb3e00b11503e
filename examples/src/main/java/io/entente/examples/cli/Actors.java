package io.entente.examples.cli;

import io.entente.event.Countries;
import io.entente.event.Dyad;
import io.entente.event.Entity;
import io.entente.event.Spelling;
import io.entente.history.Directory;
import io.entente.journal.Profile;
import io.entente.projection.View;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.control.Either;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Finds the actors that a person asks about: countries, whatever is described, and whatever has something told of it. */
final class Actors {

    private static final int NEAR_NAMES = 3;
    private static final int MOST_TOLD = 20;

    private final View all;
    private final Directory directory;

    /** A name, and how many letters it differs in from what was written. */
    private record Near(String name, Entity entity, int distance) {}

    /** @param all everything in the journal */
    Actors(View all) {
        this.all = all;
        this.directory = all.directory();
    }

    /** The actor that is meant; or why none is, with what is known. */
    Either<String, Entity> find(String written) {
        Seq<Entity> meant = directory.meant(written);
        if (meant.size() > 1) {
            return Either.left("'%s' may be %s: write the one you mean"
                    .formatted(written, meant.map(this::told).mkString(" or ")));
        }
        String id = Spelling.normal(written);
        return meant.headOption()
                .orElse(() -> filed().find(it -> it.id().equals(id)))
                .toEither(() -> unknown(written));
    }

    /** The two that are meant; who is not found is told as misuse. */
    Dyad dyad(String one, String other, CommandSpec command) {
        Array<Either<String, Entity>> members = Array.of(one, other).map(this::find);
        if (members.exists(Either::isLeft)) {
            throw new ParameterException(
                    command.commandLine(),
                    members.filter(Either::isLeft).map(Either::getLeft).mkString("; "));
        }
        try {
            return new Dyad(members.get(0).get(), members.get(1).get());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }

    /** Whoever something is filed under, described or not. */
    private SortedSet<Entity> filed() {
        return all.history().dyads().toVector().flatMap(Actors::members).toSortedSet();
    }

    private static Seq<Entity> members(Dyad dyad) {
        return Array.of(dyad.first(), dyad.second());
    }

    private String unknown(String written) {
        SortedSet<Entity> filed = filed();
        Seq<String> near = near(written, filed);
        return "'%s' is no country, by its code or English name, and is not described either.%s%s"
                .formatted(
                        written,
                        near.isEmpty() ? "" : " Did you mean %s?".formatted(near.mkString(" or ")),
                        filed.isEmpty()
                                ? ""
                                : " The journal tells of: %s%s"
                                        .formatted(
                                                filed.take(MOST_TOLD)
                                                        .toVector()
                                                        .map(this::told)
                                                        .mkString(", "),
                                                filed.size() <= MOST_TOLD
                                                        ? ""
                                                        : ", and %d more".formatted(filed.size() - MOST_TOLD)));
    }

    /** By their names, and not by codes: one that is spelled like another is another country's. */
    private Seq<String> near(String written, SortedSet<Entity> filed) {
        String bare = Spelling.bare(written);
        LevenshteinDistance distance = new LevenshteinDistance(bare.length() / 3);
        Seq<Near> described = directory
                .profiles()
                .values()
                .flatMap(profile -> names(profile).map(name -> new Near(name, profile.entity(), 0)))
                .toVector();
        return described
                .appendAll(filed.toVector().map(entity -> new Near(directory.nameOf(entity), entity, 0)))
                .appendAll(Countries.codes()
                        .toVector()
                        .map(Entity::of)
                        .map(country -> new Near(directory.nameOf(country), country, 0)))
                .map(it -> new Near(it.name(), it.entity(), distance.apply(bare, Spelling.bare(it.name()))))
                .filter(it -> it.distance() >= 0)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .map(it -> told(it.entity()))
                .distinct()
                .take(NEAR_NAMES);
    }

    private static Seq<String> names(Profile profile) {
        Seq<String> names = profile.aliases().prepend(profile.name());
        return profile.entity().isCountryCode()
                ? names
                : names.prepend(profile.entity().id());
    }

    /** {@code RS (Serbia)}. */
    private String told(Entity entity) {
        String name = directory.nameOf(entity);
        return Countries.isFormer(entity)
                ? Countries.told(entity)
                : name.equals(entity.id()) ? name : "%s (%s)".formatted(entity, name);
    }
}
