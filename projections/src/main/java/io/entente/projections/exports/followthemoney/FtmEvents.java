package io.entente.projections.exports.followthemoney;

import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.event.Percent;
import io.entente.event.StakeAcquired;
import io.entente.event.StakeReported;
import io.entente.history.Directory;
import io.entente.journal.Citation;
import io.entente.journal.Modality;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.net.URI;

/** Reports as events of FollowTheMoney, each with its source. */
record FtmEvents(Names names, Directory directory) {

    /** What tells a report that stands from every other. */
    static String name(Report report) {
        return report.id() + " " + report.source();
    }

    /** The event that a report tells of, and the ownership. */
    Seq<FtmEntity> of(Report report) {
        return Vector.of(event(report)).appendAll(ownership(report));
    }

    private FtmEntity event(Report report) {
        Seq<Entity> named = report.development().entities().toVector();
        FtmThings things = new FtmThings(directory);
        return sourced(FtmEntity.of(FtmEntity.id("event", name(report)), "Event"), report)
                .with(
                        "name",
                        (report.modality() == Modality.PLANNED ? "Planned: " : "")
                                + report.development().sentence(names))
                .on(report.occurred())
                .with(
                        "involved",
                        named.filter(it -> things.schema(it).exists(Schema::isActor))
                                .map(FtmThings::id))
                .with(
                        "namesMentioned",
                        named.reject(it -> things.schema(it).exists(Schema::isActor))
                                .map(names::nameOf))
                .with(
                        "keywords",
                        report.storylines().prepend(report.development().kind()))
                .with(
                        "proof",
                        Option.when(directory.sources().containsKey(report.source()), FtmThings.id(report.source())))
                .with("summary", report.citation().flatMap(Citation::quote))
                .with(
                        "notes",
                        "%s %s, known since %s%s"
                                .formatted(
                                        report.modality(),
                                        report.occurred(),
                                        report.known(),
                                        report.citation()
                                                .flatMap(Citation::locator)
                                                .map(it -> ", at " + it)
                                                .getOrElse("")));
    }

    private Option<FtmEntity> ownership(Report report) {
        if (report.modality() != Modality.OCCURRED) {
            return Option.none();
        }
        return switch (report.development()) {
            case StakeAcquired it -> ownership(report, it.acquirer(), it.asset(), it.percent(), "acquired");
            case StakeReported it -> ownership(report, it.holder(), it.asset(), Option.some(it.percent()), "held");
            default -> Option.none();
        };
    }

    private Option<FtmEntity> ownership(
            Report report, Entity owner, Entity asset, Option<Percent> percent, String status) {
        FtmThings things = new FtmThings(directory);
        return Option.when(
                things.schema(owner).exists(Schema::isActor)
                        && things.schema(asset).exists(Schema::isOwned),
                () -> sourced(FtmEntity.of(FtmEntity.id("ownership", name(report)), "Ownership"), report)
                        .with("owner", FtmThings.id(owner))
                        .with("asset", FtmThings.id(asset))
                        .with("percentage", percent.map(Percent::toString))
                        .with("status", status)
                        .on(report.occurred()));
    }

    private FtmEntity sourced(FtmEntity entity, Report report) {
        Option<Source> source = directory.sources().get(report.source());
        return entity.with("recordId", report.id().value())
                .with(
                        "publisher",
                        source.flatMap(Source::publisher).getOrElse(() -> directory.titleOf(report.source())))
                .with(
                        "sourceUrl",
                        report.citation()
                                .flatMap(Citation::url)
                                .orElse(() -> source.flatMap(Source::url))
                                .map(URI::toString));
    }
}
