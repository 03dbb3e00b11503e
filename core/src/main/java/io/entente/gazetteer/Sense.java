package io.entente.gazetteer;

import io.entente.event.Country;
import io.entente.event.Entity;
import io.entente.time.EventDate;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * What a code may mean.
 *
 * @param entity the country or organisation; none for what is none known here, such as a state without a code of ISO 3166
 * @param name what it is called
 * @param when when it meant that; empty if it does today, whenever it is asked for
 */
record Sense(Option<Entity> entity, String name, Seq<EventDate> when) {

    private record Spell(Sense sense, EventDate when) {}

    static Sense today(Entity entity, String name) {
        return new Sense(Option.some(entity), name, Vector.empty());
    }

    static Sense of(Country country) {
        return new Sense(
                Option.some(country.entity()), country.name(), country.valid().toVector());
    }

    /** Those of today; without any, those of that date or, if it meant nothing then, those before and after. */
    static Seq<Sense> of(Option<EventDate> date, Seq<Sense> all) {
        Seq<Sense> today = all.filter(it -> it.when().isEmpty());
        return today.orElse(() -> date.fold(() -> now(all), it -> at(it, all)));
    }

    /** Without a date the ones that there are or, without any, the former ones. */
    private static Seq<Sense> now(Seq<Sense> all) {
        return all.filter(it -> it.when().exists(EventDate::isOpenEnded)).orElse(all);
    }

    private static Seq<Sense> at(EventDate date, Seq<Sense> all) {
        Seq<Sense> then = all.filter(it -> it.when().exists(date::overlaps));
        return then.orElse(() -> beside(date, all));
    }

    private static Seq<Sense> beside(EventDate date, Seq<Sense> all) {
        Seq<Spell> spells = all.flatMap(sense -> sense.when().map(when -> new Spell(sense, when)));
        Option<LocalDate> first = date.earliest();
        Option<Spell> before = spells.filter(it -> it.when().latest().exists(last -> first.exists(last::isBefore)))
                .maxBy(Comparator.comparing(it -> it.when().latest().get()));
        Option<Spell> after = spells.filter(
                        it -> it.when().earliest().exists(start -> date.latest().exists(start::isAfter)))
                .minBy(Comparator.comparing(it -> it.when().earliest().get()));
        return before.toVector().appendAll(after).map(Spell::sense).distinct();
    }
}
