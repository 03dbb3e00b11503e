package io.entente.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Amount;
import io.entente.event.Count;
import io.entente.event.Development;
import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.event.Entity;
import io.entente.event.Link;
import io.entente.event.OwnDevelopment;
import io.entente.event.Percent;
import io.entente.journal.Citation;
import io.entente.journal.Modality;
import io.entente.journal.Profile;
import io.entente.journal.Recordable;
import io.entente.journal.Report;
import io.entente.journal.SameAs;
import io.entente.journal.Source;
import io.entente.journal.SourceId;
import io.entente.journal.Succession;
import io.entente.journal.Withdrawal;
import io.entente.kinds.Field;
import io.entente.kinds.Kind;
import io.entente.kinds.Kinds;
import io.entente.time.EventDate;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CodecProperties {

    enum Grade {
        GOLD,
        SILVER
    }

    /** Whatever a field may be, in the ways that no standard kind has. */
    record AllGiven(
            Integer number,
            BigDecimal decimal,
            Grade grade,
            EventDate date,
            Amount amount,
            Option<Integer> optional,
            Seq<Percent> shares,
            Option<Count> units,
            Seq<String> texts,
            Seq<Grade> grades,
            Seq<Amount> amounts,
            Seq<EventDate> dates)
            implements OwnDevelopment {}

    private static final Kinds KINDS = Kinds.standard().with(AllGiven.class);

    private final Codec codec = new Codec(KINDS);

    @Property
    void what_is_written_is_read_again_as_equal(@ForAll("recordables") Recordable recordable) {
        Stored stored = codec.write(recordable);

        assertThat(codec.read(stored)).isEqualTo(recordable);
    }

    @Property
    void what_was_read_is_written_with_the_same_bytes(@ForAll("recordables") Recordable recordable) {
        Stored stored = codec.write(recordable);

        assertThat(new Codec(KINDS).write(codec.read(stored))).isEqualTo(stored);
    }

    @Property
    void a_message_is_one_line_without_needless_spaces(@ForAll("recordables") Recordable recordable) {
        String json = codec.write(recordable).json();

        assertThat(json.lines()).hasSize(1);
        assertThat(json.replaceAll("\"(\\\\.|[^\"\\\\]++)*+\"", "")).matches("[-{}\\[\\]:,0-9.]*");
    }

    @Property
    void a_report_of_an_unknown_kind_is_kept_byte_for_byte(@ForAll("reports") Report report) {
        Stored stored = codec.write(report);
        Stored newer = new Stored(stored.name(), "2", stored.json());

        Recordable kept = codec.read(newer);

        assertThat(kept)
                .isInstanceOfSatisfying(Report.class, it -> assertThat(it.id()).isEqualTo(report.id()));
        assertThat(codec.write(kept)).isEqualTo(newer);
    }

    @Property
    void what_is_cut_off_or_mixed_up_is_refused_in_few_words_or_read(
            @ForAll("recordables") Recordable recordable,
            @ForAll @IntRange(max = 400) int from,
            @ForAll @IntRange(max = 9) int length,
            @ForAll("scraps") String scrap) {
        Stored stored = codec.write(recordable);
        StringBuilder mixed = new StringBuilder(stored.json());
        int start = Math.min(from, mixed.length());
        mixed.replace(start, Math.min(start + length, mixed.length()), scrap);

        try {
            codec.read(new Stored(stored.name(), stored.version(), mixed.toString()));
        } catch (StoredFormatException e) {
            assertThat(e.getMessage())
                    .startsWith("%s, version 1, cannot be read: column ".formatted(stored.name()))
                    .hasSizeLessThan(400);
        }
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of("", "{", "}", "[", "]", ":", ",", "\"", "\\", "null", "true", "-1", "1e999999999", "é");
    }

    @Provide
    Arbitrary<Recordable> recordables() {
        return Arbitraries.oneOf(reports(), reports(), reports(), others());
    }

    private static Arbitrary<Recordable> others() {
        Arbitrary<TreeSet<DevelopmentId>> several =
                ids().map(DevelopmentId::of).set().ofMinSize(2).ofMaxSize(4).map(TreeSet::ofAll);
        Arbitrary<TreeSet<DevelopmentId>> ids =
                ids().map(DevelopmentId::of).set().ofMinSize(1).ofMaxSize(3).map(TreeSet::ofAll);
        Arbitrary<SourceId> source = ids().map(SourceId::of);
        return Arbitraries.oneOf(
                Combinators.combine(several, source, bounded()).as(SameAs::new),
                Combinators.combine(ids, source, bounded(), option(texts())).as(Withdrawal::new),
                Combinators.combine(source, option(texts()), option(bounded()), option(texts()), option(urls()))
                        .as(Source::new),
                Combinators.combine(
                                entities(),
                                Arbitraries.of(Profile.Kind.class),
                                texts(),
                                seq(texts()),
                                option(entities()),
                                seq(Combinators.combine(entities(), option(dates()))
                                        .as(Succession::new)))
                        .as(Profile::new));
    }

    @Provide
    Arbitrary<Report> reports() {
        Arbitrary<Link> links = Combinators.combine(Arbitraries.of(Link.Relation.class), ids().map(DevelopmentId::of))
                .as(Link::new);
        Arbitrary<Citation> citations = Combinators.combine(option(texts()), option(texts()), option(urls()))
                .as(Citation::new);
        Arbitrary<TreeSet<Dyad>> dyads = Combinators.combine(entities(), entities())
                .filter((one, other) -> !one.equals(other))
                .as(Dyad::new)
                .set()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(TreeSet::ofAll);
        Arbitrary<Report> undeveloped = Combinators.combine(
                        ids().map(DevelopmentId::of),
                        ids().map(SourceId::of),
                        dates(),
                        bounded(),
                        Arbitraries.of(Modality.class),
                        developments(),
                        dyads,
                        option(citations))
                .as((id, source, occurred, known, modality, development, filed, citation) -> new Report(
                        id,
                        source,
                        occurred,
                        known,
                        modality,
                        development,
                        filed,
                        citation,
                        Vector.empty(),
                        Vector.empty()));
        return Combinators.combine(undeveloped, seq(storylines()), seq(links))
                .as((it, storylines, tied) -> new Report(
                        it.id(),
                        it.source(),
                        it.occurred(),
                        it.known(),
                        it.modality(),
                        it.development(),
                        it.dyads(),
                        it.citation(),
                        storylines,
                        tied));
    }

    private static Arbitrary<String> storylines() {
        return texts().filter(text ->
                text.codePoints().noneMatch(it -> it == 0 || Character.getType(it) == Character.SURROGATE));
    }

    private static Arbitrary<Development> developments() {
        return Arbitraries.of(KINDS.all().asJava()).flatMap(CodecProperties::developments);
    }

    private static Arbitrary<Development> developments(Kind kind) {
        Arbitrary<Map<String, Object>> fields = Arbitraries.just(HashMap.empty());
        for (Field field : kind.fields()) {
            fields = Combinators.combine(fields, values(field))
                    .as((all, value) -> value.fold(() -> all, given -> all.put(field.name(), given)));
        }
        return fields.map(kind::create).filter(Either::isRight).map(Either::get);
    }

    private static Arbitrary<Option<Object>> values(Field field) {
        Arbitrary<?> ofItsType = field.type().isEnum()
                ? Arbitraries.of(field.type().getEnumConstants())
                : Objects.requireNonNull(VALUES.get(field.type()));
        Arbitrary<Object> one = NARROW.getOrDefault(field.name(), ofItsType).asGeneric();
        if (field.several()) {
            return seq(one).map(Option::some);
        }
        return field.required() ? one.map(Option::some) : option(one);
    }

    private static final java.util.Map<Class<?>, Arbitrary<?>> VALUES = java.util.Map.of(
            String.class, texts(),
            Entity.class, entities(),
            Amount.class, amounts(),
            Percent.class, percents(),
            Count.class, counts(),
            Integer.class, Arbitraries.integers(),
            BigDecimal.class, Arbitraries.oneOf(decimals(new BigDecimal("1e400")), decimals(new BigDecimal("-1000"))),
            EventDate.class, dates());

    /** Of fields of which only few values of their type are taken, by their name. */
    private static final java.util.Map<String, Arbitrary<?>> NARROW = java.util.Map.of(
            "code", Arbitraries.of("042", "2042", "CONSULT", "ASSAULT suicide-attack"),
            "intensity", Arbitraries.oneOf(decimals(BigDecimal.TEN), decimals(BigDecimal.valueOf(-10))),
            "mentions", Arbitraries.integers().greaterOrEqual(1));

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(20),
                Arbitraries.of(
                        "",
                        " ",
                        "\"Steel\" \\ friends",
                        "a\nb\r\n\tc\b\f\0\u001f\u007f",
                        "čelično 钢铁 😀👨‍👩‍👧",
                        "\uD83D",
                        "\uDE00\uD83D",
                        "\u2028\u2029\uFEFF",
                        "null",
                        "1e5",
                        "</script>",
                        "x".repeat(40_000)));
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("abz09._:-").ofMaxLength(20).map(it -> "a" + it),
                Arbitraries.of("CN", "RS", "železara", "河钢", "𝒜1", "9", "a".repeat(100)));
    }

    private static Arbitrary<Entity> entities() {
        return ids().map(Entity::of);
    }

    private static Arbitrary<URI> urls() {
        return Arbitraries.of("https://example.org/a?b=1&c=%20#d", "urn:isbn:9780141036144", "http://пример.рф/š", "")
                .map(URI::create);
    }

    private static Arbitrary<EventDate> dates() {
        Arbitrary<String> years = Arbitraries.integers().between(1000, 8000).map(Object::toString);
        Arbitrary<String> shapes = Arbitraries.of(
                "%s",
                "%s-06",
                "%s-06-18",
                "%s-06-18T10:30Z",
                "%s-06-18T10:30:01.123456789+02:00",
                "%s~",
                "%s?",
                "%s%%",
                "%s-XX-18",
                "%s/..",
                "../%s",
                "%s/",
                "/%s",
                "%s/9000",
                "[%s..9000]",
                "{%s, 9000}",
                "[..%s]",
                "[%s..]",
                "-%s",
                "Y%s00000",
                "%sS2",
                "%s-21",
                "%s-~06-?18",
                "~%s-06/9000",
                "Y1E6");
        return Arbitraries.oneOf(
                        Combinators.combine(shapes, years).as((shape, year) -> shape.formatted(year)),
                        Arbitraries.of("undated", "202X", "19", "199", "-0001", "0000", "1XXX-XX"))
                .map(EventDate::parse);
    }

    private static Arbitrary<EventDate> bounded() {
        return dates().filter(date -> date.latest().isDefined());
    }

    private static Arbitrary<BigDecimal> decimals(BigDecimal limit) {
        return Combinators.combine(
                        Arbitraries.bigIntegers()
                                .between(BigInteger.ZERO, limit.abs().toBigInteger()),
                        Arbitraries.integers().between(0, 30))
                .as((digits, scale) -> new BigDecimal(digits, scale))
                .map(number -> limit.signum() < 0 ? number.negate() : number);
    }

    private static Arbitrary<Percent> percents() {
        return Combinators.combine(decimals(BigDecimal.valueOf(99)).map(Percent::of), decimals(BigDecimal.ONE))
                .as((share, more) -> List.of(
                        share,
                        share.about(),
                        share.atLeast(),
                        share.atMost(),
                        share.to(share.value()
                                .add(BigDecimal.valueOf(99))
                                .subtract(more)
                                .min(BigDecimal.valueOf(100)))))
                .flatMap(Arbitraries::of);
    }

    private static Arbitrary<Count> counts() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, Long.MAX_VALUE - 1000),
                        Arbitraries.longs().between(1, 1000))
                .as((number, more) -> {
                    Count count = Count.of(number);
                    return List.of(count, count.about(), count.atLeast(), count.atMost(), count.to(number + more));
                })
                .flatMap(Arbitraries::of);
    }

    private static Arbitrary<Amount> amounts() {
        Arbitrary<Amount> sums = Combinators.combine(
                        decimals(new BigDecimal("1e50")), Arbitraries.of("EUR", "USD", "CNY", "XAU"))
                .as(Amount::of);
        Arbitrary<Amount> qualified = Combinators.combine(sums, decimals(new BigDecimal("1e9")))
                .as((sum, more) -> List.of(
                        sum,
                        sum.about(),
                        sum.atLeast(),
                        sum.atMost(),
                        sum.to(sum.value().getAmount().add(more).add(BigDecimal.ONE))))
                .flatMap(Arbitraries::of);
        return Combinators.combine(qualified, option(texts()))
                .as((amount, basis) -> basis.fold(() -> amount, amount::inPricesOf));
    }

    private static <T> Arbitrary<Option<T>> option(Arbitrary<T> values) {
        return values.optional().map(Option::ofOptional);
    }

    private static <T> Arbitrary<Seq<T>> seq(Arbitrary<T> values) {
        return values.list().ofMaxSize(4).map(Vector::ofAll);
    }
}
