package io.entente.replay;

import io.entente.event.AgreementSigned;
import io.entente.event.AgreementTerminated;
import io.entente.event.Amount;
import io.entente.event.ArmsDelivered;
import io.entente.event.Count;
import io.entente.event.Development;
import io.entente.event.Entity;
import io.entente.event.FigureReported;
import io.entente.event.FrameInvoked;
import io.entente.event.Identifies;
import io.entente.event.InvestmentMade;
import io.entente.event.MeetingHeld;
import io.entente.event.OwnDevelopment;
import io.entente.event.PartnershipDeclared;
import io.entente.event.Percent;
import io.entente.event.ProjectReported;
import io.entente.event.ProjectReported.Status;
import io.entente.event.Quantity;
import io.entente.event.StakeAcquired;
import io.entente.event.StakeReported;
import io.entente.event.UnknownDevelopment;
import io.entente.time.EventDate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * What several sources may tell of one thing: each family is about one, more or less precisely, in these words or those,
 * with this left out or that, and now and then about another.
 */
final class DevelopmentArbitraries {

    /** A kind of a user's own, with groups, dates and texts of both sorts. */
    record PermitIssued(
            @Identifies String number,
            @Identifies Option<String> register,
            Option<String> remarks,
            @Identifies Seq<String> plots,
            Seq<String> topics,
            Option<EventDate> until,
            Option<Integer> fee)
            implements OwnDevelopment {}

    /** A kind of a user's own that lasts, and refuses a floor above its ceiling. */
    record QuotaSet(Entity ware, Option<Count> floor, Option<Count> ceiling) implements OwnDevelopment {
        QuotaSet {
            if (floor.exists(least -> ceiling.exists(most -> least.value() > most.value()))) {
                throw new IllegalArgumentException("floor %s is above ceiling %s".formatted(floor, ceiling));
            }
        }

        @Override
        public boolean lasts() {
            return true;
        }
    }

    private static final List<Amount> SUMS = List.of(
            Amount.eur(42),
            Amount.eur(42).about(),
            Amount.eur(40).about(),
            Amount.eur(43).atLeast(),
            Amount.eur(20).atLeast(),
            Amount.eur(42).atMost(),
            Amount.eur(60).atMost(),
            Amount.eur(40).to(BigDecimal.valueOf(43)),
            Amount.eur(30).to(BigDecimal.valueOf(41)),
            Amount.eur(10).to(BigDecimal.valueOf(90)),
            Amount.usd(42),
            Amount.eur(42).inPricesOf("constant EUR 2010"));

    private static final List<Percent> SHARES = List.of(
            Percent.of(40),
            Percent.of("40.0").about(),
            Percent.of(43).about(),
            Percent.of(35).atLeast(),
            Percent.of(51).atLeast(),
            Percent.of(44).atMost(),
            Percent.of(30).to(50),
            Percent.of(38).to(45));

    private static final List<Count> COUNTS = List.of(
            Count.of(8),
            Count.of(8).about(),
            Count.of(7).about(),
            Count.of(6).to(10),
            Count.of(8).to(9),
            Count.of(4).atLeast(),
            Count.of(7).atLeast(),
            Count.of(9).atMost());

    private static final Arbitrary<String> WORDINGS = Arbitraries.of("Pact", "pact", "A treaty");

    static final List<EventDate> PERIODS = List.of(
                    "2015", "2015-06", "2015/2016", "2015-06/2016", "2015/..", "2017", "undated")
            .map(EventDate::parse);

    static final List<Quantity> QUANTITIES =
            List.<Quantity>ofAll(SUMS).appendAll(SHARES).appendAll(COUNTS);

    /** Families that tell of one thing each. */
    static final List<Arbitrary<Development>> FAMILIES = List.of(
            stakes(),
            agreements(),
            investments(),
            deliveries(),
            levels(),
            partnerships(),
            meetings(),
            figures(),
            permits(),
            quotas(),
            unknown(),
            reported());

    private DevelopmentArbitraries() {}

    private static Arbitrary<Development> stakes() {
        return Combinators.combine(
                        mostly(entity("steel-group"), entity("iron-group")),
                        maybe(one(SHARES)),
                        maybe(one(SUMS)),
                        maybe(mostly(entity("state"), entity("fund"))))
                .as((acquirer, percent, price, seller) ->
                        new StakeAcquired(acquirer, Entity.of("mill"), percent, price, seller));
    }

    private static Arbitrary<Development> agreements() {
        Arbitrary<String> id = mostly(Arbitraries.of("pact", "Pact", " pact\t"), Arbitraries.of("p act"));
        return Combinators.combine(id, maybe(WORDINGS), Arbitraries.frequency(Tuple.of(12, true), Tuple.of(1, false)))
                .as((agreement, title, isSigned) -> isSigned
                        ? new AgreementSigned(agreement, title, List.empty())
                        : new AgreementTerminated(agreement, title, List.empty()));
    }

    private static Arbitrary<Development> investments() {
        return Combinators.combine(mostly(entity("bank"), entity("fund")), maybe(one(SUMS)), maybe(WORDINGS))
                .as((investor, amount, sector) -> new InvestmentMade(investor, Entity.of("NO"), amount, sector));
    }

