package io.entente.internal.codec;

import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.journal.EditionTaken;
import io.entente.journal.Profile;
import io.entente.journal.Recordable;
import io.entente.journal.SameAs;
import io.entente.journal.Source;
import io.entente.journal.SourceId;
import io.entente.journal.Succession;
import io.entente.journal.Withdrawal;
import io.entente.kinds.MessageNames;
import io.entente.time.EventDate;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** How the messages that are no reports are stored. */
final class OtherForms {

    /** The version of all of them. */
    static final String VERSION = "1";

    private static final Choices<Profile.Kind> KINDS = new Choices<>(Profile.Kind.class);
    private static final Map<String, Function<Payload, Recordable>> READERS = Map.of(
            MessageNames.DEVELOPMENTS_JOINED, OtherForms::same,
            MessageNames.CLAIM_WITHDRAWN, OtherForms::withdrawal,
            MessageNames.SOURCE_DESCRIBED, OtherForms::source,
            MessageNames.ENTITY_DESCRIBED, OtherForms::profile,
            MessageNames.EDITION_TAKEN, OtherForms::edition);

    private OtherForms() {}

    static boolean has(Stored stored) {
        return READERS.containsKey(stored.name()) && stored.version().equals(VERSION);
    }

    /** Reads a message of one of these names and this version. */
    static Recordable read(String name, Payload payload) {
        payload.next();
        payload.beginObject();
        Recordable read =
                payload.checked(() -> Objects.requireNonNull(READERS.get(name)).apply(payload));
        payload.end();
        return read;
    }

    static void write(SameAs same, JsonText json) {
        json.beginObject();
        ids("developments", same.developments(), json);
        json.key("known").text(same.known().toString());
        json.key("source").text(same.source().value());
        json.endObject();
    }

    private static SameAs same(Payload payload) {
        SortedSet<DevelopmentId> developments = null;
        EventDate known = null;
        SourceId source = null;
        for (String key = payload.nextKey(); key != null; key = payload.nextKey()) {
            switch (key) {
                case "developments" -> developments = payload.once(developments, OtherForms::ids);
                case "known" -> known = payload.once(known, Payload::date);
                case "source" -> source = payload.once(source, Payload::source);
                default -> throw payload.unknownKey();
            }
        }
        return new SameAs(
                payload.required("developments", developments),
                payload.required("source", source),
                payload.required("known", known));
    }

    static void write(Withdrawal withdrawal, JsonText json) {
        json.beginObject();
        if (withdrawal.developments().size() == 1) {
            json.key("development").text(withdrawal.developments().head().value());
        } else {
            ids("same", withdrawal.developments(), json);
        }
        json.key("known").text(withdrawal.known().toString());
        json.key("source").text(withdrawal.source().value());
        json.option("reason", withdrawal.reason());
        json.endObject();
    }

    private static Withdrawal withdrawal(Payload payload) {
        SortedSet<DevelopmentId> developments = null;
        EventDate known = null;
        SourceId source = null;
        String reason = null;
        for (String key = payload.nextKey(); key != null; key = payload.nextKey()) {
            switch (key) {
                case "development" -> developments = payload.once(developments, it -> TreeSet.of(it.development()));
                case "same" -> developments = payload.once(developments, OtherForms::ids);
                case "known" -> known = payload.once(known, Payload::date);
                case "source" -> source = payload.once(source, Payload::source);
                case "reason" -> reason = payload.once(reason, Payload::text);
                default -> throw payload.unknownKey();
            }
        }
        return new Withdrawal(
                payload.required("development' or 'same", developments),
                payload.required("source", source),
                payload.required("known", known),
                Option.of(reason));
    }

    static void write(Source source, JsonText json) {
        json.beginObject();
        json.key("id").text(source.id().value());
        json.option("title", source.title());
        json.option("published", source.published());
        json.option("publisher", source.publisher());
        json.option("url", source.url());
        json.endObject();
    }

    private static Source source(Payload payload) {
        SourceId id = null;
        String title = null;
        EventDate published = null;
        String publisher = null;
        URI url = null;
        for (String key = payload.nextKey(); key != null; key = payload.nextKey()) {
            switch (key) {
                case "id" -> id = payload.once(id, Payload::source);
                case "title" -> title = payload.once(title, Payload::text);
                case "published" -> published = payload.once(published, Payload::date);
                case "publisher" -> publisher = payload.once(publisher, Payload::text);
                case "url" -> url = payload.once(url, Payload::url);
                default -> throw payload.unknownKey();
            }
        }
        return new Source(
                payload.required("id", id),
                Option.of(title),
                Option.of(published),
                Option.of(publisher),
                Option.of(url));
    }

