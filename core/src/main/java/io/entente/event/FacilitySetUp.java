package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;

/**
 * A facility was set up for somebody: a laboratory, a school, a base.
 *
 * @param by who set it up
 * @param facility what it is, spelled alike in every report
 * @param host the country that it is in
 */
@Described("A facility was set up for somebody: a laboratory, a school, a base.")
@Example("{development: testing-sites, occurred: 2020, kind: FacilitySetUp, by: [bgi,"
        + " zijin-copper], facility: testing sites, host: RS}")
public record FacilitySetUp(
        @Described("Who set it up: one, or a list.") Seq<Entity> by,

        @Described("What it is, spelled alike in every report.") @Identifies
        String facility,

        @Described("The country that it is in, by its ISO 3166 code.")
        Entity host)
        implements Aid {

    /** Keeps the facility in its {@linkplain Spelling#normal normal spelling}. */
    public FacilitySetUp {
        Given.within(by, "by");
        by = Array.ofAll(by);
        facility = Spelling.normal(requireNonNull(facility, "facility"));
        requireNonNull(host, "host");
    }

    /** A facility in {@code host}, set up by these. */
    public static FacilitySetUp of(String facility, Entity host, Entity... by) {
        return new FacilitySetUp(Array.of(requireNonNull(by, "by")), facility, host);
    }

    /** {@code China sets up a laboratory in Serbia}. */
    @Override
    public String sentence(Names names) {
        String where = names.nameOf(host);
        return "%s set%s up%s: %s"
                .formatted(
                        names.namesOf(by),
                        by.size() == 1 ? "s" : "",
                        Phrase.names(facility, where) ? "" : " in " + where,
                        facility);
    }
}
