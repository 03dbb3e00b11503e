package io.entente.replay;

import io.entente.event.AgreementSigned;
import io.entente.event.Amount;
import io.entente.event.Development;
import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.event.Entity;
import io.entente.event.FigureReported;
import io.entente.event.StakeAcquired;
import io.entente.history.Limits;
import io.entente.journal.Modality;
import io.entente.journal.Recordable;
import io.entente.journal.Report;
import io.entente.journal.Same;
import io.entente.journal.Source;
import io.entente.journal.SourceId;
import io.entente.journal.Withdrawal;
import io.entente.replay.ListedJournal.Recording;
import io.entente.time.EventDate;
import io.entente.time.Recorded;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Random journals and questions over so few names, dates and moments that they meet all the time: most questions are
 * asked on the first or last day of something, or a day or a nanosecond beside it. Each list begins with what is
 * simplest, which is where jqwik shrinks to.
 */
final class JournalArbitraries extends DomainContextBase {

    /** A journal that is recorded bit by bit, and what is asked of it after every bit. */
    record Conversation(Seq<Seq<Recording>> bits, Seq<Question> questions) {}

    /** A whole journal. */
    record Recordings(Seq<Recording> inOrder) {}

    /** A journal, and the same words recorded in another order. */
    record Reordered(Seq<Recording> one, Seq<Recording> shuffled) {}

    private static final List<EventDate> OCCURRED = dates(
            "2016-06-18 2016-06-30 2016-07-01 2016-06 2016 2015-06-30 2017-01-01 undated 2016-06/.. 2019/.. 2016/ /2016 "
                    + "../2016-06 2015/2016 2016-06-18/2016-07 [2016-06-18..2016-06-20] {2016-06,2016-08} 201X 2016-XX-18 "
                    + "2016-22 2016~ 2016-06? 2016-07-01% 2016-06-18T10:30Z 0000 9999 -0044-03-15");

    private static final List<EventDate> KNOWN =
            dates("2016-06-18 2016-06-30 2016-06 2016 2016-12-31 2017 2015-12 2016-07-01 2016-06-18T12:00Z "
                    + "2016-06-18T23:59:59.999999999Z 2016-07 2018-03-01T00:00Z [2016-06-18..2016-06-20] 2016~");

    private static final List<LocalDate> DAYS = OCCURRED.appendAll(KNOWN)
            .flatMap(it -> it.earliest().toList().appendAll(it.latest()))
            .flatMap(day -> List.of(day, day.minusDays(1), day.plusDays(1)))
            .distinct();

    private static final List<Instant> MOMENTS = KNOWN.flatMap(EventDate::latestMoment)
            .flatMap(moment -> List.of(moment, moment.minusNanos(1), moment.plusNanos(1)))
            .prepend(Instant.parse("2030-01-01T00:00:00Z"))
            .distinct();

    private static final List<Instant> CLOCK = List.of(
                    "2020-01-01T00:00:00Z", "2020-01-01T00:00:00.000000001Z", "2021-05-05T12:00:00Z")
            .map(Instant::parse);

    private static final List<DevelopmentId> IDS =
            List.of("a", "b", "c", "d", "e", "f").map(DevelopmentId::of);
    private static final List<SourceId> SOURCES =
            List.of("gazette", "ministry", "desk").map(SourceId::of);
    private static final List<Dyad> DYADS = List.of(Dyad.of("NO", "SE"), Dyad.of("FI", "NO"), Dyad.of("FI", "SE"));

    private static final List<SortedSet<DevelopmentId>> JOINED = List.of("ab", "bc", "cd", "ef", "af", "bde")
            .map(ids -> TreeSet.ofAll(List.of(ids.split("")).map(DevelopmentId::of)));

    private static final StakeAcquired STAKE =
            StakeAcquired.of(Entity.of("mill")).by(Entity.of("steel-group"));

    private static final List<Development> DEVELOPMENTS = List.of(
            STAKE,
            STAKE.percent(40),
            STAKE.percent(45).at(Amount.eur(42)),
            STAKE.at(Amount.eur(42).about()),
            STAKE.at(Amount.eur(43).atLeast()),
            STAKE.at(Amount.eur(42).atMost()),
            STAKE.at(Amount.eur(40).to(BigDecimal.valueOf(43))),
            STAKE.at(Amount.usd(42)),
            STAKE.at(Amount.eur(42).inPricesOf("constant EUR 2010")),
            StakeAcquired.of(Entity.of("mill")).by(Entity.of("iron-group")),
            AgreementSigned.of("pact"),
            AgreementSigned.of("pact").titled("Pact"),
            figure("2015"),
            figure("2015-06/2016"),
            figure("2017"),
            figure("undated"));

    private static List<EventDate> dates(String texts) {
        return List.of(texts.split(" ")).map(EventDate::parse);
    }

    private static Development figure(String period) {
        return new FigureReported(
                "trade",
                Option.some(Amount.usd(1)),
                Option.none(),
                Option.none(),
                Option.some(EventDate.parse(period)));
    }

    @Provide
    Arbitrary<Boolean> eitherWay() {
        return Arbitraries.of(true, false);
    }

