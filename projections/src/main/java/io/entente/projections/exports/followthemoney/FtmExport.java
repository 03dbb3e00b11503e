package io.entente.projections.exports.followthemoney;

import com.google.auto.service.AutoService;
import io.entente.event.Dyad;
import io.entente.event.Entity;
import io.entente.history.Assessment;
import io.entente.history.Assessment.Status;
import io.entente.journal.Modality;
import io.entente.journal.Profile;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.journal.Succession;
import io.entente.projection.View;
import io.entente.projections.exports.Export;
import io.entente.projections.exports.Omission;
import io.entente.projections.exports.Words;
import io.entente.projections.forms.json.JsonText;
import io.vavr.Value;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * Entities of FollowTheMoney as JSON Lines: the sources, what the reports name, and an event for each report that stands, with
 * its source; of a stake that is told to be acquired or held an ownership, too. Ids follow from ours, and are the same in every
 * export.
 */
@AutoService(Export.class)
public final class FtmExport implements Export {

    @Override
    public String name() {
        return "ftm";
    }

    @Override
    public String purpose() {
        return "FollowTheMoney entities, for Aleph and OpenSanctions (JSON Lines)";
    }

    @Override
    public Seq<Omission> write(View view, Setting setting, OutputStream out) throws IOException {
        LocalDate day = view.asOf().at();
        Seq<Assessment> all = view.history().assessments();
        Seq<Assessment> assessments = all.reject(it -> it.on(day) == Status.AHEAD && it.isOccurred());
        Seq<Report> standing =
                assessments.flatMap(it -> it.reports().appendAll(it.rivals())).sortBy(FtmEvents::name);
        Seq<Report> told = standing.filter(it -> it.modality() != Modality.DENIED);
        Words words = Words.of(view);
        SortedSet<Entity> things = TreeSet.ofAll(told.flatMap(it ->
                        it.development().entities().addAll(it.dyads().toVector().flatMap(FtmExport::members)))
                .appendAll(view.dyad().toVector().flatMap(FtmExport::members))
                .appendAll(words.profiles().map(Profile::entity))
                .appendAll(words.profiles().flatMap(Profile::succeeds).map(Succession::of)));
        FtmThings descriptions = new FtmThings(view.directory());
        FtmEvents events = new FtmEvents(view.names(), view.directory());
        Writer lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        for (Source source : words.sources()) {
            write(FtmThings.document(source), lines);
        }
        for (FtmEntity thing : things.toVector().flatMap(descriptions::thing)) {
            write(thing, lines);
        }
        for (FtmEntity succession : things.toVector().flatMap(descriptions::successions)) {
            write(succession, lines);
        }
        for (FtmEntity event : told.flatMap(events::of)) {
            write(event, lines);
        }
        lines.flush();
        return Vector.of(
                        Omission.of(
                                "developments told of a later day",
                                all.size() - assessments.size(),
                                "what is exported is what had happened by " + day),
                        Omission.of(
                                "denials", standing.size() - told.size(), "an event is what happened or is planned"),
                        Omission.of(
                                "dates that are no plain day, month or year",
                                told.count(it -> !FtmEntity.isTold(it.occurred())),
                                "an event has what is common to all days that its date allows, and the date itself in its"
                                        + " notes"),
                        Omission.of(
                                "entities of no schema",
                                things.count(it -> descriptions.schema(it).isEmpty()),
                                "an issue, or what nothing says what it is; events have their names alone"),
                        Omission.of(
                                "sources of descriptions of entities",
                                things.count(view.directory().profiles()::containsKey),
                                "a journal describes entities on nobody's word"),
                        Omission.of(
                                "fields of developments",
                                told.map(FtmExport::fields).sum().intValue(),
                                "an event has no property for amounts, shares and the like; its name tells them in words"),
                        Omission.of(
                                "ties between developments",
                                told.map(it -> it.links().size()).sum().intValue(),
                                "events are not tied"))
                .flatMap(it -> it);
    }

    private static Seq<Entity> members(Dyad dyad) {
        return Vector.of(dyad.first(), dyad.second());
    }

    private static int fields(Report report) {
        return report.development().fields().values().count(value -> !isOfEntities(value));
    }

    private static boolean isOfEntities(Object value) {
        return value instanceof Entity || (value instanceof Value<?> some && some.forAll(Entity.class::isInstance));
    }

    private static void write(FtmEntity entity, Writer lines) throws IOException {
        lines.write(JsonText.line(entity.json()) + "\n");
    }
}
