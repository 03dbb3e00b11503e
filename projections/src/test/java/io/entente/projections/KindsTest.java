package io.entente.projections;

import static io.entente.event.Amount.eur;
import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.AgreementAmended;
import io.entente.event.AgreementAnnounced;
import io.entente.event.AgreementEnteredIntoForce;
import io.entente.event.AgreementRatified;
import io.entente.event.AgreementSigned;
import io.entente.event.AgreementSuspended;
import io.entente.event.AgreementTermSet;
import io.entente.event.AgreementTerminated;
import io.entente.event.AidDelivered;
import io.entente.event.ArmsDelivered;
import io.entente.event.ArmsDisplayed;
import io.entente.event.ArmsOrdered;
import io.entente.event.ClaimMade;
import io.entente.event.ConcessionGranted;
import io.entente.event.ContextNoted;
import io.entente.event.Development;
import io.entente.event.Entity;
import io.entente.event.ExerciseHeld;
import io.entente.event.FacilitySetUp;
import io.entente.event.FigureReported;
import io.entente.event.ForceUsed;
import io.entente.event.FrameInvoked;
import io.entente.event.InteractionCoded;
import io.entente.event.InvestmentCancelled;
import io.entente.event.InvestmentMade;
import io.entente.event.InvestmentPledged;
import io.entente.event.LoanAgreed;
import io.entente.event.LoanDisbursed;
import io.entente.event.LoanRepaid;
import io.entente.event.MeetingHeld;
import io.entente.event.MembershipEnded;
import io.entente.event.MembershipGranted;
import io.entente.event.MembershipSought;
import io.entente.event.MissionClosed;
import io.entente.event.MissionOpened;
import io.entente.event.MotiveAttributed;
import io.entente.event.PartnershipDeclared;
import io.entente.event.ProjectReported;
import io.entente.event.ProtestHeld;
import io.entente.event.RatificationRevoked;
import io.entente.event.ReactionVoiced;
import io.entente.event.RecognitionGranted;
import io.entente.event.RecognitionWithdrawn;
import io.entente.event.RelationsEstablished;
import io.entente.event.RelationsSevered;
import io.entente.event.SanctionImposed;
import io.entente.event.SanctionLifted;
import io.entente.event.StakeAcquired;
import io.entente.event.StakeDivested;
import io.entente.event.StakeReported;
import io.entente.event.StanceTaken;
import io.entente.event.StatementMade;
import io.entente.event.TurningPointDeclared;
import io.entente.event.VisitMade;
import io.entente.event.VoteCast;
import io.entente.journal.Source;
import io.entente.kinds.Kind;
import io.entente.kinds.Kinds;
import io.entente.projection.Projection;
import io.entente.projection.ProjectionSpec;
import io.entente.projection.Question;
import io.entente.projections.relationship.Relationship;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which questions answer which kind of development. A projection handles the kinds that matter to it and passes over all
 * others, so that a new kind would be passed over by all of them without a word: here it has to have a row.
 */
class KindsTest {

    private static final Entity CHINA = Entity.of("CN");
    private static final Entity SERBIA = Entity.of("RS");
    private static final Entity UNION = Entity.of("eu");
    private static final Entity MILL = Entity.of("mill");

    private static final Seq<Question<?>> QUESTIONS = new Relationship().questions();

    /** A kind, by an example, and the questions that answer it; none where it stands in the timeline only. */
    record Row(Development example, Seq<String> questions) {
        @Override
        public String toString() {
            return example.kind();
        }
    }

    private static Row row(Development example, String... questions) {
        return new Row(example, Array.of(questions));
    }

