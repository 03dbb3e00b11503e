package io.entente.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.Entente;
import io.entente.history.Directory;
import io.entente.journal.Contents;
import io.entente.journal.Contents.Entries;
import io.entente.journal.Contents.Span;
import io.entente.journal.Source;
import io.entente.journal.SourceId;
import io.entente.projections.forms.Counted;
import io.entente.projections.forms.Style;
import io.entente.projections.forms.text.Page;
import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is in a store, told. */
final class Inventory {

    private final Contents contents;
    private final Directory directory;

    /** A part of it. */
    enum Part {
        DYADS,
        SOURCES,
        ENTITIES
    }

    Inventory(Entente entente) {
        this.contents = entente.store().contents();
        this.directory = entente.everything().directory();
    }

    /** All of it, for people. */
    Page page() {
        Entries entries = contents.entries();
        Page page = new Page()
                .line(Counted.of(entries.total(), "entry", "entries") + (entries.total() == 0 ? "" : ": " + entries))
                .line(Counted.of(contents.developments(), "development"));
        contents.occurred().forEach(it -> page.line("occurred %s to %s".formatted(it.first(), it.last())));
        contents.recorded()
                .forEach(it -> page.line("recorded %s to %s".formatted(minute(it.first()), minute(it.last()))));
        dyads(page);
        tell("Kinds, and how many reports are of each", contents.kinds(), Object::toString, page);
        tell(
                "Kinds that this program does not know, and how many entries are of each",
                contents.unknown(),
                Object::toString,
                page);
        sources(page);
        entities(page);
        tell("Storylines, and how many reports belong to each", contents.storylines(), Object::toString, page);
        return page;
    }

    /** A part of it, for people. */
    Page page(Part part) {
        Page page = new Page();
        switch (part) {
            case DYADS -> dyads(page);
            case SOURCES -> sources(page);
            case ENTITIES -> entities(page);
        }
        return page.isEmpty() ? page.line("there are none") : page;
    }

    private void dyads(Page page) {
        tell("Dyads, and how many reports are filed under each", contents.dyads(), directory::nameOf, page);
    }

    private void sources(Page page) {
        tell("Sources, and how many claims each makes", contents.sources(), directory::titleOf, page);
    }

    private void entities(Page page) {
        tell(
                contents.unknown().isEmpty()
                        ? "Entities, and how many reports name each"
                        : "Entities, and how many reports of kinds that are known name each",
                contents.entities(),
                directory::nameOf,
                page);
    }

    private static String minute(Instant moment) {
        return moment.toString().substring(0, 16).replace('T', ' ') + " UTC";
    }

    private static <T> void tell(String heading, Map<T, Long> counts, Function<? super T, String> name, Page page) {
        if (counts.nonEmpty()) {
            int digits = counts.values().max().get().toString().length();
            (page.isEmpty() ? page : page.blank()).line(Style.HEADING.on(heading));
            mostFirst(counts).forEach(it -> {
                String called = name.apply(it._1).equals(it._1.toString()) ? "" : "  " + name.apply(it._1);
                page.row("  " + it._1, ("%" + digits + "d%s").formatted(it._2, called));
            });
        }
    }

    private static <T> Seq<Tuple2<T, Long>> mostFirst(Map<T, Long> counts) {
        return counts.toVector().sortBy(it -> -it._2);
    }

    /** All of it, for programs. */
    ObjectNode json() {
        Entries entries = contents.entries();
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("format", 1).put("head", entries.total());
        json.putObject("entries")
                .put("reports", entries.reports())
                .put("withdrawals", entries.withdrawals())
                .put("same", entries.sameAs())
                .put("sources", entries.sources())
                .put("entities", entries.entities())
                .put("editions", entries.editions())
                .put("unknown", entries.unknown());
        json.put("developments", contents.developments())
                .put("firstOccurred", text(contents.occurred().map(Span::first)))
                .put("lastOccurred", text(contents.occurred().map(Span::last)))
                .put("firstRecorded", text(contents.recorded().map(Span::first)))
                .put("lastRecorded", text(contents.recorded().map(Span::last)));
        dyads(json);
        list("kinds", contents.kinds(), "reports", json, (kind, told) -> told.put("kind", kind));
        list("unknownKinds", contents.unknown(), "entries", json, (kind, told) -> told.put("kind", kind.name())
                .put("version", kind.version()));
        sources(json);
        entities(json);
        list("storylines", contents.storylines(), "reports", json, (line, told) -> told.put("storyline", line));
        return json;
    }

    /** A part of it, for programs. */
    ObjectNode json(Part part) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("format", 1);
        switch (part) {
            case DYADS -> dyads(json);
            case SOURCES -> sources(json);
            case ENTITIES -> entities(json);
        }
        return json;
    }

    private void dyads(ObjectNode json) {
        list("dyads", contents.dyads(), "reports", json, (dyad, told) -> {
            told.putArray("dyad").add(dyad.first().id()).add(dyad.second().id());
            told.putArray("dyadNames").add(directory.nameOf(dyad.first())).add(directory.nameOf(dyad.second()));
        });
    }

    private void sources(ObjectNode json) {
        list("sources", contents.sources(), "claims", json, this::tell);
    }

    private void entities(ObjectNode json) {
        list("entities", contents.entities(), "reports", json, (entity, told) -> told.put("entity", entity.id())
                .put("entityName", directory.nameOf(entity)));
    }

    private void tell(SourceId id, ObjectNode told) {
        Option<Source> source = directory.sources().get(id);
        told.put("source", id.value())
                .put("sourceTitle", directory.titleOf(id))
                .put("publisher", source.flatMap(Source::publisher).getOrNull())
                .put("published", text(source.flatMap(Source::published)))
                .put("url", text(source.flatMap(Source::url)));
    }

    private static <T> void list(
            String key, Map<T, Long> counts, String counted, ObjectNode json, BiConsumer<T, ObjectNode> told) {
        ArrayNode list = json.putArray(key);
        mostFirst(counts).forEach(it -> {
            ObjectNode one = list.addObject();
            told.accept(it._1, one);
            one.put(counted, it._2);
        });
    }

    private static @Nullable String text(Option<?> value) {
        return value.map(Object::toString).getOrNull();
    }
}
