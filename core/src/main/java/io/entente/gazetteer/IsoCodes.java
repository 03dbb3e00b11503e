package io.entente.gazetteer;

import io.entente.event.Countries;
import io.entente.event.Country;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Function;

/** The codes of a sort in ISO 3166, valid and withdrawn, with what they mean. */
final class IsoCodes {

    static final IsoCodes ALPHA_2 = new IsoCodes(
            country -> Array.of(country.alpha2(), country.entity().id()).distinct());
    static final IsoCodes ALPHA_3 = new IsoCodes(country -> Array.of(country.alpha3()));
    static final IsoCodes NUMERIC = new IsoCodes(Country::numeric);

    private final Map<String, Seq<Sense>> senses;

    private IsoCodes(Function<Country, Seq<String>> codes) {
        this.senses = Countries.all()
                .flatMap(country -> codes.apply(country).map(code -> Tuple.of(code, Sense.of(country))))
                .groupBy(Tuple2::_1)
                .mapValues(coded -> coded.map(Tuple2::_2));
    }

    Seq<Sense> senses(String code) {
        return senses.getOrElse(code, Vector.empty());
    }
}
