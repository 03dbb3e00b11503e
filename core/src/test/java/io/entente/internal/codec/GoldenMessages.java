package io.entente.internal.codec;

import io.entente.event.AgreementAmended;
import io.entente.event.AgreementAnnounced;
import io.entente.event.AgreementEnteredIntoForce;
import io.entente.event.AgreementRatified;
import io.entente.event.AgreementSigned;
import io.entente.event.AgreementSuspended;
import io.entente.event.AgreementTermSet;
import io.entente.event.AgreementTerminated;
import io.entente.event.AidDelivered;
import io.entente.event.Amount;
import io.entente.event.ArmsDelivered;
import io.entente.event.ArmsDisplayed;
import io.entente.event.ArmsOrdered;
import io.entente.event.ArmsTransfer;
import io.entente.event.ClaimMade;
import io.entente.event.ConcessionGranted;
import io.entente.event.ContextNoted;
import io.entente.event.Count;
import io.entente.event.Development;
import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
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
import io.entente.event.Link;
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
import io.entente.event.Percent;
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
import io.entente.journal.Citation;
import io.entente.journal.EditionTaken;
import io.entente.journal.Modality;
import io.entente.journal.Profile;
import io.entente.journal.Recordable;
import io.entente.journal.Report;
import io.entente.journal.SameAs;
import io.entente.journal.Source;
import io.entente.journal.SourceId;
import io.entente.journal.Withdrawal;
import io.entente.time.EventDate;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.net.URI;

/** What the golden files say: a report of each kind and each other message, every field filled. */
final class GoldenMessages {

    private static final Entity CHINA = Entity.of("CN");
    private static final Entity SERBIA = Entity.of("RS");
    private static final Entity HBIS = Entity.of("hbis");
    private static final Entity STEELWORKS = Entity.of("železara-smederevo");
    private static final Seq<Entity> PARTIES = List.of(SERBIA, CHINA);
    private static final Amount PRICE = Amount.eur(46_000_000).about().inPricesOf("constant EUR 2016");

    private GoldenMessages() {}

