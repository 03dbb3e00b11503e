package io.entente.story;

import static io.entente.journal.Profile.Kind.ASSET;
import static io.entente.journal.Profile.Kind.COMPANY;
import static io.entente.journal.Profile.Kind.COUNTRY;
import static io.entente.journal.Profile.Kind.ORGANISATION;
import static io.entente.journal.Profile.Kind.PERSON;
import static io.entente.journal.Profile.Kind.PROJECT;

import io.entente.event.Development;
import io.entente.event.Entity;
import io.entente.event.OwnDevelopment;
import io.entente.event.ReactionVoiced;
import io.entente.internal.words.Form;
import io.entente.internal.words.Glossary;
import io.entente.internal.words.Problems;
import io.entente.journal.Profile;
import io.entente.journal.Profile.Kind;
import io.entente.journal.Report;
import io.vavr.collection.Array;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Entities in a place that does not fit what they are, and actors that have nothing to do with the dyad. */
final class OddRoles implements Oddity {

    /** Which kinds of entities fit the fields of that name, and whether whoever is named there acts. */
    private record Role(boolean acts, Seq<Kind> fitting) {}

    private static final Map<String, Role> ROLES = new HashMap<>();

    static {
        Seq<Kind> actors = Array.of(COUNTRY, ORGANISATION, COMPANY, PERSON);
        of(true, actors, "acquirer", "seller", "holder", "grantor", "investor", "supplier", "recipient", "exhibitor");
        of(true, actors, "visitor", "participants", "speaker", "declaredBy", "actor", "parties", "by");
        of(true, actors, "lender", "borrower", "giver", "member", "voter");
        of(false, actors, "towards", "recognised");
        of(false, Array.of(ORGANISATION, COUNTRY), "organisation", "body");
        of(true, Array.of(COUNTRY), "host");
        of(false, Array.of(ASSET, COMPANY, PROJECT, ORGANISATION), "asset");
        of(false, Array.of(PROJECT, ASSET), "project");
        of(true, Array.of(Kind.values()), "target"); // whoever is struck has a part in it
    }

    private static void of(boolean acts, Seq<Kind> fitting, String... fields) {
        for (String field : fields) {
            ROLES.put(field, new Role(acts, fitting));
        }
    }

    /** Whether it is settled what fits a field of the standard kinds. */
    static boolean knows(String field) {
        return ROLES.containsKey(field);
    }

    private final Glossary glossary;
    private final Problems problems;

    OddRoles(Glossary glossary, Problems problems) {
        this.glossary = glossary;
        this.problems = problems;
    }

    @Override
    public void note(Report report, Form form) {
        Development development = report.development();
        if (development instanceof OwnDevelopment) {
            tellOfStrangers(report, Array.ofAll(development.entities()), form); // who of them acts is not known
            return;
        }
        Seq<Entity> actors = Array.empty();
        Map<Entity, String> fields = new HashMap<>();
        for (var field : development.fields()) {
            Role role = ROLES.get(field._1());
            if (role != null) {
                Seq<Entity> named = named(field._2());
                named.forEach(entity -> tellIfUnfit(entity, role, field._1(), form));
                named.forEach(entity -> tellIfItself(entity, field._1(), fields.put(entity, field._1()), form));
                actors = role.acts() ? actors.appendAll(named) : actors;
            }
        }
        if (!(development instanceof ReactionVoiced)) { // which is often a third party's
            tellOfStrangers(report, actors, form);
        }
    }

    private static Seq<Entity> named(Object value) {
        return (value instanceof Iterable<?> several ? Iterator.ofAll(several) : Iterator.of(value))
                .filter(Entity.class::isInstance)
                .map(Entity.class::cast)
                .toArray();
    }

    private void tellIfUnfit(Entity entity, Role role, String field, Form form) {
        kind(entity)
                .filter(kind -> !role.fitting().contains(kind))
                .forEach(kind -> problems.warning(
                        form.placeOf(field),
                        "unfit",
                        "%s is of kind %s, but %s is to be one of: %s"
                                .formatted(entity, kind, field, role.fitting().mkString(", "))));
    }

    private void tellIfItself(Entity entity, String field, @Nullable String other, Form form) {
        if (other != null && !other.equals(field)) {
            problems.warning(form.placeOf(field), "itself", "%s is the %s, too".formatted(entity, other));
        }
    }

    private Option<Kind> kind(Entity entity) {
        return glossary.profile(entity).map(Profile::kind).orElse(() -> Option.when(entity.isCountryCode(), COUNTRY));
    }

    private void tellOfStrangers(Report report, Seq<Entity> actors, Form form) {
        Seq<Entity> members = report.dyads().toVector().flatMap(dyad -> Array.of(dyad.first(), dyad.second()));
        if (!actors.isEmpty() && actors.forAll(actor -> isStranger(actor, members))) {
            problems.warning(
                    form.placeOf(form.has("dyads") ? "dyads" : "dyad"),
                    "strangers",
                    "filed under %s, but whoever acts here belongs elsewhere: %s"
                            .formatted(
                                    report.dyads().mkString(", "),
                                    actors.distinct().map(this::told).mkString(", ")));
        }
    }

    /** Whether it is known of an actor to which country it belongs, and this has no part in the dyads. */
    private boolean isStranger(Entity actor, Seq<Entity> members) {
        Option<Entity> country = kind(actor).contains(COUNTRY)
                ? Option.some(actor)
                : glossary.profile(actor).flatMap(Profile::country);
        return !members.contains(actor) && country.exists(it -> !members.contains(it));
    }

    private String told(Entity actor) {
        return glossary.profile(actor)
                .flatMap(Profile::country)
                .map(country -> "%s (%s)".formatted(actor, country))
                .getOrElse(actor::id);
    }
}
