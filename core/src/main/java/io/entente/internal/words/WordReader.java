package io.entente.internal.words;

import io.entente.event.Development;
import io.entente.event.Dyad;
import io.entente.event.Link;
import io.entente.internal.document.Node;
import io.entente.internal.document.Place;
import io.entente.journal.Citation;
import io.entente.journal.Modality;
import io.entente.journal.Report;
import io.entente.journal.SameAs;
import io.entente.journal.Source;
import io.entente.journal.SourceId;
import io.entente.journal.Withdrawal;
import io.entente.kinds.Field;
import io.entente.kinds.Kind;
import io.entente.kinds.Kinds;
import io.entente.time.EventDate;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.util.function.Function;

/** Reads the words of sources: reports, withdrawals, statements of sameness. */
public final class WordReader {

    private final KindFinder kinds;
    private final Values values;
    private final Glossary glossary;
    private final Problems problems;
    private final Onlooker onlooker;

    /** What the header says for all words that say nothing else; none where that has an error. */
    public record Defaults(Form header, Option<SourceId> source, Option<SortedSet<Dyad>> dyads) {}

    public WordReader(Kinds kinds, Values values, Glossary glossary, Onlooker onlooker, Problems problems) {
        this.kinds = new KindFinder(kinds, problems);
        this.values = values;
        this.glossary = glossary;
        this.problems = problems;
        this.onlooker = onlooker;
    }

    public Defaults defaults(Form header) {
        Option<SourceId> source = header.optional("source")
                .flatMap(node -> node instanceof Node.Mapping description ? describedBy(description) : sourceId(node));
        return new Defaults(header, source, dyads(header));
    }

    private Option<SourceId> describedBy(Node.Mapping description) {
        return description
                .get("id")
                .flatMap(id -> id instanceof Node.Scalar scalar ? glossary.announced(scalar.text()) : Option.none());
    }

    public Option<Report> report(Node node, Defaults defaults) {
        return report(node, defaults, key -> Option.none());
    }

    /**
     * A report.
     *
     * @param untold where a key that the report has not would have its value from
     */
    public Option<Report> report(Node node, Defaults defaults, Function<String, Option<Place>> untold) {
        return Form.of(node, "a report", problems).map(it -> it.of(untold)).flatMap(form -> {
            int errors = problems.errors();
            var id = form.required("development", "development: the-id-of-what-happened")
                    .flatMap(values::developmentId);
            var dated = dated(form);
            var told = told(form, defaults, true);
            var filed = dyads(form, defaults);
            var citation = form.optional("citation").flatMap(this::citation);
            var storylines = form.optional("storylines").toVector().flatMap(it -> values.several(it, values::text));
            var links = form.optional("links").toVector().flatMap(this::links);
            var development = development(form);
            development.forEach(it -> dated.forEach(when -> refuseEarlierEnd(it, when.date(), form)));
            if (problems.errors() > errors || told.isEmpty() || filed.isEmpty()) {
                return Option.none();
            }
            return values.made(
                            node,
                            () -> new Report(
                                    id.get(),
                                    told.get().source(),
                                    dated.get().date(),
                                    told.get().known(),
                                    dated.get().modality(),
                                    development.get(),
                                    filed.get(),
                                    citation,
                                    storylines,
                                    links))
                    .peek(report -> onlooker.note(report, form));
        });
    }

    public Option<Withdrawal> withdrawal(Node node, Defaults defaults) {
        return Form.of(node, "a withdrawal", problems).flatMap(form -> {
            int errors = problems.errors();
            var one = form.optional("development").map(values::developmentIds);
            var same = form.optional("same").map(values::developmentIds);
            var told = told(form, defaults, false);
            var reason = form.optional("reason").flatMap(values::text);
            form.refuseOthers();
            if (one.isDefined() == same.isDefined()) {
                problems.error(form.place(), "name what is withdrawn: either development: id, or same: [id, id]");
            } else if (problems.errors() == errors
                    && (one.exists(ids -> ids.size() > 1) || same.exists(ids -> ids.size() < 2))) {
                problems.error(form.place(), "development is one id, same are several");
            }
            if (problems.errors() > errors || told.isEmpty()) {
                return Option.none();
            }
            return values.made(
                            node,
                            () -> new Withdrawal(
                                    one.orElse(same).get(),
                                    told.get().source(),
                                    told.get().known(),
                                    reason))
                    .peek(withdrawal -> onlooker.note(withdrawal, form));
        });
    }

