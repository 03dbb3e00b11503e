package bench;

import io.entente.event.Amount;
import io.entente.event.Count;
import io.entente.event.Development;
import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.event.Entity;
import io.entente.event.Link;
import io.entente.event.Link.Relation;
import io.entente.event.Percent;
import io.entente.journal.Modality;
import io.entente.journal.Report;
import io.entente.journal.SourceId;
import io.entente.kinds.Field;
import io.entente.kinds.Kind;
import io.entente.kinds.Kinds;
import io.entente.time.EventDate;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Random;

/**
 * What sources tell of one pair over twenty years: every kind of development, some of it planned, contested, linked or in
 * storylines. Of each thing some five reports tell, and its kinds come in the order of a life cycle, so that nearly all of it fits.
 */
final class MixedReports {

    static final Dyad PAIR = Dyad.of("CN", "RS");
    static final LocalDate FIRST = LocalDate.of(2004, 1, 1);
    static final int DAYS = 20 * 365;
    static final Instant KNOWN = Instant.parse("2030-01-01T00:00:00Z");

    private static final Seq<Kind> KINDS = Kinds.standard().all().toArray();
    private static final Array<Relation> RELATIONS = Array.of(Relation.values());
    private static final Array<String> COUNTRIES = Array.of("CN", "RS", "US", "RU", "HU", "DE", "FR", "ME");

    private static final Array<String> CODES = Array.of("042", "ASSAULT"); // of CAMEO, and of PLOVER

    private final Random random = new Random(42);
    private final ArrayList<Report> reports = new ArrayList<>();
    private final int things;

    private MixedReports(int count) {
        this.things = count / KINDS.size() / 3;
    }

    static java.util.List<Report> generate(int count) {
        MixedReports mixed = new MixedReports(count);
        while (mixed.reports.size() < count) {
            mixed.reports.add(mixed.isOneIn(10) && !mixed.reports.isEmpty() ? mixed.another() : mixed.first());
        }
        return mixed.reports;
    }

    private Report first() {
        int kind = random.nextInt(KINDS.size());
        int thing = random.nextInt(things);
        return report(
                "d" + reports.size(),
                "source-" + random.nextInt(20),
                day(kind, thing),
                isOneIn(20) ? Modality.PLANNED : isOneIn(50) ? Modality.DENIED : Modality.OCCURRED,
                development(KINDS.get(kind), thing));
    }

    /** What another source tells of one of them, which may contradict. */
    private Report another() {
        Report one = reports.get(random.nextInt(reports.size()));
        Kind kind = Kinds.standard().named(one.development().kind()).get();
        Development told = isOneIn(2) ? one.development() : development(kind, random.nextInt(things));
        return report(one.id().value(), "source-" + (20 + random.nextInt(20)), one.occurred(), Modality.OCCURRED, told);
    }

    private Report report(String id, String source, EventDate occurred, Modality modality, Development development) {
        return new Report(
                DevelopmentId.of(id),
                SourceId.of(source),
                occurred,
                EventDate.of(KNOWN.minusSeconds(86_400L * 365)),
                modality,
                development,
                TreeSet.of(PAIR),
                Option.none(),
                isOneIn(5) ? List.of("storyline " + random.nextInt(40)) : List.empty(),
                isOneIn(6) && !reports.isEmpty() ? List.of(link()) : List.empty());
    }

    private Link link() {
        return new Link(
                RELATIONS.get(random.nextInt(RELATIONS.size())),
                reports.get(random.nextInt(reports.size())).id());
    }

    /** Within three years after the thing began, to a day, a month or a year. */
    private EventDate day(int kind, int thing) {
        LocalDate day = FIRST.plusDays(thing * (DAYS - 1100L) / things + 20L * kind + random.nextInt(20));
        return EventDate.parse(
                switch (random.nextInt(10)) {
                    case 0 -> "%d".formatted(day.getYear());
                    case 1, 2 -> "%d-%02d".formatted(day.getYear(), day.getMonthValue());
                    default -> day.toString();
                });
    }

    private Development development(Kind kind, int thing) {
        return kind.createInOrder(kind.fields().map(it -> component(it, thing)).toJavaArray())
                .getOrElse(() -> development(kind, thing));
    }

    private Object component(Field field, int thing) {
        if (field.several()) {
            return Array.of(value(field, thing));
        }
        return field.required() ? value(field, thing) : Option.when(!isOneIn(3), () -> value(field, thing));
    }

    private Object value(Field field, int thing) {
        if (field.type().isEnum()) {
            return field.type().getEnumConstants()[random.nextInt(field.type().getEnumConstants().length)];
        }
        return switch (field.type().getSimpleName()) {
            case "Entity" -> Entity.of(entity(field.name(), thing));
            case "Amount" -> Amount.eur(1 + random.nextInt(1_000));
            case "Percent" -> Percent.of(1 + random.nextInt(20));
            case "Count" -> Count.of(1 + random.nextInt(100));
            case "Integer" -> random.nextInt(100);
            case "BigDecimal" -> BigDecimal.valueOf(random.nextInt(1_000));
            case "EventDate" -> EventDate.parse(String.valueOf(FIRST.getYear() + random.nextInt(20)));
            default ->
                field.name().equals("code") ? CODES.get(random.nextInt(CODES.size())) : field.name() + " " + thing;
        };
    }

    private String entity(String field, int thing) {
        return switch (field) {
            case "asset", "project", "organisation" -> field + "-" + thing;
            case "acquirer", "holder", "investor" -> "company-" + thing % 30;
            case "host" -> COUNTRIES.get(random.nextInt(2));
            default -> COUNTRIES.get((thing + field.length()) % COUNTRIES.size());
        };
    }

    private boolean isOneIn(int several) {
        return random.nextInt(several) == 0;
    }
}
