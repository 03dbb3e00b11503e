package io.entente.projections.exports.followthemoney;

import io.entente.event.Entity;
import io.entente.history.Directory;
import io.entente.journal.Profile;
import io.entente.journal.Source;
import io.entente.journal.SourceId;
import io.entente.time.EventDate;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.net.URI;

/** What reports name, and the sources, as entities of FollowTheMoney. */
record FtmThings(Directory directory) {

    private static final String ISO = "ISO 3166";

    // the former states that FollowTheMoney's type country has
    private static final Map<String, String> FORMER =
            HashMap.of("CSHH", "cshh", "CSXX", "csxx", "DDDE", "dd", "SUHH", "suhh", "YUCS", "yucs");

    Option<Schema> schema(Entity entity) {
        return Schema.of(entity, directory.profiles().get(entity));
    }

    static String id(Entity entity) {
        return FtmEntity.id("entity", entity.id());
    }

    static String id(SourceId source) {
        return FtmEntity.id("source", source.value());
    }

    static FtmEntity document(Source source) {
        return FtmEntity.of(id(source.id()), "Document")
                .with("name", source.title().getOrElse(source.id().value()))
                .with("fileName", source.id().value()) // which a document must have
                .with("title", source.title())
                .with("publisher", source.publisher())
                .with(
                        "publishedAt",
                        source.published().filter(FtmEntity::isTold).map(EventDate::toString))
                .with("sourceUrl", source.url().map(URI::toString));
    }

    /** What an entity is; none of what FollowTheMoney has no schema for. */
    Option<FtmEntity> thing(Entity entity) {
        Option<Profile> profile = directory.profiles().get(entity);
        return schema(entity).map(schema -> FtmEntity.of(id(entity), schema.toString())
                .with("name", directory.nameOf(entity))
                .with("alias", profile.toVector().flatMap(Profile::aliases))
                .with("country", country(entity).orElse(() -> profile.flatMap(Profile::country)
                        .flatMap(FtmThings::country)))
                .with("publisher", Option.when(profile.isEmpty(), ISO)));
    }

    private static Option<String> country(Entity entity) {
        return Option.when(entity.isCountryCode(), entity.id())
                .flatMap(code ->
                        code.length() == 2 ? Option.some(code.toLowerCase(java.util.Locale.ROOT)) : FORMER.get(code));
    }

    /** Which actors an actor is told to be the successor of. */
    Seq<FtmEntity> successions(Entity entity) {
        return directory
                .profiles()
                .get(entity)
                .toVector()
                .filter(it -> schema(entity).exists(Schema::isActor))
                .flatMap(Profile::succeeds)
                .filter(it -> schema(it.of()).exists(Schema::isActor))
                .map(it -> it.on().fold(() -> succession(entity, it.of()), succession(entity, it.of())::on));
    }

    private static FtmEntity succession(Entity successor, Entity predecessor) {
        return FtmEntity.of(FtmEntity.id("succession", successor + " " + predecessor), "Succession")
                .with("predecessor", id(predecessor))
                .with("successor", id(successor));
    }
}