    @Provide
    Arbitrary<Conversation> conversations() {
        Arbitrary<Seq<Seq<Recording>>> bits = several(several(recording(), 0, 7), 1, 6);
        return Combinators.combine(bits, several(question(), 1, 3), several(Arbitraries.of(DAYS.asJava()), 1, 3))
                .as((taken, questions, days) -> new Conversation(
                        taken, questions.flatMap(it -> days.map(it::at)).distinct()));
    }

    @Provide
    Arbitrary<Recordings> journals() {
        return several(recording(), 0, 40).map(Recordings::new);
    }

    @Provide
    Arbitrary<Reordered> reordered() {
        return several(recording(), 0, 25)
                .flatMap(one -> Arbitraries.shuffle(one.asJava()).map(other -> new Reordered(one, List.ofAll(other))));
    }

    @Provide
    Arbitrary<Question> question() {
        return Combinators.combine(
                        Arbitraries.of(
                                DYADS.map(Option::some).prepend(Option.none()).asJava()),
                        Arbitraries.of(DAYS.asJava()),
                        Arbitraries.of(MOMENTS.asJava()),
                        recorded(),
                        preference())
                .as(Question::new);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(DAYS.asJava());
    }

    /** As large as it comes, tiny, with states after every occurrence or some, and without any. */
    @Provide
    Arbitrary<Limits> limits() {
        return Arbitraries.of(
                Limits.DEFAULT.withoutCheckpoints(),
                Limits.DEFAULT,
                new Limits(1_000, 2, 1, 1_000),
                new Limits(1_000, 2, 3, 1_000),
                new Limits(5, 1, 1, 3),
                new Limits(5, 1, 3, 3),
                new Limits(0, 1, 1, 0));
    }

    private static Arbitrary<Recorded> recorded() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(new Recorded.Ever())),
                Tuple.of(1, Arbitraries.longs().between(0, 40).map(Recorded.UpTo::new)),
                Tuple.of(1, Arbitraries.of(CLOCK.asJava()).map(Recorded.By::new)));
    }

    private static Arbitrary<Preference> preference() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(new Preference.Latest())),
                Tuple.of(1, Arbitraries.just(new Preference.Earliest())),
                Tuple.of(1, several(Arbitraries.of(SOURCES.asJava()), 0, 2).map(Preference.Ranked::new)),
                Tuple.of(1, Arbitraries.integers().between(0, 3).map(Preference.Nth::new)));
    }

    /** The clock of a journal may go backwards: that of a restored backup did. */
    private static Arbitrary<Recording> recording() {
        return Combinators.combine(content(), Arbitraries.of(CLOCK.asJava())).as(Recording::new);
    }

    private static Arbitrary<Recordable> content() {
        Arbitrary<SourceId> source = Arbitraries.of(SOURCES.asJava());
        Arbitrary<EventDate> known = Arbitraries.of(KNOWN.asJava());
        Arbitrary<SortedSet<DevelopmentId>> joined = Arbitraries.of(JOINED.asJava());
        Arbitrary<SortedSet<DevelopmentId>> one = Arbitraries.of(IDS.asJava()).map(id -> TreeSet.of(id));
        return Arbitraries.frequencyOf(
                Tuple.of(20, report(source, known)),
                Tuple.of(3, Combinators.combine(joined, source, known).as(Same::new)),
                Tuple.of(3, Combinators.combine(one, source, known).as(JournalArbitraries::withdrawal)),
                Tuple.of(2, Combinators.combine(joined, source, known).as(JournalArbitraries::withdrawal)),
                Tuple.of(1, source.map(it -> Source.of(it.value(), "A source"))));
    }

    private static Arbitrary<Report> report(Arbitrary<SourceId> source, Arbitrary<EventDate> known) {
        Arbitrary<Modality> modality = Arbitraries.frequency(
                Tuple.of(6, Modality.OCCURRED), Tuple.of(2, Modality.PLANNED), Tuple.of(1, Modality.DENIED));
        Arbitrary<SortedSet<Dyad>> dyads =
                several(Arbitraries.of(DYADS.asJava()), 1, 2).map(TreeSet::ofAll);
        return Combinators.combine(
                        Arbitraries.of(IDS.asJava()),
                        source,
                        Arbitraries.of(OCCURRED.asJava()),
                        known,
                        modality,
                        Arbitraries.of(DEVELOPMENTS.asJava()),
                        dyads)
                .as(JournalArbitraries::told);
    }

    private static Report told(
            DevelopmentId id,
            SourceId source,
            EventDate occurred,
            EventDate known,
            Modality modality,
            Development development,
            SortedSet<Dyad> dyads) {
        return new Report(
                id, source, occurred, known, modality, development, dyads, Option.none(), List.empty(), List.empty());
    }

    private static Withdrawal withdrawal(SortedSet<DevelopmentId> ids, SourceId source, EventDate known) {
        return new Withdrawal(ids, source, known, Option.none());
    }

    private static <T> Arbitrary<Seq<T>> several(Arbitrary<T> one, int least, int most) {
        return one.list().ofMinSize(least).ofMaxSize(most).map(List::ofAll);
    }
}
