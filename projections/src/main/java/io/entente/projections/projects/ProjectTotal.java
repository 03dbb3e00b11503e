package io.entente.projections.projects;

import io.entente.event.DevelopmentId;
import io.entente.event.Names;
import io.entente.event.ProjectReported.Status;
import io.entente.event.Sum;
import io.entente.projection.Item;
import io.entente.projection.Measure;
import io.entente.state.Parts;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * The projects that stand at one stage, and what is committed to them in one sort of money.
 *
 * @param statuses the stage; several where dates leave open which is the later word, none where it is not told
 * @param money what is committed to them; none for those of which no sum is told, or more than one may be the last
 * @param projects how many they are
 * @param partsLeftOut how many parts are left out, because they are told as a whole
 * @param evidence the developments it rests on
 */
public record ProjectTotal(
        Seq<Status> statuses, Option<Sum> money, int projects, int partsLeftOut, SortedSet<DevelopmentId> evidence)
        implements Item {

    /** By stage, and there by money; a part is left out where its whole counts in the same money, at whatever stage. */
    static Seq<ProjectTotal> of(Seq<Project> projects) {
        Map<Project, Seq<Project>> leftOut =
                LinkedHashMap.ofAll(Parts.leftOut(projects, Project::mentions, ProjectTotal::isWithin));
        return ofWholes(projects.reject(leftOut::containsKey))
                .map(total -> total.leavingOut(
                        leftOut.filterValues(total::isOfAny).keySet().toVector()));
    }

    private static boolean isWithin(Project part, Project whole) {
        return part.amounts().size() == 1
                && whole.amounts().size() == 1
                && Sum.of(part.amounts().head()).isLike(Sum.of(whole.amounts().head()));
    }

    private boolean isOfAny(Seq<Project> wholes) {
        return money.isDefined() && wholes.exists(it -> evidence.containsAll(it.evidence()));
    }

    private ProjectTotal leavingOut(Seq<Project> parts) {
        return new ProjectTotal(statuses, money, projects, parts.size(), evidence.addAll(rests(parts)));
    }

    private static Seq<ProjectTotal> ofWholes(Seq<Project> projects) {
        return projects.groupBy(Project::statuses)
                .toVector()
                .sortBy(it -> it._1.map(Status::ordinal).mkString("."))
                .flatMap(it -> byMoney(it._1, it._2));
    }

    private static Seq<ProjectTotal> byMoney(Seq<Status> statuses, Seq<Project> projects) {
        Seq<Project> sized = projects.filter(it -> it.amounts().size() == 1);
        Seq<Project> others = projects.filter(it -> it.amounts().size() != 1);
        Seq<ProjectTotal> totals =
                sized.foldLeft(Vector.<ProjectTotal>empty(), (all, project) -> with(all, statuses, project));
        return totals.sortBy(it -> it.money().get().toString())
                .appendAll(
                        others.isEmpty()
                                ? Vector.empty()
                                : Vector.of(
                                        new ProjectTotal(statuses, Option.none(), others.size(), 0, rests(others))));
    }

    private static Vector<ProjectTotal> with(Vector<ProjectTotal> totals, Seq<Status> statuses, Project project) {
        Sum sum = Sum.of(project.amounts().head());
        int like = totals.indexWhere(it -> it.money().exists(sum::isLike));
        return like < 0
                ? totals.append(new ProjectTotal(statuses, Option.some(sum), 1, 0, project.evidence()))
                : totals.update(
                        like,
                        it -> new ProjectTotal(
                                statuses,
                                it.money().map(sum::plus),
                                it.projects() + 1,
                                0,
                                it.evidence().addAll(project.evidence())));
    }

    private static SortedSet<DevelopmentId> rests(Seq<Project> projects) {
        return TreeSet.ofAll(projects.flatMap(Project::evidence));
    }

    /** {@code 31 projects: completion, EUR 7 committed in all}. */
    @Override
    public String sentence(Names names) {
        return "%,d %s: %s, %s%s"
                .formatted(
                        projects,
                        projects == 1 ? "project" : "projects",
                        statuses.isEmpty() ? "status not told" : statuses.mkString(" or "),
                        money.map(it -> it + " committed in all").getOrElse("with no one sum told"),
                        Parts.leftOut(partsLeftOut).map(" (%s)"::formatted).getOrElse(""));
    }

    @Override
    public Map<String, Object> fields() {
        return LinkedHashMap.of(
                "statuses",
                Option.when(!statuses.isEmpty(), statuses),
                "currency",
                money.map(Sum::currency),
                "basis",
                money.flatMap(Sum::basis),
                "committed",
                new Measure(money.flatMap(Sum::amount)),
                "projects",
                projects,
                "partsLeftOut",
                partsLeftOut);
    }

    @Override
    public Seq<Object> identity() {
        return Vector.of(statuses, money.map(Sum::currency), money.flatMap(Sum::basis));
    }

    /** For a person: {@code 2 projects: completion, EUR 7 committed in all [road, bridge]}. */
    @Override
    public String toString() {
        return sentence(Names.IDS) + evidence.mkString(" [", ", ", "]");
    }
}
