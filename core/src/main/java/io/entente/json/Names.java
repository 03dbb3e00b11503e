package io.entente.json;

import io.entente.journal.Profile;
import io.entente.journal.Recordable;
import io.entente.journal.Report;
import io.entente.journal.SameAs;
import io.entente.journal.Source;
import io.entente.journal.Unknown;
import io.entente.journal.Withdrawal;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;

/** The names under which messages are stored. */
public final class Names {

    /** Of a {@link SameAs}. */
    public static final String DEVELOPMENTS_JOINED = "DevelopmentsJoined";

    /** Of a {@link Withdrawal}. */
    public static final String CLAIM_WITHDRAWN = "ClaimWithdrawn";

    /** Of a {@link Source}. */
    public static final String SOURCE_DESCRIBED = "SourceDescribed";

    /** Of a {@link Profile}. */
    public static final String ENTITY_DESCRIBED = "EntityDescribed";

    static final Set<String> OF_OTHERS =
            HashSet.of(DEVELOPMENTS_JOINED, CLAIM_WITHDRAWN, SOURCE_DESCRIBED, ENTITY_DESCRIBED);

    private Names() {}

    /** The name of a message: of a report, its kind. */
    public static String of(Recordable recordable) {
        return switch (recordable) {
            case Report report -> report.development().kind();
            case SameAs same -> DEVELOPMENTS_JOINED;
            case Withdrawal withdrawal -> CLAIM_WITHDRAWN;
            case Source source -> SOURCE_DESCRIBED;
            case Profile profile -> ENTITY_DESCRIBED;
            case Unknown unknown -> unknown.name();
        };
    }
}