    public Option<SameAs> same(Node node, Defaults defaults) {
        return Form.of(node, "a statement of sameness", problems).flatMap(form -> {
            int errors = problems.errors();
            var ids = form.required("developments", "developments: [id, id]").map(values::developmentIds);
            var told = told(form, defaults, true);
            form.refuseOthers();
            if (problems.errors() > errors || told.isEmpty()) {
                return Option.none();
            }
            return values.made(
                            node,
                            () -> new SameAs(
                                    ids.get(), told.get().source(), told.get().known()))
                    .peek(same -> onlooker.note(same, form));
        });
    }

    /** Of a kind of one's own, too. */
    private void refuseEarlierEnd(Development development, EventDate begin, Form form) {
        development
                .fields()
                .get("until")
                .flatMap(it -> it instanceof Option<?> option ? option : Option.some(it))
                .filter(EventDate.class::isInstance)
                .map(EventDate.class::cast)
                .forEach(until -> {
                    if (until.certainlyBefore(begin)) {
                        problems.error(
                                form.placeOf("until"), "until: %s is before it begins (%s)".formatted(until, begin));
                    } else if (begin.isSpan() && isAnotherEnd(until, begin)) {
                        problems.error(
                                form.placeOf("until"),
                                "until: %s is another end than that of %s: write one of them".formatted(until, begin));
                    }
                });
    }

    private static boolean isAnotherEnd(EventDate until, EventDate span) {
        return until.latest().exists(last -> span.earliestEnd().exists(last::isBefore))
                || until.earliest().exists(first -> span.latest().exists(first::isAfter));
    }

    private record Dated(Modality modality, EventDate date) {}

    private Option<Dated> dated(Form form) {
        var given = Array.of(Modality.values())
                .flatMap(modality -> form.optional(modality.toString()).map(node -> new ModalityNode(modality, node)));
        boolean written = Array.of(Modality.values()).exists(it -> form.has(it.toString()));
        if (given.isEmpty() && written) {
            return Option.none(); // that it has no value is told
        }
        if (given.size() != 1) {
            problems.error(
                    Array.of(Modality.values())
                            .map(it -> form.placeOf(it.toString()))
                            .find(it -> given.isEmpty() && !it.equals(form.place()))
                            .getOrElse(form.place()),
                    given.isEmpty()
                            ? "when is missing: write occurred: 2016 (or undated), planned: 2024-07-01 or denied: 2016"
                            : "%s cannot stand together: keep one"
                                    .formatted(given.map(ModalityNode::modality).mkString(" and ")));
            return Option.none();
        }
        return values.date(given.head().node())
                .map(date -> new Dated(given.head().modality(), date));
    }

    private record ModalityNode(Modality modality, Node node) {}

    private record Told(SourceId source, EventDate known) {}

    private Option<Told> told(Form form, Defaults defaults, boolean sinceItsPublication) {
        Option<SourceId> source =
                form.has("source") ? form.optional("source").flatMap(this::sourceId) : defaults.source();
        Option<EventDate> known = form.optional("known").flatMap(values::boundedDate);
        if (source.isEmpty() && !form.has("source") && !defaults.header().has("source")) {
            problems.error(form.place(), "source is missing: write source: article-2024 here or in the header");
        }
        if (form.has("known")) {
            return source.flatMap(it -> known.map(date -> new Told(it, date)));
        }
        if (!sinceItsPublication) {
            problems.error(
                    form.place(),
                    "known is missing: since when could one know of the withdrawal? write known: 2024-05");
            return Option.none();
        }
        return source.flatMap(it -> published(it, form.place()).map(date -> new Told(it, date)));
    }

