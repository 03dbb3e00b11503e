package io.entente.kinds;

import io.entente.journal.EditionTaken;
import io.entente.journal.Profile;
import io.entente.journal.Recordable;
import io.entente.journal.Report;
import io.entente.journal.SameAs;
import io.entente.journal.Source;
import io.entente.journal.Unknown;
import io.entente.journal.Withdrawal;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;

/** The names under which what is recorded is stored: of a report its kind, of anything else one of these. */
public final class MessageNames {

    /** Of a {@link SameAs}. */
    public static final String DEVELOPMENTS_JOINED = "DevelopmentsJoined";

    /** Of a {@link Withdrawal}. */
    public static final String CLAIM_WITHDRAWN = "ClaimWithdrawn";

    /** Of a {@link Source}. */
    public static final String SOURCE_DESCRIBED = "SourceDescribed";

    /** Of a {@link Profile}. */
    public static final String ENTITY_DESCRIBED = "EntityDescribed";

    /** Of an {@link EditionTaken}. */
    public static final String EDITION_TAKEN = "EditionTaken";

    /** Of all that is no report: a kind can have none of them. */
    public static final Set<String> OF_OTHERS =
            HashSet.of(DEVELOPMENTS_JOINED, CLAIM_WITHDRAWN, SOURCE_DESCRIBED, ENTITY_DESCRIBED, EDITION_TAKEN);

    private MessageNames() {}

    /** The name of what is recorded. */
    public static String of(Recordable recordable) {
        return switch (recordable) {
            case Report report -> report.development().kind();
            case SameAs same -> DEVELOPMENTS_JOINED;
            case Withdrawal withdrawal -> CLAIM_WITHDRAWN;
            case Source source -> SOURCE_DESCRIBED;
            case Profile profile -> ENTITY_DESCRIBED;
            case EditionTaken edition -> EDITION_TAKEN;
            case Unknown unknown -> unknown.name();
        };
    }
}
