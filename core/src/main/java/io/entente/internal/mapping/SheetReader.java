package io.entente.internal.mapping;

import io.entente.gazetteer.Aliases;
import io.entente.internal.document.Document;
import io.entente.internal.document.Node;
import io.entente.internal.words.DescriptionReader;
import io.entente.internal.words.Earlier;
import io.entente.internal.words.Form;
import io.entente.internal.words.Glossary;
import io.entente.internal.words.Onlooker;
import io.entente.internal.words.Problems;
import io.entente.internal.words.Values;
import io.entente.journal.Problem;
import io.entente.journal.Profile;
import io.entente.journal.Recordable;
import io.entente.journal.Source;
import io.entente.time.EventDate;
import io.vavr.Tuple2;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Reads a mapping from its file, and tells every error in it at once. */
public final class SheetReader {

    private static final String VERSION = "1";

    private final String name;
    private final Problems problems = Problems.withoutOddities();
    private final Glossary glossary = new Glossary(new Earlier(), problems);
    private final Values values = new Values(glossary, problems);
    private final ConditionReader conditions = new ConditionReader(values, problems);
    private final TemplateReader templates = new TemplateReader(problems);
    private final ExpressionReader expressions = new ExpressionReader(values, templates, conditions, problems);

    private SheetReader(String name) {
        this.name = name;
    }

    /**
     * Reads a mapping.
     *
     * @param name its name, for messages
     */
    public static Validation<Seq<Problem>, Sheet> read(String name, byte[] bytes) {
        SheetReader reader = new SheetReader(name);
        Document document = Document.read(name, bytes);
        document.problems().forEach(reader.problems::add);
        Option<Sheet> sheet = document.content().flatMap(it -> Form.of(it, "a mapping", reader.problems)
                .flatMap(form -> reader.sheet(form, (Node.Mapping) it)));
        return reader.problems.errors() > 0 || sheet.isEmpty()
                ? Validation.invalid(reader.problems.inOrderOf(List.of(name)))
                : Validation.valid(sheet.get());
    }

    private Option<Sheet> sheet(Form form, Node.Mapping written) {
        form.required("mapping", "mapping: 1, the version of the format")
                .filter(it ->
                        !(it instanceof Node.Scalar scalar && scalar.text().equals(VERSION)))
                .forEach(it -> problems.error(
                        it.place(),
                        "this program reads version %s of the format, not %s".formatted(VERSION, it.describe())));
        form.has("$schema"); // for editors
        Option<String> title = form.optional("title").flatMap(values::text);
        Seq<Recordable> described = described(form, written);
        Option<Sheet.EditionKnown> edition =
                form.required("edition", "edition: {known: 2021-09-29}").flatMap(this::edition);
        Option<Form> table = form.optional("table").flatMap(it -> Form.of(it, "a table", problems));
        Sheet.FormatTold format = new FormatReader(values, problems).format(table);
        Set<String> blanks = table.flatMap(it -> it.optional("blank"))
                .map(expressions::texts)
                .getOrElse(HashSet.empty());
        table.forEach(Form::refuseOthers);
        Option<Template> row = form.required("row", "row: \"{ID}\", what tells a row from all others in every edition")
                .flatMap(templates::read);
        Option<Expression> known = form.optional("known").flatMap(expressions::expression);
        Seq<Sheet.Skip> skips = form.list("skip").flatMap(this::skip);
        Aliases aliases = form.optional("aliases").map(this::aliases).getOrElse(Aliases.NONE);
        Seq<Expression.Member> defaults = defaults(form);
        Seq<Node> templates = form.list("reports");
        Seq<Sheet.ReportTemplate> reports = templates.flatMap(it -> report(it, defaults, templates.size() > 1));
        if (templates.isEmpty()) {
            problems.error(form.place(), "reports is missing: say what a row tells, as a list of reports");
        }
        tellTwins(reports, form);
        form.refuseOthers();
        if (problems.errors() > 0 || row.isEmpty() || edition.isEmpty()) {
            return Option.none();
        }
        return Option.some(new Sheet(
                name,
                title,
                (Source) described.find(Source.class::isInstance).get(),
                edition.get(),
                format,
                blanks,
                described.filter(Profile.class::isInstance).map(Profile.class::cast),
                aliases,
                row.get(),
                known,
                skips,
                reports));
    }

    /** The source and the entities, as a story describes them. */
    private Seq<Recordable> described(Form form, Node.Mapping written) {
        Option<Node> source = form.required("source", "source: {id: aiddata-gcdf, title: …}, whose words the rows are");
        source.filter(it -> !(it instanceof Node.Mapping))
                .forEach(it -> problems.error(it.place(), "describe the source here: {id: aiddata-gcdf, title: …}"));
        form.list("entities");
        Seq<Node.Member> own = written.members()
                .filter(it -> it.key().equals("source") || it.key().equals("entities"));
        Form ofStory = Form.of(new Node.Mapping(written.place(), own, 1), "a mapping", new Problems())
                .get();
        DescriptionReader reader = new DescriptionReader(values, glossary, Onlooker.NONE, problems);
        new DescriptionReader(new Values(glossary, new Problems()), glossary, Onlooker.NONE, new Problems())
                .announce(ofStory);
        return reader.descriptions(ofStory);
    }

