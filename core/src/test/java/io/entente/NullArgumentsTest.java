package io.entente;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.entente.event.Amount;
import io.entente.event.ArmsDelivered;
import io.entente.event.Count;
import io.entente.event.Development;
import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.event.Entity;
import io.entente.event.InvestmentMade;
import io.entente.event.Link;
import io.entente.event.MeetingHeld;
import io.entente.event.Percent;
import io.entente.event.Quantity;
import io.entente.event.StakeAcquired;
import io.entente.event.StakeDivested;
import io.entente.event.TurningPointDeclared;
import io.entente.event.UnknownDevelopment;
import io.entente.event.VisitMade;
import io.entente.history.Limits;
import io.entente.history.Occurrence;
import io.entente.history.Resolution;
import io.entente.journal.Citation;
import io.entente.journal.Contents;
import io.entente.journal.Draft;
import io.entente.journal.EditionTaken;
import io.entente.journal.Entry;
import io.entente.journal.Problem;
import io.entente.journal.Profile;
import io.entente.journal.Progress;
import io.entente.journal.Recordable;
import io.entente.journal.SameAs;
import io.entente.journal.Source;
import io.entente.journal.SourceId;
import io.entente.journal.Succession;
import io.entente.journal.UnknownKind;
import io.entente.journal.Withdrawal;
import io.entente.kinds.Kinds;
import io.entente.projection.Filter;
import io.entente.projection.Granularity;
import io.entente.projection.Item;
import io.entente.projection.Projection;
import io.entente.projection.Section;
import io.entente.projection.View;
import io.entente.time.EventDate;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A null is refused where it comes in, by its name. */
@SuppressWarnings("NullAway") // it hands in what must not be
class NullArgumentsTest {

    private static final Entity NORWAY = Entity.of("NO");
    private static final DevelopmentId VISIT = DevelopmentId.of("visit");

    private static final Map<Type, Object> EXAMPLES = LinkedHashMap.<Type, Object>empty()
            .put(String.class, "text")
            .put(long.class, 1L)
            .put(Entity.class, NORWAY)
            .put(DevelopmentId.class, VISIT)
            .put(SourceId.class, SourceId.of("gazette"))
            .put(EventDate.class, EventDate.parse("2016"))
            .put(Instant.class, Instant.EPOCH)
            .put(Percent.class, Percent.of(40))
            .put(BigMoney.class, BigMoney.of(CurrencyUnit.EUR, 42))
            .put(BigDecimal.class, BigDecimal.TEN)
            .put(Link.class, Link.of(Link.Relation.PART_OF, "b"))
            .put(Succession.class, new Succession(Entity.of("CSXX"), Option.none()))
            .put(Kinds.class, Kinds.standard())
            .put(Limits.class, Limits.DEFAULT)
            .put(Development.class, new TurningPointDeclared("turn"))
            .put(boolean.class, true)
            .put(Recordable.class, Source.of("gazette", "The Gazette"));

    static Stream<Arguments> components() {
        return records(Development.class)
                .appendAll(records(Recordable.class))
                .appendAll(records(Quantity.class))
                .appendAll(List.of(Entity.class, Dyad.class, DevelopmentId.class, SourceId.class, Link.class))
                .appendAll(List.of(
                        Citation.class,
                        Succession.class,
                        Entry.class,
                        EditionTaken.Word.class,
                        UnknownKind.class,
                        UnknownDevelopment.class))
                .appendAll(List.of(StakeAcquired.Of.class, StakeDivested.Of.class, Entente.Options.class))
                .flatMap(type -> Array.of(type.getRecordComponents()))
                .reject(it -> it.getType().isPrimitive())
                .map(it -> arguments(it.getDeclaringRecord().getSimpleName(), it.getName(), it))
                .toJavaStream();
    }

