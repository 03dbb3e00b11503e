package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.entente.time.EventDate;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * A country of ISO 3166, of today or a former one, with what it goes by.
 *
 * @param entity its alpha-2 code, of a former one the four letters of ISO 3166-3
 * @param alpha2 the two letters of ISO 3166-1, of a former one those that it had
 * @param alpha3 the three letters of ISO 3166-1, of a former one those that it had
 * @param numeric the three digits of ISO 3166-1, after them those that it had before; empty if there are none
 * @param wikidata its item in Wikidata, such as {@code Q148}; none if not known here
 * @param names what people call it in English; the first is what it is called here
 * @param valid the years in which the codes of a former one were valid, such as {@code 2003/2006}; none for one of today
 */
public record Country(
        Entity entity,
        String alpha2,
        String alpha3,
        Seq<String> numeric,
        Option<String> wikidata,
        Seq<String> names,
        Option<EventDate> valid) {

    private static final String NONE = "-";
    private static final int COLUMNS_OF_TODAY = 4;

    /** Checks that nothing is null. */
    public Country {
        requireNonNull(entity, "entity");
        requireNonNull(alpha2, "alpha2");
        requireNonNull(alpha3, "alpha3");
        Given.within(numeric, "numeric");
        Given.within(wikidata, "wikidata");
        Given.within(names, "names");
        Given.within(valid, "valid");
    }

    static Country of(NamedCodes line) {
        Seq<String> codes = line.codes();
        boolean former = codes.size() > COLUMNS_OF_TODAY;
        Seq<String> own = former ? codes.tail() : codes;
        return new Country(
                Entity.of(codes.head()),
                own.get(0),
                own.get(1),
                given(own.get(2)).toArray().flatMap(digits -> Array.of(digits.split(","))),
                given(own.get(3)),
                line.names(),
                Option.when(former, () -> years(own.last())));
    }

    private static Option<String> given(String column) {
        return Option.of(column).filter(it -> !it.equals(NONE));
    }

    private static EventDate years(String written) {
        return EventDate.parse((written.startsWith("-") ? ".." + written : written).replace('-', '/'));
    }

    /** What it is called here. */
    public String name() {
        return names.head();
    }

    /** Whether its codes are withdrawn. */
    public boolean isFormer() {
        return valid.isDefined();
    }

    /** When its codes were valid, if they are withdrawn: {@code 2003–2006}, {@code until 1992}. */
    public Option<String> years() {
        return valid.map(it ->
                it.earliest().map(LocalDate::getYear).map(first -> first + "–").getOrElse("until ")
                        + it.latest().get().getYear());
    }

    /** {@code RS (Serbia)}. */
    @Override
    public String toString() {
        return "%s (%s)".formatted(entity, name());
    }
}
