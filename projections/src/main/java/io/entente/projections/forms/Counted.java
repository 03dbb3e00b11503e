package io.entente.projections.forms;

/** So many of something. */
public final class Counted {

    private Counted() {}

    /** {@code 1 report}, {@code 2 reports}. */
    public static String of(long count, String one) {
        return of(count, one, one + "s");
    }

    /** {@code 1 entry}, {@code 2 entries}. */
    public static String of(long count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }
}
