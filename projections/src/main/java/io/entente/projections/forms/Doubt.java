package io.entente.projections.forms;

/** What a state tells beside its questions, of what the record itself leaves open. */
public enum Doubt {
    /** What is said not to have happened. */
    DENIED("Denied"),
    /** What this program knows no more of than that it happened. */
    UNKNOWN("Of no kind that this program knows"),
    /** What no reading of the record allows. */
    ANOMALIES("What does not fit together");

    /** The heading under which all of it stands. */
    public static final String TOPIC = "What is in doubt";

    private final String heading;

    Doubt(String heading) {
        this.heading = heading;
    }

    /** The heading for a person: {@code Denied}. */
    public String heading() {
        return heading;
    }
}
