package io.entente.history;

import io.entente.event.AgreementStep;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.event.Spelling;
import io.entente.journal.Report;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * What things are called in a history: what is described by its name, an agreement by the title that any of its steps bears.
 *
 * @param titles by the agreement's id, folded
 */
record Called(Directory directory, Map<String, String> titles) implements Names {

    static Called in(Seq<Assessment> assessments, Directory directory) {
        return new Called(
                directory,
                assessments
                        .flatMap(Assessment::standing)
                        .map(Report::development)
                        .filter(AgreementStep.class::isInstance)
                        .map(AgreementStep.class::cast)
                        .filter(step -> step.title().isDefined())
                        .toMap(step -> Spelling.folded(step.agreement()), step -> step.title()
                                .get()));
    }

    @Override
    public String nameOf(Entity entity) {
        return directory.nameOf(entity);
    }

    @Override
    public String titleOf(String agreement) {
        return titles.getOrElse(Spelling.folded(agreement), agreement);
    }
}
