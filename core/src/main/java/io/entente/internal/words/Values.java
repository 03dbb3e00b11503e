package io.entente.internal.words;

import io.entente.event.Amount;
import io.entente.event.Count;
import io.entente.event.Currencies;
import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.event.Entity;
import io.entente.event.Percent;
import io.entente.event.Qualifier;
import io.entente.internal.document.Node;
import io.entente.journal.Claim;
import io.entente.journal.Profile;
import io.entente.journal.SourceId;
import io.entente.time.EventDate;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** Reads values off a document. What cannot be read is told to the problems, and is none. */
public final class Values {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,30}(\\.\\d{1,18})?");
    private static final Pattern LONG_DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
    private static final int MOST_TEXT = 10_000;

    private final Glossary glossary;
    private final Problems problems;
    private final Quantities quantities;
    private final Map<Class<?>, Function<Node, ? extends Option<?>>> ofFields = Map.of(
            String.class, this::text,
            Entity.class, this::entity,
            Amount.class, this::amount,
            Percent.class, this::percent,
            Count.class, this::units,
            Integer.class, this::count,
            BigDecimal.class, this::decimal,
            EventDate.class, this::date);

    public Values(Glossary glossary, Problems problems) {
        this.glossary = glossary;
        this.problems = problems;
        this.quantities = new Quantities(this, problems);
    }

    /** A value of a kind's field: of a type that {@code Field} allows. */
    public Option<?> value(Class<?> type, Node node) {
        return type.isEnum()
                ? choice(type.getEnumConstants(), node)
                : Objects.requireNonNull(ofFields.get(type)).apply(node);
    }

    public Option<String> text(Node node) {
        return text(node, "a text here");
    }

    /**
     * A text.
     *
     * @param what what belongs there, for a node that is no text
     */
    public Option<String> text(Node node, String what) {
        if (!(node instanceof Node.Scalar scalar) || !scalar.present()) {
            problems.error(node.place(), "write %s, not %s".formatted(what, node.describe()));
            return Option.none();
        }
        if (scalar.text().isBlank()) {
            problems.error(node.place(), "this text is empty: write one, or leave the key out");
            return Option.none();
        }
        if (scalar.text().length() > MOST_TEXT) {
            problems.error(node.place(), "this text has more than %,d characters: shorten it".formatted(MOST_TEXT));
            return Option.none();
        }
        return Option.some(scalar.text());
    }

    /** A text or several: one alone need not be a list. */
    public <T> Seq<T> several(Node node, Function<Node, Option<T>> reader) {
        Seq<Node> items = node instanceof Node.Items list ? list.items() : Vector.of(node);
        return items.flatMap(reader);
    }

    public Option<DevelopmentId> developmentId(Node node) {
        return text(node, "a development id").flatMap(id -> made(node, () -> DevelopmentId.of(id)));
    }

    public Option<SourceId> sourceId(Node node) {
        return text(node, "a source id").flatMap(id -> made(node, () -> SourceId.of(id)));
    }

    public Option<Entity> entity(Node node) {
        return text(node, "a country's code, such as CN, or an id or name described under entities")
                .flatMap(written -> glossary.entity(written, node.place()));
    }

    /** The id under which a description describes an entity. */
    public Option<Entity> entityId(Node node) {
        return text(node, "an entity id").flatMap(id -> made(node, () -> Entity.of(id)));
    }

    public Option<Dyad> dyad(Node node) {
        if (!(node instanceof Node.Items list)
                || list.items().size() != 2
                || list.items().exists(Node.Items.class::isInstance)) {
            problems.error(node.place(), "a dyad is a list of two, such as [CN, RS], not " + noDyad(node));
            return Option.none();
        }
        Seq<Entity> members = list.items().flatMap(this::dyadMember);
        return members.size() == 2 ? made(node, () -> new Dyad(members.get(0), members.get(1))) : Option.none();
    }

    private static String noDyad(Node node) {
        return node instanceof Node.Items list
                ? "of %s: write several as dyads: [[CN, RS], [CN, HU]]"
                        .formatted(
                                list.items().exists(Node.Items.class::isInstance)
                                        ? "lists"
                                        : list.items().size())
                : node.describe();
    }

    private Option<Entity> dyadMember(Node node) {
        return entity(node).filter(entity -> {
            Option<Profile.Kind> kind = glossary.profile(entity).map(Profile::kind);
            boolean fits = kind.forAll(Profile.Kind::canBeDyadMember);
            if (!fits) {
                problems.error(
                        node.place(),
                        "%s is described as %s; a dyad is of countries or organisations".formatted(entity, kind.get()));
            }
            return fits;
        });
    }

    public SortedSet<DevelopmentId> developmentIds(Node node) {
        return TreeSet.ofAll(several(node, this::developmentId));
    }

    /** EDTF. A set {@code [a..b]} or {@code {a, b}} need not be quoted, though YAML reads a list or mapping there. */
    public Option<EventDate> date(Node node) {
        Option<Node> wrong = noDate(node);
        if (wrong.isDefined()) {
            problems.error(
                    wrong.get().place(),
                    "write a date in EDTF, such as 2016, 2016-06, 2016-06-18 or 2010/2015, or undated, not %s"
                            .formatted(wrong.get().describe()));
            return Option.none();
        }
        String written =
                switch (node) {
                    case Node.Scalar scalar -> scalar.text();
                    case Node.Items list -> list.items().map(Values::scalarText).mkString("[", ",", "]");
                    case Node.Mapping mapping ->
                        mapping.members().map(Node.Member::key).mkString("{", ",", "}");
                };
        return EventDate.read(written)
                .peekLeft(reason -> problems.error(node.place(), reason))
                .toOption()
                .peek(date -> tellSlips(date, node));
    }

    private void tellSlips(EventDate date, Node node) {
        DateSlips.in(date).forEach(slip -> problems.slip(node.place(), "lost digit", slip));
    }

    /** A date since when something is known: one with a latest day. */
    public Option<EventDate> boundedDate(Node node) {
        return date(node).flatMap(date -> made(node, () -> Claim.requireBounded(date)));
    }

    /** What of it belongs into no date. */
    private static Option<Node> noDate(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> Option.<Node>when(!scalar.present(), scalar);
            case Node.Items list ->
                list.items().exists(it -> !(it instanceof Node.Scalar))
                        ? Option.some(list)
                        : list.items().find(it -> noDate(it).isDefined());
            case Node.Mapping mapping ->
                Option.when(
                        mapping.members().exists(it -> !(it.value() instanceof Node.Scalar scalar) || scalar.present()),
                        mapping);
        };
    }

    private static String scalarText(Node node) {
        return node instanceof Node.Scalar scalar ? scalar.text() : node.describe();
    }

    private Option<Percent> percent(Node node) {
        return quantities.percent(node);
    }

    private Option<Count> units(Node node) {
        return quantities.count(node);
    }

    public Option<Integer> count(Node node) {
        return matching(node, COUNT, "a whole number from 0 to 999999999").map(Integer::valueOf);
    }

    public Option<BigDecimal> decimal(Node node) {
        String what = "a number in plain digits, such as 42000000 or 0.5";
        return matching(node, LONG_DECIMAL, what)
                .flatMap(digits -> matching(node, DECIMAL, "a number of at most 30 digits, and 18 after the point"))
                .map(BigDecimal::new);
    }

    private Option<String> matching(Node node, Pattern pattern, String what) {
        return text(node, what).filter(written -> {
            boolean matches = pattern.matcher(written).matches();
            if (!matches) {
                problems.error(node.place(), "write %s, not %s".formatted(what, node.describe()));
            }
            return matches;
        });
    }

    public Option<URI> url(Node node) {
        return text(node, "a URL, such as https://example.org/a").flatMap(written -> {
            try {
                return Option.some(new URI(written));
            } catch (URISyntaxException e) {
                problems.error(node.place(), "%s is not a URL: %s".formatted(node.describe(), e.getReason()));
                return Option.none();
            }
        });
    }

    public <T> Option<T> choice(T[] choices, Node node) {
        Array<T> all = Array.of(choices);
        return text(node, "one of " + all.mkString(", ")).flatMap(written -> {
            Option<T> chosen = all.find(it -> it.toString().equals(written));
            if (chosen.isEmpty()) {
                problems.error(
                        node.place(),
                        problems.didYouMean(
                                all.map(Object::toString),
                                written,
                                "%s is none of: %s".formatted(node.describe(), all.mkString(", "))));
            }
            return chosen;
        });
    }

    /** {@code {amount: 42000000, currency: EUR, qualifier: about, to: .., basis: constant USD 2017}}. */
    public Option<Amount> amount(Node node) {
        return Form.of(node, "an amount", "{amount: 42000000, currency: EUR}", problems)
                .flatMap(form -> {
                    int errors = problems.errors();
                    Option<BigDecimal> sum =
                            form.required("amount", "amount: 42000000").flatMap(this::decimal);
                    Option<CurrencyUnit> currency =
                            form.required("currency", "currency: EUR").flatMap(this::currency);
                    Option<BigDecimal> to = form.optional("to").flatMap(this::decimal);
                    Option<Qualifier> qualifier =
                            form.optional("qualifier").flatMap(it -> choice(Qualifier.values(), it));
                    Option<String> basis = form.optional("basis").flatMap(this::text);
                    form.refuseOthers();
                    if (problems.errors() > errors) {
                        return Option.none();
                    }
                    CurrencyUnit unit = currency.get();
                    return made(
                            node,
                            () -> new Amount(
                                    qualifier.getOrElse(to.isDefined() ? Qualifier.RANGE : Qualifier.EXACT),
                                    BigMoney.of(unit, sum.get()),
                                    to.map(upper -> BigMoney.of(unit, upper)),
                                    basis));
                });
    }

    private Option<CurrencyUnit> currency(Node node) {
        return text(node, "a currency code of ISO 4217, such as EUR")
                .flatMap(code -> made(node, () -> Currencies.of(code)));
    }

    public static String shortened(String written) {
        return written.length() <= 100 ? written : written.substring(0, 100) + "…";
    }

    /** What {@code maker} makes, or its refusal told at the node. */
    public <T> Option<T> made(Node node, Supplier<T> maker) {
        try {
            return Option.some(maker.get());
        } catch (IllegalArgumentException e) {
            problems.error(node.place(), String.valueOf(e.getMessage()));
            return Option.none();
        }
    }
}
