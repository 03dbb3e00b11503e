package io.entente.projections.interactions;

import io.entente.event.InteractionCoded;

/**
 * Whether an interaction is of cooperation or of conflict, and whether in words or in deeds. Each scheme has its own standard,
 * and no code is put into another's: of CAMEO it is the QuadClass of GDELT, by the root; of PLOVER the quad category of its
 * codebook, by the event type. They differ in what yields: CAMEO's 08 is material cooperation, of which PLOVER has one part as
 * CONCEDE, verbal, and the other as RETREAT, material.
 */
public enum QuadClass {
    /** CAMEO 01 to 05; AGREE, CONSULT, SUPPORT, CONCEDE. */
    VERBAL_COOPERATION("verbal cooperation"),
    /** CAMEO 06 to 08; COOPERATE, AID, RETREAT. */
    MATERIAL_COOPERATION("material cooperation"),
    /** CAMEO 09 to 13; REQUEST, ACCUSE, REJECT, THREATEN. */
    VERBAL_CONFLICT("verbal conflict"),
    /** CAMEO 14 to 20; PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT. */
    MATERIAL_CONFLICT("material conflict");

    private final String text;

    QuadClass(String text) {
        this.text = text;
    }

    /** That of an interaction. */
    public static QuadClass of(InteractionCoded interaction) {
        return switch (interaction.scheme()) {
            case CAMEO -> ofRoot(Integer.parseInt(interaction.code().substring(0, 2)));
            case PLOVER -> ofEventType(interaction.code().split(" ", 2)[0]);
        };
    }

    private static QuadClass ofRoot(int root) {
        if (root <= 5) {
            return VERBAL_COOPERATION;
        }
        if (root <= 8) {
            return MATERIAL_COOPERATION;
        }
        return root <= 13 ? VERBAL_CONFLICT : MATERIAL_CONFLICT;
    }

    private static QuadClass ofEventType(String type) {
        return switch (type) {
            case "AGREE", "CONSULT", "SUPPORT", "CONCEDE" -> VERBAL_COOPERATION;
            case "COOPERATE", "AID", "RETREAT" -> MATERIAL_COOPERATION;
            case "REQUEST", "ACCUSE", "REJECT", "THREATEN" -> VERBAL_CONFLICT;
            default -> MATERIAL_CONFLICT;
        };
    }

    /** As told to a person: {@code verbal cooperation}. */
    @Override
    public String toString() {
        return text;
    }
}
