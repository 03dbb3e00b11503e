package io.entente.examples.cli;

import picocli.CommandLine.Option;

/** The store that a command works on as a whole. */
final class StoreOption {

    static final String NAME = "--store";
    static final String LABEL = "STORE";
    static final String WHAT = "a file, or jdbc:postgresql://host:port/database?currentSchema=SCHEMA&user=NAME";

    static final String DESCRIPTION = "where the journal is kept: " + WHAT;

    @Option(names = NAME, required = true, paramLabel = LABEL, description = DESCRIPTION)
    private String written = "";

    Location location() {
        return Location.of(written);
    }
}