    static Seq<Recordable> all() {
        return List.of(
                occurred("2009-08", new AgreementAnnounced("bridge-2009", title("Pupin Bridge"), PARTIES)),
                occurred("2009-08-20", new AgreementSigned("bridge-2009", title("Pupin Bridge"), PARTIES)),
                occurred(
                        "2009-12~",
                        new AgreementRatified(
                                "bridge-2009",
                                title("Pupin Bridge"),
                                PARTIES,
                                Option.some(AgreementRatified.Means.APPROVAL))),
                planned("2010-03?", new AgreementEnteredIntoForce("bridge-2009", title("Pupin Bridge"), PARTIES)),
                denied("[2011..2013]", new AgreementSuspended("bridge-2009", title("Pupin Bridge"), PARTIES)),
                planned("203X", new AgreementTerminated("bridge-2009", title("Pupin Bridge"), PARTIES)),
                occurred(
                        "2016-04-18/2016-06-30",
                        new StakeAcquired(
                                HBIS,
                                STEELWORKS,
                                Option.some(Percent.of("98.65")),
                                Option.some(PRICE),
                                Option.some(SERBIA))),
                occurred(
                        "2012-01-31",
                        new StakeDivested(
                                Entity.of("us-steel"),
                                STEELWORKS,
                                Option.some(Percent.of(100)),
                                Option.some(Amount.usd(1)))),
                occurred(
                        "2024-05-08T10:30:00.000Z",
                        new StakeReported(HBIS, STEELWORKS, Percent.of(25).to(50))),
                planned(
                        "2018/..",
                        new InvestmentPledged(
                                CHINA,
                                SERBIA,
                                Option.some(Amount.usd(900_000_000).to(new BigDecimal("1250000000.5"))),
                                Option.some("tyres"))),
                occurred(
                        "2019",
                        new InvestmentMade(
                                CHINA,
                                SERBIA,
                                Option.some(Amount.usd(800_000_000).atLeast()),
                                Option.some("tyres"))),
                occurred(
                        "2022-04-09",
                        new ArmsDelivered(
                                "FK-3",
                                Option.some(CHINA),
                                SERBIA,
                                Option.some(Count.of(4).about()),
                                Option.some("air defence"),
                                Option.some(ArmsTransfer.Condition.MODERNISED),
                                Option.some(ArmsTransfer.Production.LICENSED))),
                occurred(
                        "2019",
                        new ArmsOrdered(
                                "FK-3",
                                Option.some(CHINA),
                                SERBIA,
                                Option.some(Count.of(4)),
                                Option.some(Amount.usd(620_000_000)),
                                Option.some("air defence"),
                                Option.some(ArmsTransfer.Condition.NEW),
                                Option.some(ArmsTransfer.Production.IMPORTED))),
                occurred("2022-04-30", new ArmsDisplayed("FK-3", SERBIA, Option.some("Shield 2022"))),
                occurred(
                        "2016-06-18",
                        new VisitMade(
                                Entity.of("xi"),
                                SERBIA,
                                Option.some("state visit"),
                                Option.some("Europe 2016"),
                                Option.some(EventDate.parse("2016-06-19")))),
                occurred("2024-05-08", new MeetingHeld(List.of(CHINA, SERBIA), Option.some("talks"))),
                occurred("2020-03-15", new StatementMade(SERBIA, Option.some("brother"), Option.some("aid"))),
                occurred("2024-05-08", new PartnershipDeclared("shared future", Option.some(CHINA))),
                occurred("undated", new FrameInvoked("steel-friendship", Option.some(SERBIA), Option.some("čelično"))),
                occurred("2016", new TurningPointDeclared("the turn")),
                planned(
                        "2030",
                        new ProjectReported(
                                Entity.of("belgrade-metro"),
                                Option.some(ProjectReported.Status.IMPLEMENTATION),
                                Option.some(Amount.eur(170_000_000)))),
                occurred("2018-12", new ConcessionGranted(Entity.of("zijin"), Entity.of("bor"), Option.some(SERBIA))),
                occurred(
                        "1999-05-07",
                        new ForceUsed(Entity.of("embassy"), Option.some(Entity.of("NATO")), Option.some("bombs"))),
                occurred(
                        "2023",
                        new FigureReported(
                                "trade",
                                Option.none(),
                                Option.some(new BigDecimal("6125.70")),
                                Option.some("kt"),
                                Option.some(EventDate.parse("2009/2022")))),
                occurred("2015", new AgreementAmended("bridge-2009", title("Pupin Bridge"), PARTIES)),
                occurred("2016", new RatificationRevoked("bridge-2009", title("Pupin Bridge"), PARTIES)),
                occurred("2009", new AgreementTermSet("bridge-2009", "tariffs fall", title("Pupin Bridge"), PARTIES)),
                occurred("1955-01-02", new RelationsEstablished(PARTIES)),
                denied("1961", new RelationsSevered(Option.some(CHINA))),
                occurred("1955-01-02", new RecognitionGranted(SERBIA, CHINA)),
                denied("2008", new RecognitionWithdrawn(SERBIA, CHINA)),
                occurred("1955", new MissionOpened(CHINA, SERBIA, Option.some("embassy"))),
                occurred("1999-05-07", new MissionClosed(CHINA, SERBIA, Option.some("embassy"))),
                occurred("2009-12-22", new MembershipSought(SERBIA, Entity.of("eu"))),
                planned("2030", new MembershipGranted(SERBIA, Entity.of("eu"))),
                planned("2040", new MembershipEnded(SERBIA, Entity.of("eu"))),
                occurred(
                        "2021",
                        new InvestmentCancelled(CHINA, SERBIA, Option.some(Amount.usd(5)), Option.some("tyres"))),
                occurred("2010", new LoanAgreed(CHINA, SERBIA, Option.some(Amount.eur(170)), Option.some("bridge"))),
                occurred(
                        "2012",
                        new LoanDisbursed(CHINA, SERBIA, Option.some(minus(Amount.eur(85))), Option.some("bridge"))),
                occurred("2020", new LoanRepaid(CHINA, SERBIA, Option.some(Amount.eur(10)), Option.some("bridge"))),
                occurred(
                        "2020-03-21",
                        new AidDelivered(
                                CHINA,
                                SERBIA,
                                "masks",
                                Option.some(Count.of(100_000).about()),
                                Option.some(minus(PRICE)))),
                occurred("2020", new FacilitySetUp(PARTIES, "testing sites", SERBIA)),
                occurred("2022-02-25", new SanctionImposed(CHINA, SERBIA, "asset freeze")),
                planned("2030", new SanctionLifted(CHINA, SERBIA, "asset freeze")),
                occurred(
                        "1999-05-08",
                        new ProtestHeld(
                                Option.some(CHINA), Option.some(SERBIA), Option.some("bombs"), Option.some("Beijing"))),
                occurred("2023-08", new ExerciseHeld(PARTIES, Option.some("Falcon"))),
                occurred("undated", new StanceTaken(SERBIA, "Taiwan", StanceTaken.Stance.SUPPORTS, Option.some(CHINA))),
                occurred(
                        "2012-12-06",
                        new VoteCast(
                                Entity.of("general-assembly"),
                                "R/67/2",
                                CHINA,
                                VoteCast.Vote.ABSTAIN,
                                Option.some("human rights"))),
                occurred("2024", new ReactionVoiced(Option.some(SERBIA), "influence", ReactionVoiced.Tone.CONCERN)),
                occurred(
                        "2018-06-01",
                        new InteractionCoded(
                                CHINA,
                                Option.some(SERBIA),
                                "042",
                                InteractionCoded.Scheme.CAMEO,
                                Option.some(new BigDecimal("-1.9")),
                                Option.some(4))),
                occurred("undated", new ClaimMade("the largest investor", Option.some("investment"))),
                occurred("undated", new MotiveAttributed(CHINA, "reach the market")),
                occurred("2022/..", new ContextNoted("the war")),
                new SameAs(developments("bought", "smederevo"), SourceId.of("desk"), EventDate.parse("2024-05")),
                new Withdrawal(
                        developments("bought"),
                        SourceId.of("desk"),
                        EventDate.parse("2024-06-01"),
                        Option.some("an error")),
                new Source(
                        SourceId.of("article-2024"),
                        Option.some("China and \"steel\""),
                        Option.some(EventDate.parse("2024-05")),
                        Option.some("The Paper"),
                        Option.some(URI.create("https://example.org/a?b=1"))),
                Profile.of(HBIS.id(), Profile.Kind.COMPANY, "HBIS Group")
                        .alias("Hesteel", "河钢集团")
                        .ofCountry(CHINA.id())
                        .succeeding("hebei-steel", "2008-06")
                        .succeeding("tangshan-steel", "undated"),
                new EditionTaken(
                        SourceId.of("desk-story"),
                        EventDate.parse("2024-06-01"),
                        true,
                        TreeSet.of("begun", "ended"),
                        TreeSet.of(
                                new EditionTaken.Word(DevelopmentId.of("bought"), SourceId.of("article-2024")),
                                new EditionTaken.Word(DevelopmentId.of("bought"), SourceId.of("desk")))));
    }

