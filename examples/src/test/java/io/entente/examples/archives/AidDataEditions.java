package io.entente.examples.archives;

import static io.entente.journal.Report.report;

import io.entente.event.Amount;
import io.entente.event.Development;
import io.entente.event.Entity;
import io.entente.event.InvestmentPledged;
import io.entente.event.ProjectReported;
import io.entente.event.ProjectReported.Status;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Locale;

/** The two editions as reports of one source: what it said of each project in 2021, and what in 2023. */
final class AidDataEditions {

    private static final Entity CHINA = Entity.of("CN");
    private static final Source OF_2021 =
            Source.of("aiddata-gcdf", "AidData GCDF").published("2021-09-29");
    private static final Source OF_2023 =
            Source.of("aiddata-gcdf", "AidData GCDF").published("2023-11-06");
    private static final Map<String, String> ALPHA_2 = HashMap.ofAll(Array.of(Locale.getISOCountries())
            .toJavaMap(code -> io.vavr.Tuple.of(Locale.of("", code).getISO3Country(), code)));

    /** What both editions tell of a project, under whatever column. */
    private record Row(
            String id,
            String recipient,
            String commitment,
            String start,
            String completion,
            String amount,
            String basis) {}

    private AidDataEditions() {}

    static Seq<Report> reports(Path data) throws IOException {
        Seq<java.util.Map<String, String>> later =
                SharedData.rows(data.resolve("aiddata_gcdf_v3_geocoded_projects.csv"));
        Map<String, String> codes = later.toMap(
                        row -> row.get("Recipient"), row -> ALPHA_2.getOrElse(row.get("Recipient.ISO-3"), ""))
                .put("Democratic Republic of the Congo", "CD");
        Seq<Row> of2021 = SharedData.rows(data.resolve("aiddata_gcdf_v2_projects.csv"))
                .map(row -> new Row(
                        SharedData.cell(row, "AidData TUFF Project ID"),
                        codes.getOrElse(SharedData.cell(row, "Recipient"), ""),
                        SharedData.cell(row, "Commitment Year"),
                        day(SharedData.cell(row, "Actual Implementation Start Date (MM/DD/YYYY)")),
                        day(SharedData.cell(row, "Actual Completion Date (MM/DD/YYYY)")),
                        SharedData.cell(row, "Amount (Constant USD2017)"),
                        "constant USD 2017"));
        Seq<Row> of2023 = later.map(row -> new Row(
                SharedData.cell(row, "AidData.Record.ID"),
                codes.getOrElse(SharedData.cell(row, "Recipient"), ""),
                SharedData.cell(row, "Commitment.Year"),
                day(SharedData.cell(row, "Actual.Implementation.Start.Date.(MM/DD/YYYY)")),
                day(SharedData.cell(row, "Actual.Completion.Date.(MM/DD/YYYY)")),
                SharedData.cell(row, "Amount.(Constant.USD.2021)"),
                "constant USD 2021"));
        return of2021.flatMap(row -> reports(row, OF_2021)).appendAll(of2023.flatMap(row -> reports(row, OF_2023)));
    }

    private static Seq<Report> reports(Row row, Source edition) {
        if (row.recipient().isEmpty() || row.recipient().equals("CN")) {
            return Vector.empty(); // a region, or nobody
        }
        Entity project = Entity.of("aiddata-" + row.id());
        return Vector.of(
                        dated(
                                row,
                                "implementation",
                                row.start(),
                                ProjectReported.of(project).status(Status.IMPLEMENTATION),
                                edition),
                        dated(
                                row,
                                "completion",
                                row.completion(),
                                ProjectReported.of(project).status(Status.COMPLETION),
                                edition),
                        dated(row, "commitment", row.commitment(), financing(row), edition))
                .flatMap(report -> report);
    }

    private static Development financing(Row row) {
        InvestmentPledged pledge = InvestmentPledged.of(CHINA, Entity.of(row.recipient()));
        return row.amount().isEmpty()
                ? pledge
                : pledge.worth(Amount.of(new BigDecimal(row.amount()), "USD").inPricesOf(row.basis()));
    }

    private static Option<Report> dated(Row row, String what, String date, Development development, Source edition) {
        return Option.when(!date.isEmpty(), () -> report("aiddata-" + row.id() + "-" + what)
                .of(development)
                .between("CN", row.recipient())
                .on(date)
                .accordingTo(edition));
    }

    private static String day(String moment) {
        return moment.length() > 10 ? moment.substring(0, 10) : moment;
    }
}
