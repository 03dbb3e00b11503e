package io.entente.projections.answers;

import io.entente.journal.SourceId;
import io.entente.projection.Explanation;
import io.entente.projection.Item;
import io.entente.projection.Section;
import io.entente.projection.View;
import io.entente.projections.relationship.Relationship;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * Why everything that goes by a name is what it is: the items, and every word on every development that they rest on or
 * that bears the name.
 *
 * @param view what was asked
 * @param explanation the developments, with the words on them
 * @param sections the sections with items that go by the name, and these items
 */
public record ExplainAnswer(View view, Explanation explanation, Seq<StateAnswer.Section> sections) implements Answer {

    /**
     * Why that is what it is.
     *
     * @param name an agreement, asset, holder, weapon system, slogan or measure by its id, name or title; the id of a
     *     development; or, where nothing goes by it, the name or the heading of a section
     * @return none where nothing that was ever told of the relationship goes by that name
     */
    public static Option<ExplainAnswer> of(View view, Relationship relationship, String name) {
        StateAnswer state = StateAnswer.of(view, relationship);
        return view.explain(name, state.sections().map(ExplainAnswer::asked), state)
                .map(it -> new ExplainAnswer(
                        view,
                        it,
                        state.sections().map(section -> only(section, it)).reject(section -> section.items()
                                .isEmpty())));
    }

    private static Section<StateAnswer> asked(StateAnswer.Section section) {
        return new Section<>(
                section.name(), section.heading(), state -> section.items().map(Answered::told));
    }

    /**
     * Why one item of an answer is what it is.
     *
     * @param state the answer
     * @param section the section of it that the item stands in
     */
    public static ExplainAnswer of(StateAnswer state, StateAnswer.Section section, Answered<Item> item) {
        Explanation explanation = state.view().explain(item.told());
        return new ExplainAnswer(state.view(), explanation, Vector.of(only(section, explanation)));
    }

    private static StateAnswer.Section only(StateAnswer.Section section, Explanation explanation) {
        return new StateAnswer.Section(
                section.topic(),
                section.name(),
                section.heading(),
                section.items().filter(it -> explanation.items().contains(it.told())));
    }

    /** Everyone who has a word on any of it. */
    public SortedSet<SourceId> sources() {
        return TreeSet.ofAll(explanation
                .developments()
                .flatMap(Explanation.Explained::claims)
                .map(it -> it.claim().source()));
    }
}
