package io.entente.projections.exports.reports;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Entente;
import io.entente.ReportLines;
import io.entente.event.AgreementSigned;
import io.entente.event.Amount;
import io.entente.event.Entity;
import io.entente.event.InvestmentMade;
import io.entente.event.Link;
import io.entente.journal.Citation;
import io.entente.journal.Draft;
import io.entente.journal.Profile;
import io.entente.journal.Recordable;
import io.entente.journal.SameAs;
import io.entente.journal.Source;
import io.entente.journal.Withdrawal;
import io.entente.kinds.Kinds;
import io.entente.projection.View;
import io.entente.projections.answers.Answer;
import io.entente.projections.answers.StateAnswer;
import io.entente.projections.answers.TimelineAnswer;
import io.entente.projections.exports.Exported;
import io.entente.projections.forms.json.JsonForm;
import io.entente.projections.relationship.Relationship;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.StringReader;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ReportsExportProperties {

    private static final Seq<String> KNOWN = Vector.of("2018-06", "2019", "2020-05-05", "2021", "2023");
    private static final Seq<String> DAYS = Vector.of("2014-12-31", "2016-07-01", "2024-12-31");
    private static final Seq<String> MOMENTS = Vector.of("2018-07-01", "2020-01-01", "2020-12-31", "2022-06-30");

    private static <T> T any(Random random, Seq<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** A word of few sources on few developments, of which some are of another pair. */
    private static Recordable word(Random random) {
        String id = "dev-" + "abc".charAt(random.nextInt(3));
        String source = any(random, Vector.of("gazette", "herald"));
        String known = any(random, KNOWN);
        return switch (random.nextInt(6)) {
            case 0 -> Withdrawal.of(id).accordingTo(source, known);
            case 1 ->
                SameAs.of("dev-a", any(random, Vector.of("dev-b", "dev-c"))).accordingTo(source, known);
            case 2 -> Withdrawal.of("dev-a", "dev-b").accordingTo(source, known);
            default -> {
                Draft draft = report(id)
                        .of(
                                random.nextBoolean()
                                        ? AgreementSigned.of("pact").titled("Pact " + random.nextInt(2))
                                        : InvestmentMade.of(Entity.of("CN"), Entity.of("RS"))
                                                .worth(Amount.eur(5 + random.nextInt(2))))
                        .between("CN", any(random, Vector.of("RS", "RS", "HU")));
                yield draft.on(any(random, Vector.of("2015", "2016-06~", "undated")))
                        .accordingTo(source, known)
                        .citing(Citation.at("p. " + random.nextInt(3)))
                        .inStorylines("steel")
                        .linked(Link.of(Link.Relation.PART_OF, "dev-c"));
            }
        };
    }

    private static Seq<String> answers(View view) {
        return DAYS.flatMap(day -> MOMENTS.flatMap(known -> {
            View asked = view.at(day).knownAt(known);
            return Vector.<Answer>of(
                            StateAnswer.of(asked, new Relationship()),
                            StateAnswer.of(asked.possible(), new Relationship()),
                            TimelineAnswer.of(asked))
                    .map(it -> new JsonForm().write(it));
        }));
    }

    private static Seq<Recordable> read(String text) {
        try {
            return ReportLines.read(Kinds.standard(), "reports.jsonl", new StringReader(text))
                    .toEither()
                    .getOrElseThrow(problems -> new AssertionError(problems.toString()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Property(tries = 300)
    void what_is_exported_gives_the_same_answers_in_another_journal(
            @ForAll int seed, @ForAll @IntRange(min = 1, max = 9) int count) {
        Random random = new Random(seed);
        Seq<Recordable> words = Vector.<Recordable>of(
                        Source.of("gazette", "The Gazette"),
                        Profile.of("HU", Profile.Kind.COUNTRY, "Hungary"),
                        Profile.of("RS", Profile.Kind.COUNTRY, "Republic of Serbia")
                                .succeeding("CSXX", "2006"))
                .appendAll(Vector.fill(count, () -> word(random)));
        try (Entente one = Exported.recorded(words)) {
            View view = one.between("CN", "RS");
            Exported exported = Exported.of(new ReportsExport(), view.knownAt("2022-06-30"));
            try (Entente other = Exported.recorded(read(exported.text()))) {
                assertThat(answers(other.between("CN", "RS"))).isEqualTo(answers(view));
                assertThat(other.journal()
                                .recordAll(read(exported.text()))
                                .get()
                                .added())
                        .isZero();
            }
        }
    }
}
