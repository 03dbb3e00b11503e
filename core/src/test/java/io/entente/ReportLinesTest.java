package io.entente;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.AgreementSigned;
import io.entente.event.UnknownDevelopment;
import io.entente.journal.Problem;
import io.entente.journal.Profile;
import io.entente.journal.Recordable;
import io.entente.journal.SameAs;
import io.entente.journal.Source;
import io.entente.journal.Withdrawal;
import io.entente.kinds.Kinds;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ReportLinesTest {

    private static final Seq<Recordable> ALL = List.of(
            Source.of("gazette", "The “Gazette”\u2028").published("2020"),
            Profile.of("hbis", Profile.Kind.COMPANY, "HBIS").alias("河钢").ofCountry("CN"),
            report("pact")
                    .of(AgreementSigned.of("pact").titled("Pact\n\"two\""))
                    .between("CN", "RS")
                    .on("2016~")
                    .accordingTo("gazette", "2020"),
            report("honey")
                    .of(new UnknownDevelopment("HoneyTraded", "2", LinkedHashMap.of("tonnes", "7")))
                    .between("CN", "RS")
                    .on("2016")
                    .accordingTo("gazette", "2020"),
            SameAs.of("pact", "accord").accordingTo("gazette", "2021"),
            Withdrawal.of("pact").accordingTo("gazette", "2022").because("an error"));

    private static String written(Iterable<Recordable> recordables) {
        try (StringWriter lines = new StringWriter()) {
            ReportLines.write(recordables, Kinds.standard(), lines);
            return lines.toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Validation<Seq<Problem>, Seq<Recordable>> read(String text) {
        try {
            return ReportLines.read(Kinds.standard(), "reports.jsonl", new StringReader(text));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String refusal(String text) {
        return read(text).getError().mkString("\n");
    }

    @Test
    void whatever_a_journal_records_is_written_in_a_line_and_read_again_as_equal() {
        assertThat(written(ALL).lines()).hasSize(ALL.size() + 2);
        assertThat(read(written(ALL)).get()).isEqualTo(ALL.toVector());
        assertThat(read(written(List.empty())).get()).isEmpty();
    }

    @Test
    void what_is_broken_off_or_cut_together_is_refused() {
        String text = written(ALL);
        String last = text.lines().toList().getLast() + "\n";

        assertThat(refusal(text.replace(last, "")))
                .isEqualTo("reports.jsonl:8:1: it is broken off: its last line is missing");
        assertThat(refusal(text.replaceFirst("(?m)^\\{\"name\":\"ClaimWithdrawn\".*\n", "")))
                .contains("its last line is {\"entries\":\"6\"}, and there are 5 entries");
        assertThat(refusal(text + last)).contains("more follows after the last line");
    }

    @Test
    void every_line_that_is_none_is_told_with_its_number() {
        String text = written(ALL);

        assertThat(refusal(text.replace("\"known\":\"2021\"", "\"known\":\"soon\"")))
                .startsWith("reports.jsonl:6:1: ")
                .contains("DevelopmentsJoined", "soon");
        assertThat(refusal(
                        text.replace("\"version\":\"1\",\"payload\":{\"id\":\"hbis\"", "\"payload\":{\"id\":\"hbis\"")))
                .isEqualTo("reports.jsonl:3:1: name, version and payload must be there");
        assertThat(refusal(text.replace("{\"name\":\"ClaimWithdrawn\"", "[\"ClaimWithdrawn\"")))
                .startsWith("reports.jsonl:7:1: it is no JSON object");
    }

    @Test
    void what_is_no_such_file_or_of_a_newer_version_is_refused() {
        assertThat(refusal("entente: 1\n")).isEqualTo("reports.jsonl:1:1: these are no exported reports");
        assertThat(refusal("")).contains("these are no exported reports");
        assertThat(refusal("{\"reports\":\"entente\",\"format\":\"2\"}\n")).contains("update Entente");
    }

    @Test
    void a_sort_of_entry_that_a_newer_program_wrote_is_refused() {
        assertThat(refusal(written(ALL).replace("\"name\":\"ClaimWithdrawn\"", "\"name\":\"ClaimWeighed\"")))
                .contains("reports.jsonl:7:1: ClaimWeighed is of no sort that this program knows");
    }
}
