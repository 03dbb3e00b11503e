package io.entente.projections.exports.followthemoney;

import io.entente.event.Entity;
import io.entente.journal.Profile;
import io.vavr.control.Option;

/** The schemata of FollowTheMoney that things of ours belong to. */
enum Schema {
    /** A country is taken for its state. */
    PUBLIC_BODY("PublicBody", true, false),
    ORGANIZATION("Organization", true, false),
    /** Which FollowTheMoney has both own and be owned. */
    COMPANY("Company", true, true),
    PERSON("Person", true, false),
    ASSET("Asset", false, true),
    PROJECT("Project", false, false);

    private final String text;
    private final boolean actor;
    private final boolean owned;

    Schema(String text, boolean actor, boolean owned) {
        this.text = text;
        this.actor = actor;
        this.owned = owned;
    }

    /** That of an entity; none of an issue, and of what nothing says what it is. */
    static Option<Schema> of(Entity entity, Option<Profile> profile) {
        if (profile.isEmpty()) {
            return Option.when(entity.isCountryCode(), PUBLIC_BODY);
        }
        return switch (profile.get().kind()) {
            case COUNTRY -> Option.some(PUBLIC_BODY);
            case ORGANISATION -> Option.some(ORGANIZATION);
            case COMPANY -> Option.some(COMPANY);
            case PERSON -> Option.some(PERSON);
            case ASSET -> Option.some(ASSET);
            case PROJECT -> Option.some(PROJECT);
            case ISSUE -> Option.none();
        };
    }

    /** Whether it is a LegalEntity, which can be involved in an event and own. */
    boolean isActor() {
        return actor;
    }

    /** Whether it is an Asset, which can be owned. */
    boolean isOwned() {
        return owned;
    }

    @Override
    public String toString() {
        return text;
    }
}
