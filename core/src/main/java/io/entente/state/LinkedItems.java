package io.entente.state;

import static java.util.Objects.requireNonNull;

import io.entente.history.Occurrence;
import io.entente.projection.Item;
import io.vavr.Lazy;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.BiFunction;

/**
 * The state of a question that tells developments one by one, each with what it is linked to. The items are made when somebody
 * asks for them. Immutable; equal to another that tells the same.
 *
 * @param <T> what is told of a development
 */
public final class LinkedItems<T extends Item> {

    private final String name;
    private final BiFunction<Occurrence, Links, T> telling;
    private final Seq<Occurrence> told;
    private final Links links;
    private final Lazy<Seq<T>> items = Lazy.of(this::items);

    private LinkedItems(String name, BiFunction<Occurrence, Links, T> telling, Seq<Occurrence> told, Links links) {
        this.name = name;
        this.telling = telling;
        this.told = told;
        this.links = links;
    }

    /**
     * None yet.
     *
     * @param name what they are, for a person: {@code Meetings}
     * @param telling what is told of a development that happened, in view of how all that happened is linked; pure
     */
    public static <T extends Item> LinkedItems<T> none(String name, BiFunction<Occurrence, Links, T> telling) {
        return new LinkedItems<>(
                requireNonNull(name, "name"), requireNonNull(telling, "telling"), Vector.empty(), Links.NONE);
    }

    /** The same with another that is told. */
    public LinkedItems<T> with(Occurrence occurrence) {
        return new LinkedItems<>(name, telling, told.append(occurrence), links.and(occurrence));
    }

    /** The same, after something else has happened that they may be linked to. */
    public LinkedItems<T> beside(Occurrence occurrence) {
        return new LinkedItems<>(name, telling, told, links.and(occurrence));
    }

    /** All of them, in the order in which they have certainly happened. */
    public Seq<T> all() {
        return items.get();
    }

    private Seq<T> items() {
        return told.map(it -> telling.apply(it, links));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LinkedItems<?> that && name.equals(that.name) && all().equals(that.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    /** For a person, by ids: {@code Meetings(CN and RS meet, 2024-05-08 [summit])}. */
    @Override
    public String toString() {
        return all().mkString(name + "(", ", ", ")");
    }
}