    static Stream<Row> rows() {
        return Stream.of(
                row(AgreementAnnounced.of("pact"), "agreements"),
                row(AgreementSigned.of("pact"), "agreements"),
                row(AgreementRatified.of("pact"), "agreements"),
                row(AgreementEnteredIntoForce.of("pact"), "agreements"),
                row(AgreementSuspended.of("pact"), "agreements"),
                row(AgreementTerminated.of("pact"), "agreements"),
                row(StakeAcquired.of(MILL).by(CHINA), "ownership"),
                row(StakeDivested.of(MILL).by(CHINA), "ownership"),
                row(StakeReported.of(CHINA, MILL, 63), "ownership"),
                row(InvestmentPledged.of(CHINA, SERBIA), "investment"),
                row(InvestmentMade.of(CHINA, SERBIA), "investment"),
                row(ArmsDelivered.of("HQ-22", CHINA, SERBIA), "arms"),
                row(ArmsDisplayed.of("HQ-22", SERBIA), "arms"),
                row(VisitMade.of(CHINA, SERBIA), "visits"),
                row(MeetingHeld.of(CHINA, SERBIA), "meetings"),
                row(StatementMade.of(CHINA), "statements"),
                row(PartnershipDeclared.of("strategic partnership"), "partnerships"),
                row(FrameInvoked.of("steel friendship"), "frames"),
                row(TurningPointDeclared.of("a turn"), "frames"),
                row(ProjectReported.of(MILL), "projects"),
                row(ConcessionGranted.of(CHINA, MILL), "concessions"),
                row(new ForceUsed(SERBIA, Option.none(), Option.none()), "incidents"),
                row(AgreementAmended.of("pact"), "agreements"),
                row(AgreementTermSet.of("pact", "tariffs fall"), "agreements"),
                row(RatificationRevoked.of("pact"), "agreements"),
                row(RelationsEstablished.ofDyad(), "relations"),
                row(RelationsSevered.ofDyad(), "relations"),
                row(RecognitionGranted.of(CHINA, SERBIA), "relations"),
                row(RecognitionWithdrawn.of(CHINA, SERBIA), "relations"),
                row(MissionOpened.of(CHINA, SERBIA), "relations"),
                row(MissionClosed.of(CHINA, SERBIA), "relations"),
                row(MembershipSought.of(SERBIA, UNION), "memberships"),
                row(MembershipGranted.of(SERBIA, UNION), "memberships"),
                row(MembershipEnded.of(SERBIA, UNION), "memberships"),
                row(InvestmentCancelled.of(CHINA, SERBIA), "investment"),
                row(LoanAgreed.of(CHINA, SERBIA), "loans"),
                row(LoanDisbursed.of(CHINA, SERBIA), "loans"),
                row(LoanRepaid.of(CHINA, SERBIA), "loans"),
                row(AidDelivered.of("masks", CHINA, SERBIA), "aid"),
                row(FacilitySetUp.of("testing sites", SERBIA, CHINA), "aid"),
                row(ArmsOrdered.of("HQ-22", SERBIA), "arms"),
                row(SanctionImposed.of("embargo", UNION, SERBIA), "sanctions"),
                row(SanctionLifted.of("embargo", UNION, SERBIA), "sanctions"),
                row(ProtestHeld.untold(), "incidents"),
                row(ExerciseHeld.of(CHINA, SERBIA), "incidents"),
                row(StanceTaken.of(SERBIA, StanceTaken.Stance.SUPPORTS, "Taiwan"), "stances"),
                row(VoteCast.of(SERBIA, VoteCast.Vote.YES, "R/67/2", UNION), "votes"),
                row(InteractionCoded.of(SERBIA, InteractionCoded.Scheme.CAMEO, "042"), "interactions"),
                row(ReactionVoiced.of(ReactionVoiced.Tone.CONCERN, "influence"), "reactions"),
                row(ClaimMade.of("the largest investor"), "claims"),
                row(MotiveAttributed.of(CHINA, "reach the market"), "claims"),
                row(ContextNoted.of("the war"), "context"),
                row(FigureReported.of("trade", eur(7)), "figures"));
    }

    @Test
    void every_kind_has_a_row() {
        assertThat(rows().map(Row::toString))
                .containsExactlyInAnyOrderElementsOf(Kinds.standard().all().map(Kind::name));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_kind_is_answered_by_these_questions_and_no_other(Row row) {
        assertThat(QUESTIONS
                        .filter(question -> answers(question, row.example()))
                        .map(Question::name))
                .containsExactlyElementsOf(row.questions());
    }

    private static <S> boolean answers(Projection<S> question, Development development) {
        boolean[] answers = new boolean[1];
        ProjectionSpec.of(question)
                .given(report("it")
                        .of(development)
                        .between("CN", "RS")
                        .on("2016")
                        .accordingTo(Source.of("gazette", "Gazette").published("2017")))
                .when("2020-01-01")
                .then(state -> {
                    answers[0] = !state.equals(question.initial());
                });
        return answers[0];
    }
}
