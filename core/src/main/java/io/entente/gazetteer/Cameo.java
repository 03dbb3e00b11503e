package io.entente.gazetteer;

import io.entente.event.Countries;
import io.entente.event.Entity;
import io.entente.event.Organisation;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.Iterator;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * The actors of CAMEO (Schrodt, Conflict and Mediation Event Observations codebook 1.1b3): a code is made of parts of three
 * letters, the country first. Countries have the alpha-3 codes of ISO 3166, but for those listed here, as GDELT has them.
 */
final class Cameo {

    private static final int LETTERS = 3;
    private static final String ORGANISATION = "IGO";

    private static final Map<String, Seq<Sense>> COUNTRIES = HashMap.of(
                    "IMY", "IM", "KSV", "XK", "MTN", "ME", "ROM", "RO", "TMP", "TL", "GZS", "PS", "WSB", "PS", "BAG",
                    "IQ")
            .mapValues(id -> Countries.of(Entity.of(id)).map(Sense::of).toVector());

    private static final Map<String, String> REGIONS = HashMap.ofEntries(
            region("AFR", "Africa"),
            region("ASA", "Asia"),
            region("BLK", "the Balkans"),
            region("CAS", "Central Asia"),
            region("CAU", "the Caucasus"),
            region("CEU", "Central Europe"),
            region("CFR", "Central Africa"),
            region("CRB", "the Caribbean"),
            region("EAF", "Eastern Africa"),
            region("EEU", "Eastern Europe"),
            region("EIN", "the East Indies"),
            region("EUR", "Europe"),
            region("LAM", "Latin America"),
            region("MDT", "the Mediterranean"),
            region("MEA", "the Middle East"),
            region("NAF", "North Africa"),
            region("NMR", "North America"),
            region("PGS", "the Persian Gulf"),
            region("SAF", "Southern Africa"),
            region("SAM", "South America"),
            region("SAS", "South Asia"),
            region("SCN", "Scandinavia"),
            region("SEA", "Southeast Asia"),
            region("WAF", "West Africa"),
            region("WST", "the West"));

    private static final Map<String, Seq<Sense>> GROUPS = Organisation.all()
            .flatMap(it -> it.cameo().map(code -> Tuple.of(code, it)))
            .toMap(it -> it._1, it -> Vector.of(Sense.today(it._2.entity(), it._2.name())));

    private Cameo() {}

    private static Tuple2<String, String> region(String code, String name) {
        return Tuple.of(code, name);
    }

    /** What an actor is: of its parts the country or, without any, the organisation told last, or else the region. */
    static Seq<Sense> senses(String code) {
        if (code.isEmpty() || code.length() % LETTERS != 0) {
            return Vector.empty();
        }
        Seq<String> parts = Iterator.range(0, code.length() / LETTERS)
                .map(i -> code.substring(i * LETTERS, (i + 1) * LETTERS))
                .toVector();
        return country(parts.head())
                .orElse(() -> group(parts))
                .orElse(() -> REGIONS.get(parts.head()).toVector().map(Cameo::ofRegion));
    }

    private static Seq<Sense> country(String part) {
        return COUNTRIES.getOrElse(part, Vector.empty()).orElse(() -> IsoCodes.ALPHA_3.senses(part));
    }

    private static Seq<Sense> group(Seq<String> parts) {
        boolean isOne = parts.size() == 1 || parts.head().equals(ORGANISATION);
        Option<String> last = parts.findLast(GROUPS::containsKey).filter(any -> isOne);
        return last.flatMap(GROUPS::get).getOrElse(Vector::empty);
    }

    private static Sense ofRegion(String name) {
        return new Sense(Option.none(), name, Vector.empty());
    }
}
