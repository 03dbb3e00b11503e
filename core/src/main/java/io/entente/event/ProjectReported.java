package io.entente.event;

import static java.util.Objects.requireNonNull;

import io.vavr.control.Option;

/**
 * The status of a project, as a level: a later word replaces an earlier one.
 *
 * @param project the project
 * @param status where it stands, after the classes of AidData's Tracking Underreported Financial Flows; none if only
 *     mentioned
 * @param amount what is committed to it in all, as far as told by then; none if not told
 */
@Described("A project was mentioned, or its status or size told; a later status replaces an earlier one.")
@Example("{development: tyre-factory-begun, occurred: 2018, kind: ProjectReported,"
        + " project: zrenjanin-tyre-factory, status: implementation}")
public record ProjectReported(
        @Described("The project.") Entity project,

        @Described("Where the project stands, in AidData's terms; leave out if only mentioned.")
        Option<Status> status,

        @Described("What is committed to it in all, as far as told by then; a later sum replaces an earlier one.")
        Option<Amount> amount)
        implements Undertaking {

    /** Checks that nothing is null. */
    public ProjectReported {
        requireNonNull(project, "project");
        Given.within(status, "status");
        Given.within(amount, "amount");
        Given.notNegative(amount, "amount");
    }

    /** A mention of the project, where it stands not told. */
    public static ProjectReported of(Entity project) {
        return new ProjectReported(project, Option.none(), Option.none());
    }

    /** The same, as standing there. */
    public ProjectReported status(Status status) {
        return new ProjectReported(project, Option.some(status), amount);
    }

    /** The same, with so much committed to it in all. */
    public ProjectReported worth(Amount amount) {
        return new ProjectReported(project, status, Option.some(amount));
    }

    /** {@code E763 is at the stage of implementation}, {@code E763 is mentioned as a project}. */
    @Override
    public String sentence(Names names) {
        return names.nameOf(project)
                + status.map(it -> " is " + it.inWords()).getOrElse(" is mentioned as a project")
                + amount.map(it -> ", with %s committed to it".formatted(it)).getOrElse("");
    }

    /** Where a project stands. */
    public enum Status {
        /** Promised without obligation. */
        PLEDGE("pledge"),
        /** Promised with obligation. */
        COMMITMENT("commitment"),
        /** Being carried out. */
        IMPLEMENTATION("implementation"),
        /** Finished. */
        COMPLETION("completion"),
        /** Interrupted. */
        SUSPENDED("suspended"),
        /** Given up. */
        CANCELLED("cancelled");

        private final String text;

        Status(String text) {
            this.text = text;
        }

        private String inWords() {
            return switch (this) {
                case SUSPENDED, CANCELLED -> text;
                case PLEDGE, COMMITMENT, IMPLEMENTATION, COMPLETION -> "at the stage of " + text;
            };
        }

        /** As written in a story: {@code implementation}. */
        @Override
        public String toString() {
            return text;
        }
    }
}
