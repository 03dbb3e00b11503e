package io.entente.examples.archives;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;

/** Where projects stand by the two editions of AidData, worked out by SQL. */
final class AidDataSql implements AutoCloseable {

    static final String FIRST = "aiddata_gcdf_v2_projects.csv";
    static final String SECOND = "aiddata_gcdf_v3_geocoded_projects.csv";

    private static final String COUNTRY = """
            CREATE TABLE country AS
            SELECT DISTINCT Recipient AS name, code.id FROM second JOIN code ON code.name = "Recipient.ISO-3"
            UNION VALUES ('Democratic Republic of the Congo', 'CD'), ('Palau', 'PW')
            """;

    private static final String PROJECT = """
            CREATE TABLE project AS
            SELECT 2 AS edition, '2021-09-29' AS known, "AidData TUFF Project ID" AS id, Recipient AS recipient,
                Status AS status, "Commitment Year" AS committed,
                substr("Actual Implementation Start Date (MM/DD/YYYY)", 1, 10) AS started,
                substr("Actual Completion Date (MM/DD/YYYY)", 1, 10) AS ended,
                "Amount (Constant USD2017)" AS amount, 'constant USD 2017' AS basis
            FROM first
            UNION ALL
            SELECT 3, '2023-11-06', "AidData.Record.ID", Recipient, Status, "Commitment.Year",
                "Actual.Implementation.Start.Date.(MM/DD/YYYY)", "Actual.Completion.Date.(MM/DD/YYYY)",
                "Amount.(Constant.USD.2021)", 'constant USD 2021'
            FROM second
            """;

    /** What is told of each project: of what part of its life, that it stands where, on which day. */
    private static final String WORD = """
            CREATE TABLE word AS
            SELECT edition, known, id, 'committed' AS part, iif(status = 'Pipeline: Pledge', 0, 1) AS rank, committed AS day
            FROM project
            UNION ALL
            SELECT edition, known, id, 'started', 2, started FROM project WHERE status = 'Implementation' OR started <> ''
            UNION ALL
            SELECT edition, known, id, 'ended', CASE status WHEN 'Completion' THEN 3 WHEN 'Suspended' THEN 4 ELSE 5 END, ended
            FROM project WHERE status IN ('Completion', 'Suspended', 'Cancelled')
            """;

    /** The days that a word may be of, and by which it is certain: without a day, that since which the first such word is known. */
    private static final String DATED = """
            CREATE TABLE dated AS
            SELECT edition, id, rank,
                CASE length(day) WHEN 0 THEN NULL WHEN 4 THEN day || '-01-01' ELSE day END AS earliest,
                CASE WHEN day = '' THEN (SELECT min(known) FROM word f WHERE f.id = w.id AND f.part = w.part AND f.edition <= w.edition)
                    WHEN length(day) = 4 OR day LIKE '%-01-01' THEN substr(day, 1, 4) || '-12-31' ELSE day END AS latest
            FROM word w
            """;

    private static final String TOTALS = """
            WITH standing AS (
                SELECT p.*, country.id AS country FROM project p JOIN country ON country.name = p.recipient
                WHERE p.edition = (SELECT max(edition) FROM project q WHERE q.id = p.id AND q.known <= :known)
            ), told AS (
                SELECT s.country, s.id, s.amount, s.basis, d.rank, d.earliest, d.latest
                FROM standing s JOIN dated d ON d.id = s.id AND d.edition = s.edition AND d.latest <= :day
            ), last AS (
                SELECT DISTINCT country, id, rank FROM told t
                WHERE NOT EXISTS (SELECT 1 FROM told later WHERE later.id = t.id AND later.earliest > t.latest)
            ), committed AS (
                SELECT DISTINCT id, amount, basis FROM told WHERE rank < 2 AND amount <> ''
            ), placed AS (
                SELECT country, id, group_concat(rank, '.') AS ranks
                FROM (SELECT * FROM last ORDER BY country, id, rank) GROUP BY country, id
            )
            SELECT country, ranks, coalesce(basis, ''), iif(basis IS NULL, '', printf('%.0f', sum(amount))), count(*)
            FROM placed LEFT JOIN committed USING (id) GROUP BY country, ranks, basis
            """;

    private final ArchiveSql sql;

    AidDataSql() throws SQLException, IOException {
        sql = new ArchiveSql()
                .load("first", FIRST)
                .load("second", SECOND)
                .load(
                        "code",
                        Array.of(Locale.getISOCountries())
                                .toMap(code -> Locale.of("", code).getISO3Country(), code -> code))
                .run(COUNTRY)
                .run(PROJECT)
                .run(WORD)
                .run("CREATE INDEX words ON word (id)")
                .run(DATED)
                .run("CREATE INDEX dates ON dated (id)");
    }

    ArchiveSql archives() {
        return sql;
    }

    /** Of each recipient and status: the basis of prices, what is committed, how many projects. */
    Seq<String> totals(String day, String known) throws SQLException {
        return sql.rows(TOTALS.replace(":day", "'" + day + "'").replace(":known", "'" + known + "'"));
    }

    @Override
    public void close() throws SQLException {
        sql.close();
    }
}