    private static Amount minus(Amount amount) {
        return new Amount(amount.qualifier(), amount.value().negated(), Option.none(), amount.basis());
    }

    private static Report occurred(String when, Development development) {
        return report(Modality.OCCURRED, when, development);
    }

    private static Report planned(String when, Development development) {
        return report(Modality.PLANNED, when, development);
    }

    private static Report denied(String when, Development development) {
        return report(Modality.DENIED, when, development);
    }

    private static Report report(Modality modality, String when, Development development) {
        return new Report(
                DevelopmentId.of("bought"),
                SourceId.of("article-2024"),
                EventDate.parse(when),
                EventDate.parse("2024-05-08"),
                modality,
                development,
                TreeSet.of(Dyad.of("RS", "CN"), Dyad.of("CN", "HU")),
                Option.some(new Citation(
                        Option.some("\"Steel\"\n\tfriends \\ 钢 😀"),
                        Option.some("p. 4"),
                        Option.some(URI.create("https://example.org/a?b=1#c")))),
                List.of("steel", "belt & road"),
                List.of(
                        new Link(Link.Relation.CAUSED_BY, DevelopmentId.of("visit")),
                        new Link(Link.Relation.CAUSED_BY, DevelopmentId.of("crisis")),
                        new Link(Link.Relation.PART_OF, DevelopmentId.of("road"))));
    }

    private static Option<String> title(String title) {
        return Option.some(title);
    }

    private static TreeSet<DevelopmentId> developments(String... ids) {
        return TreeSet.ofAll(List.of(ids).map(DevelopmentId::of));
    }
}