    private Option<Sheet.EditionKnown> edition(Node node) {
        return Form.of(node, "an edition", "{name: 2.0, known: 2021-09-29, complete: no}", problems)
                .flatMap(form -> {
                    Option<String> called = form.optional("name").flatMap(values::text);
                    Option<EventDate> known = form.required("known", "known: the day it was published")
                            .flatMap(values::boundedDate);
                    known.filter(SheetReader::liesAhead)
                            .forEach(it -> problems.error(
                                    form.placeOf("known"),
                                    "known %s lies wholly after today: write since when one could know it"
                                            .formatted(it)));
                    boolean complete = form.optional("complete").exists(this::truth);
                    form.refuseOthers();
                    return known.map(it -> new Sheet.EditionKnown(called, it, complete));
                });
    }

    /** Somewhere on earth it may be tomorrow already. */
    private static boolean liesAhead(EventDate known) {
        return known.earliest()
                .exists(it -> it.isAfter(LocalDate.now(ZoneOffset.UTC).plusDays(1)));
    }

    private boolean truth(Node node) {
        return values.choice(new String[] {"yes", "no", "true", "false"}, node)
                .exists(it -> it.equals("yes") || it.equals("true"));
    }

    private Option<Sheet.Skip> skip(Node node) {
        return Form.of(node, "rows to skip", "{when: {Type: total}, because: it is no row}", problems)
                .flatMap(form -> {
                    Option<Condition> when =
                            form.required("when", "when: {Type: total}").flatMap(conditions::condition);
                    Option<String> because = form.required("because", "because: why, for who reads the summary")
                            .flatMap(values::text);
                    form.refuseOthers();
                    return when.flatMap(it -> because.map(why -> new Sheet.Skip(it, why)));
                });
    }

    private Aliases aliases(Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            problems.error(
                    node.place(), "aliases are a mapping of names to ids, {Red China: CN}, not " + node.describe());
            return Aliases.NONE;
        }
        return new Aliases(mapping.members()
                .flatMap(it -> values.entity(it.value()).map(entity -> new Tuple2<>(it.key(), entity)))
                .toLinkedMap(it -> it));
    }

    /** What all reports say that say nothing else. */
    private Seq<Expression.Member> defaults(Form form) {
        return Vector.of("dyad", "dyads", "citation", "storylines")
                .flatMap(key -> form.optional(key).flatMap(node -> member(new Node.Member(node.place(), key, node))));
    }

    private Option<Expression.Member> member(Node.Member written) {
        Option<Expression> value = written.key().equals("dyads")
                ? expressions.pairs(written.value())
                : expressions.expression(written.value());
        return value.map(it -> new Expression.Member(written.place(), written.key(), it));
    }

    private Option<Sheet.ReportTemplate> report(Node node, Seq<Expression.Member> defaults, boolean oneOfSeveral) {
        return Form.of(node, "a report", problems).map(form -> {
            Option<String> called = oneOfSeveral
                    ? form.required(
                                    "report",
                                    "report: what tells this report from the others of its row, as a part of its id")
                            .flatMap(values::text)
                    : form.optional("report").flatMap(values::text);
            Option<Condition> when = form.optional("when").flatMap(conditions::condition);
            form.required("kind", "kind: AgreementSigned, or what tells it");
            refuseOurs(form);
            Seq<Node.Member> written = ((Node.Mapping) node)
                    .members()
                    .reject(it -> it.key().equals("report") || it.key().equals("when"));
            Set<String> keys = written.map(Node.Member::key).toSet();
            boolean filed = keys.contains("dyad") || keys.contains("dyads");
            Seq<Expression.Member> content = written.flatMap(this::member)
                    .appendAll(defaults.reject(
                            it -> keys.contains(it.key()) || (filed && it.key().startsWith("dyad"))));
            return new Sheet.ReportTemplate(called.getOrElse(""), when, new Expression.Keyed(node.place(), content));
        });
    }

    private void refuseOurs(Form form) {
        Vector.of("development", "source", "known")
                .filter(form::has)
                .forEach(key -> problems.error(
                        form.placeOf(key),
                        "%s is not written here: %s"
                                .formatted(
                                        key,
                                        switch (key) {
                                            case "development" ->
                                                "it is the id of the row, with the name of the report";
                                            case "source" -> "all rows are the words of the source of the mapping";
                                            default -> "all reports of a row are known at once, see known beside row";
                                        })));
    }

    private void tellTwins(Seq<Sheet.ReportTemplate> reports, Form form) {
        reports.groupBy(Sheet.ReportTemplate::name)
                .filterValues(it -> it.size() > 1)
                .keySet()
                .forEach(it -> problems.error(
                        form.placeOf("reports"), "two reports are called '%s': each needs its own".formatted(it)));
    }
}
