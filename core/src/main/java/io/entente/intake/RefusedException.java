package io.entente.intake;

import io.entente.journal.Problem;
import io.entente.journal.Rejection;
import io.vavr.collection.Seq;

/** Ends an import: nothing more is recorded. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rejection rejection;

    RefusedException(Rejection rejection) {
        super(rejection.message());
        this.rejection = rejection;
    }

    static RefusedException of(Seq<Problem> problems) {
        return new RefusedException(new Rejection.Invalid(problems));
    }

    Rejection rejection() {
        return rejection;
    }
}
