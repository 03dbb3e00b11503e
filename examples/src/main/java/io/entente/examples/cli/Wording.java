package io.entente.examples.cli;

import io.entente.event.AgreementAnnounced;
import io.entente.event.AgreementEnteredIntoForce;
import io.entente.event.AgreementRatified;
import io.entente.event.AgreementSigned;
import io.entente.event.AgreementStep;
import io.entente.event.AgreementSuspended;
import io.entente.event.AgreementTerminated;
import io.entente.event.Amount;
import io.entente.event.ArmsDelivered;
import io.entente.event.ArmsDisplayed;
import io.entente.event.ConcessionGranted;
import io.entente.event.Development;
import io.entente.event.Entity;
import io.entente.event.FigureReported;
import io.entente.event.ForceUsed;
import io.entente.event.FrameInvoked;
import io.entente.event.InvestmentMade;
import io.entente.event.InvestmentPledged;
import io.entente.event.MeetingHeld;
import io.entente.event.OwnDevelopment;
import io.entente.event.PartnershipDeclared;
import io.entente.event.Percent;
import io.entente.event.ProjectReported;
import io.entente.event.StakeAcquired;
import io.entente.event.StakeDivested;
import io.entente.event.StakeReported;
import io.entente.event.StatementMade;
import io.entente.event.TurningPointDeclared;
import io.entente.event.UnknownDevelopment;
import io.entente.event.VisitMade;
import io.entente.history.Directory;
import io.entente.journal.Citation;
import io.entente.journal.Report;
import io.entente.projection.View;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Traversable;
import io.vavr.control.Option;

/** Tells a development in a sentence, with the names that the journal's directory holds. */
final class Wording {

    private final Directory directory;
    private final Map<String, String> titles;

    /** The wording of what a view tells: an agreement goes by the title that any of its steps bears. */
    Wording(View view) {
        this.directory = view.directory();
        this.titles = view.history()
                .assessments()
                .flatMap(it -> it.rivals().appendAll(it.corroboration()).append(it.report()))
                .map(Report::development)
                .filter(AgreementStep.class::isInstance)
                .map(AgreementStep.class::cast)
                .filter(step -> step.title().isDefined())
                .toMap(AgreementStep::agreement, step -> step.title().get());
    }

    String sentence(Development development) {
        return switch (development) {
            case AgreementAnnounced it -> title(it) + " is announced" + parties(" by ", it);
            case AgreementSigned it -> title(it) + " is signed" + parties(" by ", it);
            case AgreementRatified it -> title(it) + " is ratified" + parties(" by ", it);
            case AgreementEnteredIntoForce it -> title(it) + " enters into force" + parties(" for ", it);
            case AgreementSuspended it -> title(it) + " is suspended" + parties(" by ", it);
            case AgreementTerminated it -> title(it) + " ends" + parties(" for ", it);
            case StakeAcquired it ->
                "%s acquires %s%s%s%s"
                        .formatted(
                                name(it.acquirer()),
                                share(it.percent()),
                                name(it.asset()),
                                optional(" from ", it.seller().map(this::name)),
                                optional(" for ", it.price()));
            case StakeDivested it ->
                "%s gives up %s%s%s"
                        .formatted(
                                name(it.holder()),
                                share(it.percent()),
                                name(it.asset()),
                                optional(" for ", it.price()));
            case StakeReported it ->
                "%s holds %s %% of %s".formatted(name(it.holder()), it.percent(), name(it.asset()));
            case InvestmentPledged it ->
                "%s pledges to invest %s in %s%s"
                        .formatted(name(it.investor()), sum(it.amount()), name(it.host()), optional(": ", it.sector()));
            case InvestmentMade it ->
                "%s invests %s in %s%s"
                        .formatted(name(it.investor()), sum(it.amount()), name(it.host()), optional(": ", it.sector()));
            case ArmsDelivered it ->
                "%s delivers %s%s to %s"
                        .formatted(
                                name(it.supplier()),
                                optional("", it.units().map(units -> units + " ")),
                                it.system(),
                                name(it.recipient()));
            case ArmsDisplayed it ->
                "%s shows %s%s".formatted(name(it.exhibitor()), it.system(), optional(" at a ", it.occasion()));
            case VisitMade it ->
                "%s visits %s%s".formatted(name(it.visitor()), name(it.host()), optional(", ", it.occasion()));
            case MeetingHeld it ->
                "%s %s%s"
                        .formatted(
                                names(it.participants()),
                                it.participants().size() == 1 ? "takes part in a meeting" : "meet",
                                optional(": ", it.occasion()));
            case StatementMade it ->
                "%s speaks%s%s"
                        .formatted(
                                name(it.speaker()),
                                optional(" on ", it.topic()),
                                optional(": ", it.quote().map(quote -> "“" + quote + "”")));
            case PartnershipDeclared it ->
                "partnership%s: %s"
                        .formatted(optional(" declared by ", it.declaredBy().map(this::name)), it.status());
            case FrameInvoked it ->
                "“%s” is invoked%s"
                        .formatted(it.frame(), optional(" by ", it.holder().map(this::name)));
            case TurningPointDeclared it -> "turning point: " + it.title();
            case ProjectReported it -> "project %s%s".formatted(name(it.project()), optional(": ", it.status()));
            case ConcessionGranted it ->
                "%s obtains rights to %s%s"
                        .formatted(
                                name(it.holder()),
                                name(it.asset()),
                                optional(" from ", it.grantor().map(this::name)));
            case ForceUsed it ->
                "force used against %s%s%s"
                        .formatted(
                                name(it.target()),
                                optional(" by ", it.actor().map(this::name)),
                                optional(": ", it.means()));
            case FigureReported it -> it.inWords();
            case UnknownDevelopment it -> unknown(it);
            case OwnDevelopment it -> "%s %s".formatted(it.kind(), it.fields().mkString(", "));
        };
    }

