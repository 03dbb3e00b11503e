package io.entente.internal.codec;

import io.entente.event.Development;
import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.event.Link;
import io.entente.journal.Citation;
import io.entente.journal.Modality;
import io.entente.journal.Report;
import io.entente.journal.SourceId;
import io.entente.time.EventDate;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How a report is stored: what every report says, with the fields of its kind in the midst. It is read in any order of
 * its keys, and once.
 */
final class ReportForm {

    private @Nullable DevelopmentId id;
    private @Nullable Modality modality;
    private @Nullable EventDate occurred;
    private @Nullable EventDate known;
    private @Nullable SourceId source;
    private @Nullable SortedSet<Dyad> dyads;
    private @Nullable Citation citation;
    private @Nullable Seq<String> storylines;
    private @Nullable Seq<Link> links;

    private ReportForm() {}

    /** Writes a report, and what {@code fields} writes of its development. */
    static void write(Report report, Consumer<JsonText> fields, JsonText json) {
        json.beginObject();
        json.key("development").text(report.id().value());
        json.key(report.modality().toString()).text(report.occurred().toString());
        json.key("known").text(report.known().toString());
        json.key("source").text(report.source().value());
        json.key("dyads").beginList();
        SortedSet<Dyad> dyads = report.dyads().size() == 1 ? report.dyads() : TreeSet.ofAll(report.dyads());
        for (Dyad dyad : dyads) {
            json.beginList();
            json.text(dyad.first().id()).text(dyad.second().id());
            json.endList();
        }
        json.endList();
        fields.accept(json);
        if (report.citation().isDefined()) {
            CitationForm.write(report.citation().get(), json.key("citation"));
        }
        json.texts("storylines", report.storylines());
        if (!report.links().isEmpty()) {
            LinksForm.write(report.links(), json.key("links"));
        }
        json.endObject();
    }

    /** Reads a report whose development has those fields. */
    static Report read(Payload payload, Fields fields) {
        ReportForm form = new ReportForm();
        payload.next();
        payload.beginObject();
        for (String key = payload.nextKey(); key != null; key = payload.nextKey()) {
            if (!form.read(key, payload)) {
                fields.read(key, payload);
            }
        }
        payload.end();
        return payload.checked(() -> form.report(payload, fields.development(payload)));
    }

    private boolean read(String key, Payload payload) {
        switch (key) {
            case "development" -> id = payload.once(id, Payload::development);
            case "occurred" -> date(Modality.OCCURRED, payload);
            case "planned" -> date(Modality.PLANNED, payload);
            case "denied" -> date(Modality.DENIED, payload);
            case "known" -> known = payload.once(known, Payload::date);
            case "source" -> source = payload.once(source, Payload::source);
            case "dyads" -> dyads = payload.once(dyads, Payload::dyads);
            case "citation" -> citation = payload.once(citation, CitationForm::read);
            case "storylines" -> storylines = payload.once(storylines, it -> it.list(Payload::text));
            case "links" -> links = payload.once(links, LinksForm::read);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void date(Modality modality, Payload payload) {
        if (this.modality != null && this.modality != modality) {
            throw payload.refused("'%s' stands here already: one excludes the other".formatted(this.modality));
        }
        this.modality = modality;
        this.occurred = payload.once(occurred, Payload::date);
    }

    private Report report(Payload payload, Development development) {
        return new Report(
                payload.required("development", id),
                payload.required("source", source),
                payload.required("occurred', 'planned' or 'denied", occurred),
                payload.required("known", known),
                payload.required("occurred', 'planned' or 'denied", modality),
                development,
                payload.required("dyads", dyads),
                Option.of(citation),
                storylines == null ? Array.empty() : storylines,
                links == null ? Array.empty() : links);
    }
}
