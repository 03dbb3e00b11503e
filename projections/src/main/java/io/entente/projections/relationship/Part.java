package io.entente.projections.relationship;

import io.entente.event.ClassOrigin;
import io.entente.event.DevelopmentId;
import io.entente.history.Occurrence;
import io.entente.history.Planned;
import io.entente.projection.Anomaly;
import io.entente.projection.Item;
import io.entente.projection.Question;
import io.entente.projection.Section;
import io.entente.projection.UnfitExtensionException;
import io.entente.projections.relationship.RelationshipState.Items;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.jspecify.annotations.Nullable;

/** A question, and its state: the very same for as long as what happens means nothing to it. */
@SuppressWarnings("ReferenceEquality") // a state that is the same object is the same state, and told so at once
record Part<S>(Question<S> question, S state) {

    static <S> Part<S> before(Question<S> question) {
        @Nullable S initial = question.initial();
        if (initial == null) {
            throw new UnfitExtensionException(
                    "question %s: initial() is null".formatted(new ClassOrigin(question.getClass())));
        }
        return new Part<>(question, initial);
    }

    Part<S> after(Occurrence occurrence) {
        return with(question.evolve(state, occurrence), occurrence.id());
    }

    Part<S> inViewOf(Seq<Planned> due, Seq<Planned> calledOff) {
        Part<S> awaiting =
                due.foldLeft(this, (part, planned) -> part.with(question.due(part.state, planned), planned.id()));
        return calledOff.foldLeft(
                awaiting, (part, planned) -> part.with(question.calledOff(part.state, planned), planned.id()));
    }

    private Part<S> with(@Nullable S next, DevelopmentId id) {
        if (next == null) {
            throw new UnfitExtensionException("question %s: there is no state after %s, but null"
                    .formatted(new ClassOrigin(question.getClass()), id));
        }
        return next == state ? this : new Part<>(question, next);
    }

    Seq<Items> sections() {
        return question.sections()
                .map(section ->
                        new Items(question.topic(), section.name(), section.heading(), Vector.ofAll(items(section))));
    }

    private Seq<? extends Item> items(Section<S> section) {
        @Nullable Seq<? extends Item> items = section.items().apply(state);
        if (items == null) {
            throw new UnfitExtensionException(
                    "question %s: the items of section %s are null; of nothing, they are an empty Seq"
                            .formatted(new ClassOrigin(question.getClass()), section.name()));
        }
        return items;
    }

    Seq<Anomaly> anomalies() {
        @Nullable Seq<Anomaly> anomalies = question.anomalies(state);
        if (anomalies == null || anomalies.exists(Part::isNull)) {
            throw new UnfitExtensionException("question %s: its anomalies are null, or one of them is"
                    .formatted(new ClassOrigin(question.getClass())));
        }
        return anomalies;
    }

    private static boolean isNull(@Nullable Object told) { // by whoever does not check it
        return told == null;
    }
}