    static void write(Profile profile, JsonText json) {
        json.beginObject();
        json.key("id").text(profile.entity().id());
        json.key("kind").text(profile.kind().toString());
        json.key("name").text(profile.name());
        json.texts("aliases", profile.aliases());
        json.option("country", profile.country());
        if (!profile.succeeds().isEmpty()) {
            json.key("succeeds").beginList();
            profile.succeeds().forEach(it -> {
                json.beginObject().key("id").text(it.of().id());
                json.option("on", it.on()).endObject();
            });
            json.endList();
        }
        json.endObject();
    }

    private static Profile profile(Payload payload) {
        Entity id = null;
        Profile.Kind kind = null;
        String name = null;
        Seq<String> aliases = null;
        Entity country = null;
        Seq<Succession> succeeds = null;
        for (String key = payload.nextKey(); key != null; key = payload.nextKey()) {
            switch (key) {
                case "id" -> id = payload.once(id, Payload::entity);
                case "kind" -> kind = payload.once(kind, it -> it.made(KINDS::of));
                case "name" -> name = payload.once(name, Payload::text);
                case "aliases" -> aliases = payload.once(aliases, it -> it.list(Payload::text));
                case "country" -> country = payload.once(country, Payload::entity);
                case "succeeds" -> succeeds = payload.once(succeeds, it -> it.list(OtherForms::succession));
                default -> throw payload.unknownKey();
            }
        }
        return new Profile(
                payload.required("id", id),
                payload.required("kind", kind),
                payload.required("name", name),
                aliases == null ? Array.empty() : aliases,
                Option.of(country),
                succeeds == null ? Array.empty() : succeeds);
    }

    private static Succession succession(Payload payload) {
        Entity of = null;
        EventDate on = null;
        payload.beginObject();
        for (String key = payload.nextKey(); key != null; key = payload.nextKey()) {
            switch (key) {
                case "id" -> of = payload.once(of, Payload::entity);
                case "on" -> on = payload.once(on, Payload::date);
                default -> throw payload.unknownKey();
            }
        }
        return new Succession(payload.required("id", of), Option.of(on));
    }

    static void write(EditionTaken edition, JsonText json) {
        json.beginObject();
        json.key("source").text(edition.source().value());
        json.key("known").text(edition.known().toString());
        json.key("complete").truth(edition.complete());
        if (!edition.tells().isEmpty()) {
            json.key("tells").beginList();
            edition.tells().forEach(json::text);
            json.endList();
        }
        if (!edition.passedOn().isEmpty()) {
            json.key("passedOn").beginList();
            edition.passedOn().forEach(it -> {
                json.beginObject().key("development").text(it.development().value());
                json.key("source").text(it.source().value()).endObject();
            });
            json.endList();
        }
        json.endObject();
    }

    private static EditionTaken edition(Payload payload) {
        SourceId source = null;
        EventDate known = null;
        Boolean complete = null;
        Seq<String> tells = null;
        Seq<EditionTaken.Word> passedOn = null;
        for (String key = payload.nextKey(); key != null; key = payload.nextKey()) {
            switch (key) {
                case "source" -> source = payload.once(source, Payload::source);
                case "known" -> known = payload.once(known, Payload::date);
                case "complete" -> complete = payload.once(complete, Payload::truth);
                case "tells" -> tells = payload.once(tells, it -> it.list(Payload::text));
                case "passedOn" -> passedOn = payload.once(passedOn, it -> it.list(OtherForms::word));
                default -> throw payload.unknownKey();
            }
        }
        return new EditionTaken(
                payload.required("source", source),
                payload.required("known", known),
                payload.required("complete", complete),
                tells == null ? TreeSet.empty() : TreeSet.ofAll(tells),
                passedOn == null ? TreeSet.empty() : TreeSet.ofAll(passedOn));
    }

    private static EditionTaken.Word word(Payload payload) {
        DevelopmentId development = null;
        SourceId source = null;
        payload.beginObject();
        for (String key = payload.nextKey(); key != null; key = payload.nextKey()) {
            switch (key) {
                case "development" -> development = payload.once(development, Payload::development);
                case "source" -> source = payload.once(source, Payload::source);
                default -> throw payload.unknownKey();
            }
        }
        return new EditionTaken.Word(payload.required("development", development), payload.required("source", source));
    }

    private static void ids(String key, SortedSet<DevelopmentId> ids, JsonText json) {
        json.key(key).beginList();
        TreeSet.ofAll(ids).forEach(id -> json.text(id.value()));
        json.endList();
    }

    private static SortedSet<DevelopmentId> ids(Payload payload) {
        return TreeSet.ofAll(payload.list(Payload::development));
    }
}
