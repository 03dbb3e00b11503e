package io.entente.examples.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.projections.forms.text.Page;
import io.entente.time.EventDate;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "date",
        description = "Tells how a date is read: EDTF (ISO 8601-2), levels 0, 1 and 2, or undated.",
        mixinStandardHelpOptions = true)
final class DateCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(
            paramLabel = "DATE",
            description =
                    "such as \"2010/2015\"; - reads one a line from standard input and answers one JSON object a line")
    private String date = "";

    @Option(names = "--json", description = "print JSON for programs; null is unbounded")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Output out = Main.out(command);
        if (date.equals("-")) {
            var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                out.line(json(line).toString());
            }
            return 0;
        }
        var read = EventDate.read(date);
        if (json) {
            out.line(json(date).toString());
        } else {
            out.page(text(read.getOrElseThrow(problem -> new BadInput(problem))));
        }
        return read.isRight() ? 0 : 1;
    }

    private static ObjectNode json(String input) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("input", input);
        return EventDate.read(input).fold(problem -> json.put("error", problem), date -> json.put(
                        "edtf", date.toString())
                .put("level", date.level())
                .put("earliest", date.earliest().map(LocalDate::toString).getOrNull())
                .put("latest", date.latest().map(LocalDate::toString).getOrNull())
                .put("approximate", date.approximate())
                .put("uncertain", date.uncertain()));
    }

    private static Page text(EventDate date) {
        String doubt = (date.approximate() ? ", approximate" : "") + (date.uncertain() ? ", uncertain" : "");
        return new Page().lines("""
               %s   %s%s
                 earliest  %s
                 latest    %s
               What is told as occurred then has certainly happened from the %s on%s.""".formatted(
                        date,
                        date.isUndated() ? "no date at all" : "EDTF, level " + date.level(),
                        doubt,
                        date.earliest().map(LocalDate::toString).getOrElse("unbounded or unknown"),
                        date.latest().map(LocalDate::toString).getOrElse("unbounded or unknown"),
                        date.latest().map(last -> "end of " + last).getOrElse("day its source first told it"),
                        begun(date)));
    }

    private static String begun(EventDate date) {
        return date.isSpan()
                ? date.latestStart()
                        .map(", and begun from the end of %s on"::formatted)
                        .getOrElse("")
                : "";
    }
}
