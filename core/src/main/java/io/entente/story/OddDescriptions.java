package io.entente.story;

import io.entente.event.Countries;
import io.entente.event.Entity;
import io.entente.internal.document.Place;
import io.entente.internal.words.Problems;
import io.entente.journal.Profile;
import io.entente.journal.Source;
import io.vavr.collection.Seq;

/** Descriptions that lack what is usually needed, or describe a country in place of the one that the standard knows. */
final class OddDescriptions implements Oddity {

    private final Problems problems;

    OddDescriptions(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void note(Source source, Place place) {
        if (source.published().isEmpty()) {
            problems.warning(
                    place,
                    "unpublished",
                    "source %s has no published date: what it tells needs a known of its own each time"
                            .formatted(source.id()));
        }
    }

    @Override
    public void note(Profile profile, Place place) {
        Entity entity = profile.entity();
        boolean country = profile.kind() == Profile.Kind.COUNTRY;
        if (entity.isCountryCode()) {
            Countries.nameOf(entity)
                    .filter(name -> !country)
                    .forEach(name -> problems.warning(
                            place,
                            "code of a country",
                            "%s is the code of %s, and is described as %s".formatted(entity, name, profile.kind())));
        } else if (country) {
            Seq<Entity> meant = Countries.meant(entity.id()).orElse(() -> Countries.meant(profile.name()));
            if (!meant.isEmpty()) {
                problems.warning(
                        place,
                        "country of its own",
                        "%s is described as a country of its own beside %s: write the code of the standard"
                                .formatted(entity, meant.map(Countries::told).mkString(" or ")));
            }
        }
    }
}
