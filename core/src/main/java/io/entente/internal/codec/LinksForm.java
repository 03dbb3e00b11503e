package io.entente.internal.codec;

import com.fasterxml.jackson.core.JsonToken;
import io.entente.event.Link;
import io.entente.event.Link.Relation;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How links are stored: {@code {"causedBy":["a","b"],"partOf":["c"]}}. Where a relation comes back after another, an
 * object cannot keep the order, and a list of such objects does.
 */
final class LinksForm {

    private static final Choices<Relation> RELATIONS = new Choices<>(Relation.class);

    private LinksForm() {}

    static void write(Seq<Link> links, JsonText json) {
        List<List<Link>> runs = runs(links);
        Set<Relation> relations = new HashSet<>();
        boolean one = runs.stream().allMatch(run -> relations.add(run.getFirst().relation()));
        if (one) {
            json.beginObject();
            runs.forEach(run -> write(run, json));
            json.endObject();
        } else {
            json.beginList();
            runs.forEach(run -> {
                json.beginObject();
                write(run, json);
                json.endObject();
            });
            json.endList();
        }
    }

    /** The links, parted wherever the relation changes. */
    private static List<List<Link>> runs(Seq<Link> links) {
        List<List<Link>> runs = new ArrayList<>();
        for (Link link : links) {
            if (runs.isEmpty() || runs.getLast().getFirst().relation() != link.relation()) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(link);
        }
        return runs;
    }

    private static void write(List<Link> run, JsonText json) {
        json.key(run.getFirst().relation().toString()).beginList();
        run.forEach(link -> json.text(link.to().value()));
        json.endList();
    }

    static Seq<Link> read(Payload payload) {
        List<Link> links = new ArrayList<>();
        if (payload.here() == JsonToken.START_ARRAY) {
            payload.beginList();
            while (payload.nextItem()) {
                read(payload, links);
            }
        } else {
            read(payload, links);
        }
        return Array.ofAll(links);
    }

    private static void read(Payload payload, List<Link> links) {
        payload.beginObject();
        for (String key = payload.nextKey(); key != null; key = payload.nextKey()) {
            String text = key;
            Relation relation = payload.checked(() -> RELATIONS.of(text));
            payload.list(Payload::development).forEach(to -> links.add(new Link(relation, to)));
        }
    }
}
