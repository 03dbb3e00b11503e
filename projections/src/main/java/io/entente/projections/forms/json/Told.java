package io.entente.projections.forms.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.entente.event.Development;
import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.event.UnknownDevelopment;
import io.entente.history.Assessment;
import io.entente.history.Directory;
import io.entente.history.Resolution;
import io.entente.journal.Citation;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.journal.SourceId;
import io.entente.projection.Item;
import io.entente.projection.View;
import io.entente.time.EventDate;
import io.entente.time.Recorded;
import io.vavr.Value;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.net.URI;

/** What JSON answers have in common: what is told by whom, with what is called how. */
final class Told {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Directory directory;
    private SortedSet<SourceId> named = TreeSet.empty();

    /** An answer to what is asked of a view. */
    Told(View view) {
        this.directory = view.history().directory();
    }

    /** A part of it, in which a name stands beside each id. */
    Named named() {
        return new Named(this);
    }

    Names names() {
        return directory;
    }

    String nameOf(Entity entity) {
        return directory.nameOf(entity);
    }

    String nameOf(Dyad dyad) {
        return directory.nameOf(dyad);
    }

    String titleOf(SourceId source) {
        named = named.add(source);
        return directory.titleOf(source);
    }

    /** What was asked: the dyad, the clocks, and whatever else is not as usual. */
    ObjectNode asked(View view) {
        Named asked = named();
        view.dyad().forEach(dyad -> asked.entities("dyad", Vector.of(dyad.first(), dyad.second())));
        ObjectNode json = asked.json()
                .put("at", view.asOf().at().toString())
                .put("knownAt", view.asOf().knownText());
        if (!(view.asOf().recorded() instanceof Recorded.Ever)) {
            json.put("asRecorded", view.asOf().recorded().toString());
        }
        if (view.isPossible()) {
            json.put("possibleCounted", true);
        }
        if (view.isWithPredecessors()) {
            json.put("predecessorsCounted", true);
        }
        if (!view.resolution().equals(Resolution.latest())) {
            json.put("otherSourcesPreferred", true);
        }
        return json;
    }

    /** An item of an answer. */
    ObjectNode item(Item item) {
        Named told = named();
        item.fields().forEach(told::field);
        return told.json();
    }

    /** A report: who says what, and since when that is known. */
    ObjectNode told(Report report) {
        return told(report, report.occurred(), report.development());
    }

    /** What is put together: the first report, with what others add, and whose word that is. */
    ObjectNode told(Assessment assessment) {
        ObjectNode json = told(assessment.report(), assessment.date(), assessment.development());
        json.setAll(named().sources("sources", assessment.sources()).json());
        ObjectNode completed = json.putObject("toldBy");
        assessment
                .development()
                .fields()
                .keySet()
                .toList()
                .prepend(Assessment.OCCURRED)
                .forEach(field -> assessment.sourceOf(field).forEach(source -> completed.put(field, source.value())));
        json.set("citations", citations(assessment.reports()));
        return json;
    }

    private ObjectNode told(Report report, EventDate date, Development development) {
        ObjectNode json = told(report.id(), report.source())
                .put("known", report.known().toString())
                .put("modality", report.modality().toString())
                .put("occurred", date.toString())
                .put("approximate", date.approximate())
                .put("uncertain", date.uncertain())
                .put("kind", development.kind());
        json.set("fields", fields(development));
        if (development instanceof UnknownDevelopment unknown) {
            json.put("unknownVersion", unknown.version());
        }
        report.citation().forEach(citation -> cite(citation, json));
        return json;
    }

    private ObjectNode fields(Development development) {
        Named fields = named();
        if (development instanceof UnknownDevelopment unknown) {
            unknown.members().forEach((name, value) -> fields.json().putRawValue(name, new RawValue(value)));
            return fields.json();
        }
        development.fields().forEach((name, value) -> {
            if (!(value instanceof Value<?> given && given.isEmpty())) { // an option, or a list that may be left out
                fields.value(name, value);
            }
        });
        return fields.json();
    }

    /** Where in their sources reports stand, as far as they tell. */
    ArrayNode citations(Seq<Report> reports) {
        ArrayNode array = JSON.arrayNode();
        reports.forEach(report ->
                report.citation().forEach(citation -> array.add(cite(citation, told(report.id(), report.source())))));
        return array;
    }

    private ObjectNode told(DevelopmentId development, SourceId source) {
        ObjectNode json = JSON.objectNode().put("development", development.value());
        return json.setAll(named().source("source", source).json());
    }

    private static ObjectNode cite(Citation citation, ObjectNode json) {
        citation.quote().forEach(quote -> json.put("quote", quote));
        citation.locator().forEach(locator -> json.put("locator", locator));
        citation.url().forEach(url -> json.put("url", url.toString()));
        return json;
    }

    /** What the sources are that were named so far. */
    ArrayNode descriptions() {
        ArrayNode descriptions = JSON.arrayNode();
        named.forEach(source -> descriptions.add(described(source)));
        return descriptions;
    }

    private ObjectNode described(SourceId source) {
        Option<Source> description = directory.sources().get(source);
        return named().source("source", source)
                .json()
                .put("publisher", description.flatMap(Source::publisher).getOrNull())
                .put(
                        "published",
                        description
                                .flatMap(Source::published)
                                .map(EventDate::toString)
                                .getOrNull())
                .put("url", description.flatMap(Source::url).map(URI::toString).getOrNull());
    }
}