    private static Arbitrary<Development> deliveries() {
        Arbitrary<String> system = mostly(
                Arbitraries.of("HQ-22 ä", "hq-22  ä", "HQ-22\u00a0Ä", "hq-22\na\u0308", "HQ-22 A\u0308 "),
                Arbitraries.of("HQ-22", "HQ-22 a"));
        return Combinators.combine(system, maybe(one(COUNTS))).as((name, units) -> {
            ArmsDelivered delivered = ArmsDelivered.of(name, Entity.of("NO"), Entity.of("SE"));
            return units.map(delivered::units).getOrElse(delivered);
        });
    }

    private static Arbitrary<Development> levels() {
        return one(SHARES).map(share -> new StakeReported(Entity.of("steel-group"), Entity.of("mill"), share));
    }

    private static Arbitrary<Development> partnerships() {
        return Combinators.combine(WORDINGS, maybe(mostly(entity("NO"), entity("SE"))))
                .as(PartnershipDeclared::new);
    }

    private static Arbitrary<Development> meetings() {
        Arbitrary<String> participants = mostly(
                Arbitraries.of("NO SE", "SE NO", "NO", "NO SE FI", "SE NO NO", "FI SE NO"),
                Arbitraries.of("SE", "FI NO"));
        return Combinators.combine(participants, maybe(WORDINGS))
                .as((they, occasion) -> new MeetingHeld(List.of(they.split(" ")).map(Entity::of), occasion));
    }

    private static Arbitrary<Development> figures() {
        Arbitrary<Option<BigDecimal>> value = mostly(Arbitraries.of("5", "5.0", "5.00"), Arbitraries.of("6"))
                .map(BigDecimal::new)
                .map(Option::some);
        Arbitrary<Development> sums = Combinators.combine(
                        mostly(Arbitraries.of("trade", "TRADE"), Arbitraries.of("debt")),
                        one(SUMS),
                        maybe(one(PERIODS)))
                .as((measure, amount, period) ->
                        new FigureReported(measure, Option.some(amount), Option.none(), Option.none(), period));
        Arbitrary<Development> numbers = Combinators.combine(
                        value, maybe(Arbitraries.of("tonnes", "t")), maybe(one(PERIODS)))
                .as((figure, unit, period) -> new FigureReported("trade", Option.none(), figure, unit, period));
        return Arbitraries.oneOf(sums, numbers);
    }

    private static Arbitrary<Development> permits() {
        Arbitrary<Seq<String>> texts = Arbitraries.of(
                        "", "north", "NORTH", "north,south", "South,north", "north,south,East", "east")
                .map(listed -> List.of(listed.split(",")).filter(it -> !it.isEmpty()));
        return Combinators.combine(
                        mostly(Arbitraries.of("STRASSE 7", "straße 7", "STRAẞE  7"), Arbitraries.of("strase 7")),
                        maybe(mostly(Arbitraries.of("land", "Land"), Arbitraries.of("sea"))),
                        maybe(WORDINGS),
                        texts,
                        texts,
                        maybe(one(PERIODS)),
                        maybe(mostly(Arbitraries.of(7), Arbitraries.of(8))))
                .as(PermitIssued::new);
    }

    private static Arbitrary<Development> quotas() {
        return Combinators.combine(maybe(one(COUNTS)), maybe(one(COUNTS)))
                .as((floor, ceiling) -> floor.exists(least -> ceiling.exists(most -> least.value() > most.value()))
                        ? new QuotaSet(Entity.of("steel"), floor, Option.none())
                        : new QuotaSet(Entity.of("steel"), floor, ceiling));
    }

    private static Arbitrary<Development> unknown() {
        return Combinators.combine(
                        mostly(Arbitraries.of("1"), Arbitraries.of("2")),
                        maybe(mostly(Arbitraries.of("\"Oslo\"", "\"oslo\""), Arbitraries.of("\"Bergen\""))),
                        maybe(mostly(Arbitraries.of("[1, 2]", "[1,  2]"), Arbitraries.of("[1,2]"))),
                        maybe(Arbitraries.of("99")))
                .as((version, port, berths, term) -> new UnknownDevelopment(
                        "PortLeased",
                        version,
                        LinkedHashMap.<String, Option<String>>of("port", port, "berths", berths, "term", term)
                                .filterValues(Option::isDefined)
                                .mapValues(Option::get)));
    }

    private static Arbitrary<Development> reported() {
        Arbitrary<Development> projects = maybe(
                        mostly(Arbitraries.of(Status.PLEDGE), Arbitraries.of(Status.COMPLETION)))
                .map(status -> new ProjectReported(Entity.of("line"), status, Option.none()));
        Arbitrary<Development> frames = Combinators.combine(
                        Arbitraries.of("steel", "Steel"), maybe(mostly(entity("NO"), entity("SE"))), maybe(WORDINGS))
                .as(FrameInvoked::new);
        return Arbitraries.oneOf(projects, frames);
    }

    private static <T> Arbitrary<T> one(Seq<T> values) {
        return Arbitraries.of(values.asJava());
    }

    private static Arbitrary<Entity> entity(String id) {
        return Arbitraries.just(Entity.of(id));
    }

    private static <T> Arbitrary<Option<T>> maybe(Arbitrary<T> value) {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Option.none())), Tuple.of(1, value.map(Option::some)));
    }

    private static <T> Arbitrary<T> mostly(Arbitrary<T> usual, Arbitrary<T> other) {
        return Arbitraries.frequencyOf(Tuple.of(12, usual), Tuple.of(1, other));
    }
}
