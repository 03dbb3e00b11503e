package io.entente.replay;

import io.entente.event.Development;
import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.event.Link;
import io.entente.event.Link.Relation;
import io.entente.history.Limits;
import io.entente.journal.Modality;
import io.entente.journal.Recordable;
import io.entente.journal.Report;
import io.entente.journal.SameAs;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
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

    /** A journal, and what one more source says. */
    record Enlarged(Seq<Recording> journal, Report one) {}

    /** A journal, and the same words recorded in another order. */
    record Reordered(Seq<Recording> one, Seq<Recording> shuffled) {}

    /** What most reports of a journal are about, and in what sort of dates. */
    private record Subject(Arbitrary<Development> family, List<EventDate> dates) {}

    private static final List<DevelopmentId> IDS =
            List.of("a", "b", "c", "d", "e", "f").map(DevelopmentId::of);
    private static final List<SourceId> SOURCES =
            List.of("gazette", "ministry", "desk", "bureau").map(SourceId::of);
    private static final SourceId LATECOMER = SourceId.of("latecomer");
    private static final List<Dyad> DYADS = List.of(Dyad.of("NO", "SE"), Dyad.of("FI", "NO"), Dyad.of("FI", "SE"));

    private static final List<SortedSet<DevelopmentId>> JOINED = List.of("ab", "bc", "cd", "ef", "af", "bde")
            .map(ids -> TreeSet.ofAll(List.of(ids.split("")).map(DevelopmentId::of)));

    private static final List<Seq<String>> STORYLINES =
            List.of(List.empty(), List.of("steel"), List.of("friends", "steel"), List.of("steel", "steel"));

    private static final List<Seq<Link>> LINKS = List.of(
            List.empty(),
            List.of(new Link(Relation.PART_OF, DevelopmentId.of("b"))),
            List.of(
                    new Link(Relation.PART_OF, DevelopmentId.of("b")),
                    new Link(Relation.PART_OF, DevelopmentId.of("b"))),
            List.of(
                    new Link(Relation.CAUSED_BY, DevelopmentId.of("b")),
                    new Link(Relation.PART_OF, DevelopmentId.of("c"))));

    private static final List<Subject> SUBJECTS = DevelopmentArbitraries.FAMILIES.flatMap(family ->
            List.of(Clocks.DAYS_TOLD, Clocks.SPANS_TOLD, Clocks.OCCURRED).map(dates -> new Subject(family, dates)));

    @Provide
    Arbitrary<Boolean> eitherWay() {
        return Arbitraries.of(true, false);
    }

    @Provide
    Arbitrary<Conversation> conversations() {
        Arbitrary<Seq<Question>> questions = Combinators.combine(
                        several(question(), 1, 3), several(Arbitraries.of(Clocks.DAYS.asJava()), 1, 3))
                .as((asked, days) -> asked.flatMap(it -> days.map(it::at)).distinct());
        return Combinators.combine(aboutAny(subject -> several(several(recording(subject), 0, 7), 1, 6)), questions)
                .as(Conversation::new);
    }

    @Provide
    Arbitrary<Recordings> journals() {
        return aboutAny(subject -> several(recording(subject), 0, 40)).map(Recordings::new);
    }

    @Provide
    Arbitrary<Reordered> reordered() {
        return aboutAny(subject -> several(recording(subject), 0, 25))
                .flatMap(one -> Arbitraries.shuffle(one.asJava()).map(other -> new Reordered(one, List.ofAll(other))));
    }

    @Provide
    Arbitrary<Enlarged> enlarged() {
        return aboutAny(subject -> Combinators.combine(
                        several(recording(subject), 0, 25),
                        report(subject, Arbitraries.just(LATECOMER), Arbitraries.of(Clocks.KNOWN.asJava())))
                .as(Enlarged::new));
    }

    @Provide
    Arbitrary<Restatement> restatements() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        several(Arbitraries.integers().between(0, 30), 9, 9))
                .as(Restatement::new);
    }

    @Provide
    Arbitrary<Question> question() {
        return Combinators.combine(
                        Arbitraries.of(
                                DYADS.map(Option::some).prepend(Option.none()).asJava()),
                        Arbitraries.of(Clocks.DAYS.asJava()),
                        Arbitraries.of(Clocks.MOMENTS.asJava()),
                        recorded(),
                        preference())
                .as(Question::new);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(Clocks.DAYS.asJava());
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

    /** What is made of a subject, whichever it is. */
    private static <T> Arbitrary<T> aboutAny(Function<Subject, Arbitrary<T>> about) {
        return Arbitraries.of(SUBJECTS.map(about).asJava()).flatMap(it -> it);
    }

    private static Arbitrary<Recorded> recorded() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(new Recorded.Ever())),
                Tuple.of(1, Arbitraries.longs().between(0, 40).map(Recorded.UpTo::new)),
                Tuple.of(1, Arbitraries.of(Clocks.CLOCK.asJava()).map(Recorded.By::new)));
    }

    private static Arbitrary<Preference> preference() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(new Preference.Latest())),
                Tuple.of(1, Arbitraries.just(new Preference.Earliest())),
                Tuple.of(1, several(Arbitraries.of(SOURCES.asJava()), 0, 2).map(Preference.Ranked::new)),
                Tuple.of(1, several(Arbitraries.of(SOURCES.asJava()), 0, 2).map(Preference.Trusting::new)));
    }

    /** The clock of a journal may go backwards: that of a restored backup did. */
    private static Arbitrary<Recording> recording(Subject subject) {
        Arbitrary<Instant> clock =
                mostly(2, Arbitraries.of(Clocks.AFTERWARDS.asJava()), Arbitraries.of(Clocks.MEANWHILE.asJava()));
        return Combinators.combine(content(subject), clock).as(Recording::new);
    }

    private static Arbitrary<Recordable> content(Subject subject) {
        Arbitrary<SourceId> source = Arbitraries.of(SOURCES.asJava());
        Arbitrary<EventDate> known =
                mostly(2, Arbitraries.of(Clocks.KNOWN.asJava()), Arbitraries.of(Clocks.KNOWN_AT_ONCE.asJava()));
        Arbitrary<SortedSet<DevelopmentId>> joined = Arbitraries.of(JOINED.asJava());
        Arbitrary<SortedSet<DevelopmentId>> one = ids().map(id -> TreeSet.of(id));
        return Arbitraries.frequencyOf(
                Tuple.of(30, report(subject, source, known)),
                Tuple.of(3, Combinators.combine(joined, source, known).as(SameAs::new)),
                Tuple.of(3, Combinators.combine(one, source, known).as(JournalArbitraries::withdrawal)),
                Tuple.of(2, Combinators.combine(joined, source, known).as(JournalArbitraries::withdrawal)),
                Tuple.of(1, source.map(it -> Source.of(it.value(), "A source"))));
    }

    private static Arbitrary<Report> report(Subject subject, Arbitrary<SourceId> source, Arbitrary<EventDate> known) {
        Arbitrary<Modality> modality = Arbitraries.frequency(
                Tuple.of(8, Modality.OCCURRED), Tuple.of(2, Modality.PLANNED), Tuple.of(1, Modality.DENIED));
        Arbitrary<SortedSet<Dyad>> dyads =
                several(Arbitraries.of(DYADS.asJava()), 1, 2).map(TreeSet::ofAll);
        Arbitrary<Development> development =
                mostly(12, subject.family(), Arbitraries.oneOf(DevelopmentArbitraries.FAMILIES.asJava()));
        Arbitrary<EventDate> occurred =
                mostly(9, Arbitraries.of(subject.dates().asJava()), Arbitraries.of(Clocks.OCCURRED.asJava()));
        Arbitrary<Report> plain = Combinators.combine(ids(), source, occurred, known, modality, development, dyads)
                .as(JournalArbitraries::told);
        return Combinators.combine(plain, Arbitraries.of(STORYLINES.asJava()), Arbitraries.of(LINKS.asJava()))
                .as((report, storylines, links) -> report.inStorylines(storylines.toJavaArray(String[]::new))
                        .linked(links.toJavaArray(Link[]::new)));
    }

    /** Most are about the first few. */
    private static Arbitrary<DevelopmentId> ids() {
        return mostly(2, Arbitraries.of(IDS.take(3).asJava()), Arbitraries.of(IDS.asJava()));
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

    private static <T> Arbitrary<T> mostly(int times, Arbitrary<T> usual, Arbitrary<T> other) {
        return Arbitraries.frequencyOf(Tuple.of(times, usual), Tuple.of(1, other));
    }
}
