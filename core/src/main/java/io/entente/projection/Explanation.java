package io.entente.projection;

import io.entente.event.AgreementStep;
import io.entente.event.DevelopmentId;
import io.entente.event.Entity;
import io.entente.event.Spelling;
import io.entente.event.UnknownDevelopment;
import io.entente.history.Assessment;
import io.entente.history.ClaimOutcome;
import io.entente.history.History;
import io.entente.history.Placement;
import io.entente.history.Telling;
import io.entente.journal.Report;
import io.vavr.Lazy;
import io.vavr.collection.HashSet;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * Why everything that goes by a name is what it is in a view.
 *
 * @param item the name that was asked about; of one item what it tells
 * @param items the items, of those handed in, that go by it, rest on the development of that id, or stand in the section
 *     of that name
 * @param developments every development that names it, or ever did, and those that items that go by it rest on
 */
public record Explanation(String item, Seq<Item> items, Seq<Explained> developments) {

    /**
     * Why a development is what it is.
     *
     * @param id the development; where several ids are one, the smallest
     * @param assessment what is known of it; none where no word on it stands
     * @param claims every claim on it, and what became of it, in the order in which they take effect
     */
    public record Explained(DevelopmentId id, Option<Assessment> assessment, Seq<ClaimOutcome> claims) {

        /** Field by field whose word it is, and what was passed over. */
        public Seq<Telling> tellings() {
            return assessment.toVector().flatMap(Assessment::tellings);
        }

        /** Where it belongs, and on whose word. */
        public Seq<Placement> placements() {
            return assessment.toVector().flatMap(Assessment::placements);
        }
    }

    static <S> Option<Explanation> of(View view, String written, Seq<Section<S>> sections, S state) {
        String item = Spelling.normal(written);
        Seq<Report> reports = view.histories(view.everTold().toVector())
                .values()
                .toVector()
                .flatMap(claims -> claims)
                .map(ClaimOutcome::claim)
                .filter(Report.class::isInstance)
                .map(Report.class::cast);
        Set<Object> meant = meant(view, item, reports);
        Seq<DevelopmentId> named =
                reports.filter(report -> names(report, meant)).map(Report::id);
        Set<DevelopmentId> ids = reports.map(Report::id)
                .filter(id -> isMeant(id, meant))
                .flatMap(id -> view.history().assessment(id))
                .flatMap(Assessment::ids)
                .toSet();
        Seq<Item> all = sections.flatMap(section -> section.items().apply(state));
        Seq<Item> items = all.filter(it -> isNamed(it, meant) || it.evidence().exists(ids::contains));
        Seq<Item> bearing = items.filter(it -> isNamed(it, meant));
        return items.isEmpty() && named.isEmpty()
                ? ofSection(view, item, sections, state)
                : Option.some(new Explanation(
                        item, items, explained(view, named.appendAll(bearing.flatMap(Item::evidence)))));
    }

    private static <S> Option<Explanation> ofSection(View view, String item, Seq<Section<S>> sections, S state) {
        String name = Spelling.folded(item);
        Seq<Item> items = sections.filter(section ->
                        name.equals(Spelling.folded(section.name())) || name.equals(Spelling.folded(section.heading())))
                .flatMap(section -> section.items().apply(state));
        return Option.when(
                !items.isEmpty(), () -> new Explanation(item, items, explained(view, items.flatMap(Item::evidence))));
    }

    /** Why one item is what it is. */
    static Explanation of(View view, Item item) {
        return new Explanation(
                item.sentence(view.names()), Vector.of(item), explained(view, Vector.ofAll(item.evidence())));
    }

    private static Seq<Explained> explained(View view, Seq<DevelopmentId> ids) {
        Lazy<History> everything = Lazy.of(() -> view.everything().history());
        return view.histories(ids.distinct())
                .toVector()
                .map(it -> explained(it._1, everything, it._2))
                .distinctBy(Explained::id);
    }

    private static Explained explained(DevelopmentId id, Lazy<History> everything, Seq<ClaimOutcome> claims) {
        Option<Assessment> assessment = everything.get().assessment(id);
        return new Explained(assessment.map(Assessment::id).getOrElse(id), assessment, claims);
    }

    /** What the name may stand for: a text, an entity, an agreement by its title. */
    private static Set<Object> meant(View view, String item, Seq<Report> reports) {
        return HashSet.<Object>of(Spelling.folded(item))
                .addAll(view.directory().find(item))
                .addAll(view.directory().named(item))
                .addAll(reports.map(Report::development)
                        .flatMap(it -> it instanceof AgreementStep step
                                        && step.title().map(Spelling::folded).contains(Spelling.folded(item))
                                ? Vector.of(Spelling.folded(step.agreement()))
                                : Vector.empty()));
    }

    private static boolean names(Report report, Set<Object> meant) {
        return isMeant(report.id().value(), meant)
                || isMeant(report.development().fields().values(), meant)
                || (report.development() instanceof UnknownDevelopment unknown && isMeant(unknown.texts(), meant));
    }

    private static boolean isNamed(Item item, Set<Object> meant) {
        return isMeant(item.identity(), meant) || isMeant(item.fields().values(), meant);
    }

    private static boolean isMeant(Object value, Set<Object> meant) {
        return switch (value) {
            case String text -> meant.contains(Spelling.folded(text));
            case DevelopmentId id -> meant.contains(Spelling.folded(id.value()));
            case Texts texts -> isMeant(texts.told(), meant);
            case Entity entity -> meant.contains(entity) || meant.contains(Spelling.folded(entity.id()));
            case Iterable<?> several -> Iterator.ofAll(several).exists(it -> isMeant(it, meant));
            default -> meant.contains(value);
        };
    }
}
