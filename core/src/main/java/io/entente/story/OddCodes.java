package io.entente.story;

import io.entente.event.Amount;
import io.entente.event.Countries;
import io.entente.event.Entity;
import io.entente.internal.document.Place;
import io.entente.internal.words.Form;
import io.entente.internal.words.Glossary;
import io.entente.internal.words.Problems;
import io.entente.journal.Profile;
import io.entente.journal.Report;
import io.vavr.collection.Iterator;
import io.vavr.collection.Vector;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Codes that stand for nothing: those that ISO 3166-1 leaves to its users, unless somebody says what for, and those of ISO
 * 4217 that are there for tests, and where there is no money.
 */
final class OddCodes implements Oddity {

    private static final Set<String> NO_MONEY = Set.of("XTS", "XXX");

    private final Glossary glossary;
    private final Problems problems;
    private final Set<Entity> told = new HashSet<>();
    private final Map<Entity, Place> belonging = new LinkedHashMap<>(); // to a country that may be described below

    OddCodes(Glossary glossary, Problems problems) {
        this.glossary = glossary;
        this.problems = problems;
    }

    @Override
    public void note(Report report, Form form) {
        report.dyads()
                .toVector()
                .flatMap(dyad -> Vector.of(dyad.first(), dyad.second()))
                .forEach(member -> tellIfUnassigned(member, form.has("dyads") ? "dyads" : "dyad", form));
        report.development().fields().forEach((field, value) -> values(value)
                .forEach(it -> tellIfOdd(it, field, form)));
    }

    @Override
    public void note(Profile profile, Place place) {
        profile.country().forEach(country -> belonging.putIfAbsent(country, place));
    }

    @Override
    public void tell() {
        belonging.forEach(this::tellIfUnassigned);
    }

    private static Iterator<?> values(Object value) {
        return value instanceof Iterable<?> several ? Iterator.ofAll(several) : Iterator.of(value);
    }

    private void tellIfOdd(Object value, String field, Form form) {
        switch (value) {
            case Entity entity -> tellIfUnassigned(entity, field, form);
            case Amount amount
            when NO_MONEY.contains(amount.currency()) ->
                problems.warning(
                        form.placeOf(field),
                        "no currency",
                        "%s stands for no currency: write that of the sum, or leave the sum out"
                                .formatted(amount.currency()));
            default -> {
                // nothing else is a code
            }
        }
    }

    private void tellIfUnassigned(Entity entity, String field, Form form) {
        tellIfUnassigned(entity, form.placeOf(field));
    }

    private void tellIfUnassigned(Entity entity, Place place) {
        boolean isUnassigned =
                entity.isCountryCode() && Countries.nameOf(entity).isEmpty();
        if (isUnassigned && glossary.profile(entity).isEmpty() && told.add(entity)) {
            problems.warning(
                    place,
                    "code of nobody",
                    "ISO 3166 leaves the code %s to its users, and nothing says what it stands for: describe it under entities"
                            .formatted(entity));
        }
    }
}