    private static Seq<Class<?>> records(Class<?> family) {
        if (family.isRecord()) {
            return List.of(family);
        }
        return family.isSealed()
                ? Array.<Class<?>>of(family.getPermittedSubclasses()).flatMap(NullArgumentsTest::records)
                : List.empty();
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("components")
    void a_record_refuses_a_null_by_the_name_of_its_component(String type, String name, RecordComponent component) {
        assertRefused(() -> make(component, null), name);
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("components")
    void what_may_be_left_out_or_be_several_holds_no_null(String type, String name, RecordComponent component) {
        if (component.getType() == Option.class) {
            assertRefused(() -> make(component, Option.some(null)), name);
        } else if (component.getType() == Seq.class) {
            assertRefused(() -> make(component, List.of((Object) null)), name);
        } else {
            assertThatCode(() -> make(component, example(component))).doesNotThrowAnyException();
        }
    }

    /** How often something happened. */
    private record Turns() implements Projection<Integer> {
        @Override
        public Integer initial() {
            return 0;
        }

        @Override
        public Integer evolve(Integer turns, Occurrence occurrence) {
            return turns + 1;
        }
    }

    static Stream<Arguments> doors() {
        var turns = new Turns();
        Source gazette = Source.of("gazette", "The Gazette").published("2020");
        Draft visit = report("visit").of(VisitMade.of(NORWAY, Entity.of("SE"))).between("NO", "SE");
        Profile norway = Profile.of("NO", Profile.Kind.COUNTRY, "Norway");
        var entente = Entente.inMemory();
        var view = entente.everything();
        return Stream.of(
                door("id", () -> Entity.of(null)),
                door("one", () -> Dyad.of(null, "SE")),
                door("other", () -> Dyad.of("NO", null)),
                door("value", () -> DevelopmentId.of(null)),
                door("value", () -> SourceId.of(null)),
                door("sum", () -> Amount.of(null, "EUR")),
                door("currency", () -> Amount.of(BigDecimal.ONE, null)),
                door("upper", () -> Amount.eur(1).to(null)),
                door("basis", () -> Amount.eur(1).inPricesOf(null)),
                door("value", () -> Percent.of((String) null)),
                door("value", () -> Percent.of((BigDecimal) null)),
                door("upper", () -> Percent.of(1).to((BigDecimal) null)),
                door("amount", () -> InvestmentMade.of(NORWAY, NORWAY).worth(null)),
                door("units", () -> ArmsDelivered.of("s", NORWAY, NORWAY).units((Count) null)),
                door("participants", () -> MeetingHeld.of((Entity[]) null)),
                door("participants", () -> MeetingHeld.of(NORWAY, null)),
                door("id", () -> report(null)),
                door("development", () -> visit.of(null)),
                door("one", () -> visit.between((String) null, "SE")),
                door("other", () -> visit.between(NORWAY, null)),
                door("dyad", () -> visit.between(null)),
                door("edtf", () -> visit.on((String) null)),
                door("day", () -> visit.plannedFor((LocalDate) null)),
                door("date", () -> visit.deniedFor((EventDate) null)),
                door("source", () -> visit.accordingTo((Source) null)),
                door("source", () -> visit.accordingTo((String) null, "2020")),
                door("known", () -> visit.accordingTo("gazette", null)),
                door("known", () -> visit.accordingTo(gazette, (String) null)),
                door("known", () -> visit.accordingTo(gazette, (EventDate) null)),
                door("citation", () -> visit.accordingTo(gazette).citing(null)),
                door("storylines", () -> visit.accordingTo(gazette).inStorylines("a", null)),
                door("links", () -> visit.accordingTo(gazette).linked((Link[]) null)),
                door("developments", () -> SameAs.of("a", null)),
                door("source", () -> SameAs.of("a", "b").accordingTo((String) null, "2020")),
                door("known", () -> Withdrawal.of("a").accordingTo(SourceId.of("gazette"), null)),
                door(
                        "reason",
                        () -> Withdrawal.of("a").accordingTo("gazette", "2020").because(null)),
                door("url", () -> gazette.url(null)),
                door("locator", () -> Citation.at(null)),
                door("to", () -> Link.of(Link.Relation.PART_OF, null)),
                door("id", () -> Source.of(null, "t")),
                door("title", () -> Source.of("gazette", null)),
                door("edtf", () -> gazette.published((String) null)),
                door("quote", () -> Citation.quoting(null)),
                door("aliases", () -> norway.alias("a", null)),
                door("recordable", () -> entente.journal().record(null)),
                door("recordables", () -> entente.journal().recordAll((Iterable<Recordable>) null)),
                door("recordables[1]", () -> entente.journal().recordAll(List.of(gazette, null))),
                door(
                        "recordables[1]",
                        () -> ReportLines.write(List.of(gazette, null), Kinds.standard(), new StringWriter())),
                door("read", () -> entente.journal().recordAll((Validation<Seq<Problem>, Seq<Recordable>>) null)),
                door("file", () -> Entente.open((Path) null)),
                door("source", () -> Entente.open((DataSource) null)),
                door("options", () -> Entente.open(Path.of("no.db"), null)),
                door("file", () -> Entente.exists((Path) null)),
                door("source", () -> Entente.exists((DataSource) null)),
                door("expected", () -> entente.store().verify(null, Progress.NONE)),
                door("progress", () -> entente.store().verify(Option.none(), null)),
                door("lines", () -> entente.store().backUp(null)),
                door("lines", () -> entente.store().restore(null)),
                door("journal", () -> Contents.of(null)),
                door("limits", () -> Entente.inMemory((Limits) null)),
                door("one", () -> entente.between(null, "SE")),
                door("other", () -> entente.between("NO", null)),
                door("dyad", () -> entente.between(null)),
                door("day", () -> view.at((String) null)),
                door("day", () -> view.at((LocalDate) null)),
                door("dayOrMoment", () -> view.knownAt((String) null)),
                door("dyad", () -> view.between(null)),
                door("resolution", () -> view.preferring(null)),
                door("projection", () -> view.replay(null)),
                door("step", () -> view.overTime(null, view.asOf().at(), turns)),
                door("from", () -> view.overTime(Granularity.DAY, null, turns)),
                door(
                        "projection",
                        () -> view.overTime(Granularity.DAY, view.asOf().at(), null)),
                door("other", () -> turns.and(null)),
                door("function", () -> turns.map(null)),
                door("filter", () -> turns.filter(null)),
                door("storyline", () -> new Filter.InStoryline(null)),
                door("entity", () -> new Filter.Naming(null)),
                door("kind", () -> new Filter.OfKind((String) null)),
                door("type", () -> new Filter.OfKind((Class<VisitMade>) null)),
                door("source", () -> new Filter.AccordingTo(null)),
                door("ids", () -> view.histories(null)),
                door("item", () -> view.explain((String) null)),
                door("item", () -> view.explain((Item) null)),
                door("sections", () -> view.explain("mill", null, "state")),
                door("state", () -> view.explain("mill", List.<Section<String>>empty(), null)),
                door("clocks", () -> view.by(null)),
                door("journal", () -> View.over(null, Limits.DEFAULT, view.asOf())),
                door("limits", () -> View.over(entente.journal(), null, view.asOf())),
                door("other", () -> view.comparedTo(null)),
                door("ranking", () -> Resolution.ranking((SourceId[]) null)),
                door("ranking", () -> Resolution.ranking((Seq<SourceId>) null)),
                door("ranking", () -> Resolution.ranking(SourceId.of("a"), null)),
                door("order", () -> Resolution.by(null)),
                door("type", () -> Kinds.standard().with(null)),
                door("name", () -> Kinds.standard().named(null)));
    }

    private static Arguments door(String name, ThrowingCallable call) {
        return arguments(name, call);
    }

    @ParameterizedTest(name = "{index}: {0}")
    @MethodSource("doors")
    void a_door_refuses_a_null_by_the_name_of_its_parameter(String name, ThrowingCallable call) {
        assertRefused(call, name);
    }

    private static void assertRefused(ThrowingCallable call, String name) {
        assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(name);
    }

    /** A record with that value in one component, and an example in every other. */
    private static Object make(RecordComponent component, Object value) throws Throwable {
        Class<?> type = component.getDeclaringRecord();
        Array<RecordComponent> components = Array.of(type.getRecordComponents());
        Constructor<?> constructor = type.getDeclaredConstructor(
                components.map(RecordComponent::getType).toJavaArray(Class<?>[]::new));
        try {
            return constructor.newInstance(components
                    .map(it -> it.getName().equals(component.getName()) ? value : example(it))
                    .toJavaArray());
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Object example(RecordComponent component) {
        return switch (component.getDeclaringRecord().getSimpleName() + "." + component.getName()) {
            case "Dyad.second" -> Entity.of("SE");
            case "FigureReported.amount" -> Option.some(Amount.eur(1)); // one of amount and value is required
            case "InteractionCoded.code" -> "042"; // of the scheme that goes first
            default -> example(component.getGenericType());
        };
    }

    private static Object example(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type of = generic.getActualTypeArguments()[0];
            return switch (((Class<?>) generic.getRawType()).getSimpleName()) {
                case "Option" -> Option.none();
                case "Map" -> LinkedHashMap.empty();
                case "SortedSet" ->
                    of == Dyad.class
                            ? TreeSet.of(Dyad.of("NO", "SE"))
                            : of == EditionTaken.Word.class
                                    ? TreeSet.of(new EditionTaken.Word(VISIT, SourceId.of("gazette")))
                                    : TreeSet.of(VISIT, DevelopmentId.of("b"));
                default -> List.of(example(of));
            };
        }
        return EXAMPLES.get(type).getOrElse(() -> ((Class<?>) type).getEnumConstants()[0]);
    }
}
