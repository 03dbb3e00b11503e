package io.entente.projections.disputes;

import io.entente.event.AgreementStep;
import io.entente.event.DevelopmentId;
import io.entente.event.Names;
import io.entente.event.Spelling;
import io.entente.history.Assessment;
import io.entente.journal.SourceId;
import io.entente.projection.Item;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.util.function.Function;

/**
 * An agreement that goes by two titles, or a title that two agreements bear: perhaps one agreement under two names. The first
 * that is told is held against each of the others.
 *
 * @param what whether it is the title that differs, or the agreement
 * @param subject the id of the agreement that has two titles, or the title that two agreements bear
 * @param told a title of the agreement, or the id of an agreement of that title
 * @param otherwise another
 * @param evidence the steps that are told so
 */
public record NameDispute(What what, String subject, Side told, Side otherwise, SortedSet<DevelopmentId> evidence)
        implements Item {

    /** What differs. */
    public enum What {
        /** One agreement has two titles. */
        TITLE,
        /** Two agreements have one title. */
        AGREEMENT
    }

    /** An agreement as one source calls it, in one step. */
    private record Called(String agreement, String title, SourceId by, DevelopmentId step) {

        static Seq<Called> in(Assessment assessment) {
            return assessment
                    .reports()
                    .appendAll(assessment.beside())
                    .filter(report -> report.development() instanceof AgreementStep)
                    .flatMap(report -> {
                        AgreementStep step = (AgreementStep) report.development();
                        return step.title()
                                .map(title -> new Called(step.agreement(), title, report.source(), assessment.id()));
                    });
        }
    }

    static Seq<NameDispute> among(Seq<Assessment> assessments) {
        Seq<Called> called = assessments.flatMap(Called::in);
        return among(called, What.TITLE, Called::agreement, Called::title)
                .appendAll(among(called, What.AGREEMENT, Called::title, Called::agreement));
    }

    private static Seq<NameDispute> among(
            Seq<Called> all, What what, Function<Called, String> subject, Function<Called, String> name) {
        return grouped(all, subject).flatMap(one -> {
            Seq<Seq<Called>> names = grouped(one, name);
            return names.tail()
                    .map(other -> new NameDispute(
                            what,
                            subject.apply(one.head()),
                            side(names.head(), name),
                            side(other, name),
                            TreeSet.ofAll(names.head().appendAll(other).map(Called::step))));
        });
    }

    /** Those together whose texts a reader takes for one, in the order in which they are told. */
    private static Seq<Seq<Called>> grouped(Seq<Called> all, Function<Called, String> text) {
        return Vector.ofAll(all.groupBy(it -> Spelling.folded(text.apply(it))).values());
    }

    private static Side side(Seq<Called> called, Function<Called, String> name) {
        return new Side(name.apply(called.head()), called.map(Called::by).distinct());
    }

    /** {@code pact is “The Pact” according to gazette, but “A Treaty” according to registry}. */
    @Override
    public String sentence(Names names) {
        return switch (what) {
            case TITLE -> "%s is %s, but %s".formatted(subject, quoted(told), quoted(otherwise));
            case AGREEMENT -> "“%s” is %s, but %s".formatted(subject, told.sentence(names), otherwise.sentence(names));
        };
    }

    private static String quoted(Side side) {
        return side.sentence("“%s”".formatted(side.told()));
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.of(
                what == What.TITLE ? "agreement" : "title",
                subject,
                "told",
                told.value(),
                "toldBy",
                told.sources(),
                "otherwise",
                otherwise.value(),
                "otherwiseBy",
                otherwise.sources());
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(
                what.name(),
                Spelling.folded(subject),
                Spelling.folded(otherwise.told().toString()));
    }

    /** For a person: {@code pact is “The Pact” according to gazette, but “A Treaty” according to registry [a, b]}. */
    @Override
    public String toString() {
        return "%s %s".formatted(sentence(Names.IDS), evidence.mkString("[", ", ", "]"));
    }
}