    /** {@code registry, p. 4: Steel Group acquires 60 % of the mill, occurred 2016, known 2019: “…”}. */
    String told(Report report) {
        return "%s: %s, %s %s, known %s%s"
                .formatted(
                        place(report),
                        sentence(report.development()),
                        report.modality(),
                        report.occurred(),
                        report.known(),
                        quote(report));
    }

    /** The source, and where in it: {@code registry, p. 4 <https://registry.example/60>}. */
    static String place(Report report) {
        return report.source()
                + optional(", ", report.citation().flatMap(Citation::locator))
                + report.citation()
                        .flatMap(Citation::url)
                        .map(url -> " <" + url + ">")
                        .getOrElse("");
    }

    /** The source's words, after a colon, where they are told. */
    static String quote(Report report) {
        return optional(": ", report.citation().flatMap(Citation::quote).map(quote -> "“" + quote + "”"));
    }

    /** A value of a field: an entity by its name, several one after the other. */
    String value(Object value) {
        return switch (value) {
            case Option<?> option -> option.isEmpty() ? "not told" : value(option.get());
            case Entity entity -> name(entity);
            case Traversable<?> several ->
                several.isEmpty()
                        ? "not told"
                        : several.map(it -> value((Object) it)).mkString(", ");
            default -> value.toString();
        };
    }

    String name(Entity entity) {
        return directory.nameOf(entity);
    }

    /** {@code 1 report}, {@code 2 reports}. */
    static String count(int count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }

    /** {@code 1 entry}, {@code 2 entries}. */
    static String entries(long count) {
        return count == 1 ? "1 entry" : count + " entries";
    }

    /** {@code unknown kind HoneyTraded (version 1)}. */
    static String unknown(UnknownDevelopment it) {
        return "unknown kind %s (version %s)".formatted(it.kind(), it.version());
    }

    private String title(AgreementStep step) {
        return step.title().orElse(titles.get(step.agreement())).getOrElse(step::agreement);
    }

    private String parties(String before, AgreementStep step) {
        return step.parties().isEmpty() ? "" : before + names(step.parties());
    }

    /** {@code China and Serbia}. */
    String names(Seq<Entity> entities) {
        return directory.namesOf(entities);
    }

    private static String share(Option<Percent> percent) {
        return percent.map(it -> it + " % of ").getOrElse("a stake in ");
    }

    private static String sum(Option<Amount> amount) {
        return amount.map(Amount::toString).getOrElse("an unknown sum");
    }

    private static String optional(String before, Option<?> value) {
        return value.map(it -> before + it).getOrElse("");
    }
}
