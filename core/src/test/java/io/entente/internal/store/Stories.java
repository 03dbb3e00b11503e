package io.entente.internal.store;

import static io.entente.journal.Report.report;

import io.entente.event.AgreementSigned;
import io.entente.event.Amount;
import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Link;
import io.entente.event.StakeAcquired;
import io.entente.event.TurningPointDeclared;
import io.entente.journal.Citation;
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

/** What the trials of stores record. */
public final class Stories {

    public static final Source GAZETTE =
            Source.of("gazette", "Gazette, \"Ürümqi\"\n").published("2020-02");

    private static final SourceId WIRE = SourceId.of("wire");
    private static final Entity MILL = Entity.of("mill");

    private Stories() {}

    /** A report of the gazette. */
    public static Report turn(String id) {
        return turn(id, GAZETTE.id(), "2020-02");
    }

    public static Report turn(String id, SourceId source, String known) {
        return report(id)
                .of(new TurningPointDeclared(id))
                .between("NO", "SE")
                .on("2019")
                .accordingTo(source, EventDate.parse(known));
    }

    /** As many reports on as many developments, named after {@code name}. */
    public static Seq<Report> turns(String name, int count) {
        return List.range(0, count).map(i -> turn(name + i));
    }

    /** Twenty recordables of all sorts. */
    public static Seq<Recordable> twentyOfAllSorts() {
        Report pact = report("pact-signed")
                .of(AgreementSigned.of("pact").titled("Pact of “steel”"))
                .between("NO", "SE")
                .on("2019-03")
                .accordingTo(GAZETTE);
        Report bought = report("mill-bought")
                .of(StakeAcquired.of(MILL).by(Entity.of("rail")).at(Amount.eur(42_000_000)))
                .between("NO", "SE")
                .between("FI", "NO")
                .on("2016~")
                .accordingTo(GAZETTE);
        return List.<Recordable>of(
                        GAZETTE,
                        Profile.of(MILL.id(), Profile.Kind.COMPANY, "Mill")
                                .alias("Das Werk")
                                .ofCountry("NO"),
                        pact,
                        pact.citing(Citation.quoting("signed “today” 🖋")).inStorylines("steel"),
                        bought.inStorylines("steel")
                                .linked(new Link(Link.Relation.PART_OF, DevelopmentId.of("pact-signed"))),
                        report("pact-renewed")
                                .of(AgreementSigned.of("pact-2"))
                                .between("NO", "SE")
                                .plannedFor("2030")
                                .accordingTo(WIRE, EventDate.parse("2021-01-01")),
                        report("mill-bought")
                                .of(StakeAcquired.of(MILL).by(Entity.of("rail")))
                                .between("NO", "SE")
                                .deniedFor("2016")
                                .accordingTo(WIRE, EventDate.parse("2021")),
                        new SameAs(
                                TreeSet.of(DevelopmentId.of("mill-bought"), DevelopmentId.of("mill-sold")),
                                WIRE,
                                EventDate.parse("2022")),
                        new Withdrawal(
                                TreeSet.of(DevelopmentId.of("pact-signed")),
                                GAZETTE.id(),
                                EventDate.parse("2023-05-06"),
                                Option.some("an error")))
                .appendAll(turns("turn", 11));
    }
}
