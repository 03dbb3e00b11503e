package io.entente.projections.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.event.Development;
import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.history.Assessment;
import io.entente.history.ClaimOutcome;
import io.entente.history.ClaimOutcome.Fate;
import io.entente.history.Telling;
import io.entente.journal.Citation;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.journal.SourceId;
import io.entente.projection.Explanation.Explained;
import io.entente.projection.View;
import io.entente.projections.answers.Elsewhere;
import io.entente.projections.answers.Elsewhere.Place;
import io.entente.projections.forms.Wording;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The developments that anything rests on, by number: what is known of each at every moment, and on whose word. */
final class Developments {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    // seconds say nothing to a person
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final Set<Fate> STANDS =
            EnumSet.of(Fate.PREFERRED, Fate.COMPLETES, Fate.CORROBORATES, Fate.STANDS_BESIDE, Fate.CONTRADICTS);

    private final Map<DevelopmentId, Integer> numbers = new LinkedHashMap<>();
    private final List<ArrayNode> versions = new ArrayList<>();
    private final Set<SourceId> sources = new LinkedHashSet<>();
    private final Set<Entity> entities = new LinkedHashSet<>();
    private final Turned turned = new Turned();

    int number(DevelopmentId id) {
        return numbers.computeIfAbsent(id, none -> {
            versions.add(JSON.arrayNode());
            return versions.size() - 1;
        });
    }

    /** Takes what is known of every development at a moment, and tells of which nothing is, by why. */
    Map<String, SortedSet<DevelopmentId>> know(View view, int moment) {
        Map<String, SortedSet<DevelopmentId>> unknown = new TreeMap<>();
        Wording wording = new Wording(view);
        turned.add(view.directory().profiles().keySet(), wording.names());
        turned.add(view.directory().sources().values().flatMap(Developments::ofSource), wording.names());
        Map<DevelopmentId, Seq<ClaimOutcome>> words =
                view.histories(view.everTold().toVector()).toJavaMap();
        words.forEach((id, claims) -> {
            Explained known = new Explained(id, view.history().assessment(id), claims);
            ArrayNode before = versions.get(number(id));
            ObjectNode now = version(known, wording);
            if (before.isEmpty() || !before.get(before.size() - 1).get(1).equals(now)) {
                before.add(JSON.arrayNode().add(moment).add(now));
            }
            if (known.assessment().isEmpty()) {
                unknown.merge(why(claims), TreeSet.of(id), SortedSet::union);
            }
        });
        return unknown;
    }

    private static Seq<Option<String>> ofSource(Source it) {
        return Vector.of(it.title(), it.publisher());
    }

    private static String why(Seq<ClaimOutcome> claims) {
        if (claims.exists(it -> STANDS.contains(it.fate()))) {
            return "elsewhere";
        }
        return switch (Elsewhere.unknown(claims)) {
            case Place.Filed filed -> "elsewhere";
            case Place.Withdrawn withdrawn -> "withdrawn";
            case Place.KnownLater later -> "later";
            case Place.RecordedLater later -> "unrecorded";
        };
    }

    private ObjectNode version(Explained known, Wording wording) {
        ObjectNode json = JSON.objectNode();
        known.assessment().forEach(it -> assessed(it, json, wording));
        ArrayNode fields = json.putArray("fields");
        known.tellings()
                .filter(Telling::isAnythingTold)
                .forEach(it -> fields.add(JSON.arrayNode().add(it.field()).add(wording.told(it))));
        known.placements()
                .forEach(it ->
                        fields.add(JSON.arrayNode().add(it.sort().toString()).add(Wording.told(it))));
        ArrayNode words = json.putArray("words");
        known.claims().filter(Developments::isKnown).forEach(it -> words.add(word(it, wording)));
        return json;
    }

    private static boolean isKnown(ClaimOutcome it) {
        return it.fate() != Fate.NOT_YET_KNOWN && it.fate() != Fate.NOT_YET_RECORDED;
    }

    private void assessed(Assessment it, ObjectNode json, Wording wording) {
        json.put("w", wording.sentence(it));
        json.put("kind", it.development().kind());
        json.set("date", Entries.ends(it.date()));
        json.put("modality", it.modality().toString());
        if (it.contested()) {
            json.put("contested", true);
        }
        texts("storylines", it.storylines(), json);
        texts("sources", it.sources().map(SourceId::value), json);
        turned.add(it.storylines(), wording.names());
        // whomever only a word names that is contradicted has to do with it, too
        Seq<Development> told = it.standing().map(Report::development).prepend(it.development());
        told.forEach(development -> turned.add(development.fields().values(), wording.names()));
        SortedSet<Entity> named = TreeSet.ofAll(told.flatMap(Development::entities));
        named.forEach(entities::add);
        texts("entities", named.toVector().map(Entity::id), json);
        if (!it.links().isEmpty()) {
            ArrayNode links = json.putArray("links");
            it.links()
                    .forEach(link -> links.add(
                            JSON.arrayNode().add(link.relation().toString()).add(number(link.to()))));
        }
    }

    private static void texts(String name, Seq<String> texts, ObjectNode json) {
        if (!texts.isEmpty()) {
            ArrayNode array = json.putArray(name);
            texts.forEach(array::add);
        }
    }

    private ObjectNode word(ClaimOutcome it, Wording wording) {
        sources.add(it.claim().source());
        ObjectNode json = JSON.objectNode()
                .put("fate", Wording.fate(it))
                .put("source", it.claim().source().value())
                .put("known", it.claim().known().toString())
                .put("recorded", MINUTE.format(it.entry().recorded()))
                .put("position", it.entry().position())
                .put("w", wording.told(it));
        if (it.claim() instanceof Report report) {
            json.put("said", report.development().sentence(wording.names()))
                    .put("occurred", report.occurred().toString())
                    .put("modality", report.modality().toString());
            report.citation().forEach(citation -> cite(citation, json));
        }
        return json;
    }

    private static void cite(Citation citation, ObjectNode json) {
        citation.quote().forEach(quote -> json.put("quote", quote));
        citation.locator().forEach(locator -> json.put("locator", locator));
        citation.url().forEach(url -> json.put("url", url.toString()));
    }

    /** Every development, by number: its id, then since which moment what is known of it. */
    ArrayNode json() {
        ArrayNode json = JSON.arrayNode();
        numbers.forEach(
                (id, number) -> json.add(JSON.arrayNode().add(id.value()).add(versions.get(number))));
        return json;
    }

    /** The sources that have a word on any of them, by id. */
    ObjectNode sources(View view) {
        ObjectNode json = JSON.objectNode();
        TreeSet.ofAll(sources).forEach(id -> {
            ObjectNode source = json.putObject(id.value())
                    .put("title", view.history().directory().titleOf(id));
            view.history().directory().sources().get(id).forEach(it -> described(it, source));
        });
        return json;
    }

    /** The names of whom any of them names, by id. */
    ObjectNode entities(View view) {
        ObjectNode json = JSON.objectNode();
        TreeSet.ofAll(entities).forEach(it -> json.put(it.id(), view.names().nameOf(it)));
        return json;
    }

    /** What is told by any of them that is read from right to left. */
    ArrayNode turned() {
        return turned.json();
    }

    private static void described(Source it, ObjectNode json) {
        it.publisher().forEach(publisher -> json.put("publisher", publisher));
        it.published().forEach(published -> json.put("published", published.toString()));
        it.url().map(URI::toString).forEach(url -> json.put("url", url));
    }
}
