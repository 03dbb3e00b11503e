package io.entente.event;

import io.entente.time.EventDate;
import io.vavr.Value;
import io.vavr.collection.Seq;
import io.vavr.collection.Traversable;
import io.vavr.control.Option;

/** What things are called, for sentences about them. */
@FunctionalInterface
public interface Names {

    /** Everything by its id. */
    Names IDS = Entity::id;

    /** What an entity is called; where nothing says, its id. */
    String nameOf(Entity entity);

    /** What a dyad is called: {@code China – Serbia}. */
    default String nameOf(Dyad dyad) {
        return nameOf(dyad.first()) + " – " + nameOf(dyad.second());
    }

    /** What the agreement of an id is called; where nothing says, its id. */
    default String titleOf(String agreement) {
        return agreement;
    }

    /** What an agreement, or a tour, is called in a sentence, by that title. */
    default String titled(String title) {
        return title;
    }

    /**
     * What is told of a development that an answer does not count, and why it does not: {@code Sweden sells the mill; filed
     * under FI-SE}. None where no source tells of it, or nobody can say.
     */
    default Option<String> notCounted(DevelopmentId id) {
        return Option.none();
    }

    /** Several entities one after the other: {@code China, Hungary and Serbia}. */
    default String namesOf(Traversable<Entity> entities) {
        Seq<String> names = entities.toVector().map(this::nameOf);
        return names.size() < 2 ? names.mkString() : names.dropRight(1).mkString(", ") + " and " + names.last();
    }

    /** Something and the country that it is in: {@code a laboratory in Serbia}; the country once where it names that itself. */
    default String placed(String what, Entity country) {
        String name = nameOf(country);
        return Phrase.names(what, name) ? what : what + " in " + name;
    }

    /** A date within a sentence; where nothing says otherwise, as its source writes it. */
    default String dateOf(EventDate date) {
        return date.toString();
    }

    /** A value of a field: an entity by its name, several one after the other, and {@code not told} where there is none. */
    default String told(Object value) {
        return switch (value) {
            case Option<?> option -> option.map(this::told).getOrElse("not told");
            case Entity entity -> nameOf(entity);
            case EventDate date -> dateOf(date);
            case Traversable<?> several ->
                several.isEmpty() ? "not told" : several.<String>map(this::told).mkString(", ");
            default -> value.toString();
        };
    }

    /** The fields of a development, each by its name, but for those that are not told: {@code seller China, tonnes 4}. */
    default String fieldsOf(Development development) {
        Seq<String> told = development
                .fields()
                .toVector()
                .reject(field -> field._2 instanceof Value<?> value && value.isEmpty())
                .map(field -> field._1 + " " + told(field._2));
        return told.mkString(", ");
    }
}