    private Option<EventDate> published(SourceId id, Place place) {
        Option<Source> source = glossary.source(id);
        Option<EventDate> published = source.flatMap(Source::published);
        boolean toldAlready =
                source.isEmpty() && glossary.announced(id.value()).isDefined(); // an error in the source's description
        if (published.isEmpty() && !toldAlready) {
            problems.error(
                    place,
                    "known is missing, and source %s tells no published date to stand for it: write known: 2024-05"
                            .formatted(id));
        }
        return published;
    }

    private Option<SourceId> sourceId(Node node) {
        if (node instanceof Node.Mapping) {
            problems.error(node.place(), "write the source's id here, and describe it under sources or in the header");
            return Option.none();
        }
        return values.sourceId(node).peek(id -> {
            if (glossary.announced(id.value()).isEmpty()) {
                problems.nearest(glossary.sourceIds(), id.value())
                        .peek(near -> problems.warning(
                                node.place(), "source nearly described", "%s: did you mean %s?".formatted(id, near)))
                        .onEmpty(() -> problems.warning(
                                node.place(),
                                "source not described",
                                "source %s is not described: add it under sources".formatted(id)));
            }
        });
    }

    private Option<SortedSet<Dyad>> dyads(Form report, Defaults defaults) {
        Option<SortedSet<Dyad>> dyads = report.has("dyad") || report.has("dyads") ? dyads(report) : defaults.dyads();
        if (dyads.exists(SortedSet::isEmpty)) {
            problems.error(report.placeOf("dyad"), "dyad is missing: write dyad: [CN, RS] here or in the header");
        }
        return dyads;
    }

    private Option<SortedSet<Dyad>> dyads(Form form) {
        int errors = problems.errors();
        Option<Dyad> one = form.optional("dyad").flatMap(values::dyad);
        SortedSet<Dyad> all =
                TreeSet.<Dyad>ofAll(form.list("dyads").flatMap(values::dyad)).addAll(one);
        return Option.when(problems.errors() == errors, all);
    }

    private Option<Citation> citation(Node node) {
        return Form.of(node, "a citation", "{quote: steel friendship, locator: p. 3}", problems)
                .map(form -> {
                    var citation = new Citation(
                            form.optional("quote").flatMap(values::text),
                            form.optional("locator").flatMap(values::text),
                            form.optional("url").flatMap(values::url));
                    form.refuseOthers();
                    return citation;
                });
    }

    private Seq<Link> links(Node node) {
        return Form.of(node, "links", "{partOf: the-other-id}", problems)
                .toVector()
                .flatMap(form -> {
                    var links = Array.of(Link.Relation.values()).flatMap(relation -> form.optional(relation.toString())
                            .toVector()
                            .flatMap(to -> values.several(to, values::developmentId))
                            .map(to -> new Link(relation, to)));
                    form.refuseOthers();
                    return links.distinct();
                });
    }

    private Option<Development> development(Form form) {
        return form.required("kind", "kind: AgreementSigned")
                .flatMap(node ->
                        values.text(node, "the name of a kind").flatMap(name -> kinds.named(name, node.place())))
                .flatMap(kind -> {
                    int errors = problems.errors();
                    Map<String, Object> fields = kind.fields()
                            .foldLeft(HashMap.empty(), (read, field) -> field(form, kind, field)
                                    .fold(() -> read, value -> read.put(field.name(), value)));
                    form.refuseOthers();
                    return problems.errors() > errors
                            ? Option.none()
                            : kind.create(fields)
                                    .peekLeft(reason -> problems.error(form.place(), reason))
                                    .toOption();
                });
    }

    private Option<Object> field(Form form, Kind kind, Field field) {
        Option<Node> node = field.required()
                ? form.required(field.name(), () -> "its value; %s has %s".formatted(kind.name(), signature(kind)))
                : form.optional(field.name());
        if (!field.required()
                && node.exists(
                        it -> it instanceof Node.Items list && list.items().isEmpty())) {
            problems.error(node.get().place(), "%s is empty: write one, or leave the key out".formatted(field.name()));
        }
        return node.flatMap(it -> field.several()
                ? Option.some(values.several(it, item -> values.value(field.type(), item)))
                : values.value(field.type(), it));
    }

    private static String signature(Kind kind) {
        return kind.fields()
                .map(field -> field.name() + (field.required() ? "" : "?"))
                .mkString("{", ", ", "}");
    }
}
