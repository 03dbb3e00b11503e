package io.entente.examples.cli;

import picocli.CommandLine.Command;

@Command(
        name = "journal",
        description = "Backs a store up, and restores it.",
        mixinStandardHelpOptions = true,
        subcommands = {JournalExportCommand.class, JournalImportCommand.class})
final class JournalCommand {}
