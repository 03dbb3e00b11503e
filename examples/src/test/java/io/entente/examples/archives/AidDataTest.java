package io.entente.examples.archives;

import static io.entente.examples.archives.AidDataSql.FIRST;
import static io.entente.examples.archives.AidDataSql.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Entente;
import io.entente.event.Dyad;
import io.entente.event.Entity;
import io.entente.event.ProjectReported.Status;
import io.entente.intake.EditionSummary;
import io.entente.intake.TableSummary;
import io.entente.projection.Change;
import io.entente.projection.Change.Kind;
import io.entente.projection.View;
import io.entente.projections.projects.Project;
import io.entente.projections.projects.ProjectTotal;
import io.entente.projections.projects.Projects;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two editions of AidData's Global Chinese Development Finance, imported as one source that revised itself. */
class AidDataTest {

    private static final String OLDER = "aiddata-gcdf-2";
    private static final String NEWER = "aiddata-gcdf-3";
    private static final String A_REGION = "the recipients are a region, and which countries is not told";

    private static Option<Entente> store = Option.none();
    private static Option<AidDataSql> sql = Option.none();
    private static Option<TableSummary> older = Option.none();
    private static Option<TableSummary> newer = Option.none();

    @BeforeAll
    static void both_editions_are_imported(@TempDir Path folder) throws SQLException, IOException {
        SharedData.require();
        store = Option.some(Entente.open(folder.resolve("in-order.entente")));
        sql = Option.some(new AidDataSql());
        older = Option.some(Imported.into(store.get(), OLDER, FIRST));
        newer = Option.some(Imported.into(store.get(), NEWER, SECOND));
    }

    @AfterAll
    static void closes() throws SQLException {
        store.forEach(Entente::close);
        if (sql.isDefined()) {
            sql.get().close();
        }
    }

    private static long count(String question) throws SQLException {
        return sql.get().archives().count(question);
    }

    @Test
    void the_rows_of_both_editions_reconcile_to_the_last_one() throws SQLException {
        EditionSummary first = older.get().edition();
        EditionSummary second = newer.get().edition();

        assertThat(older.get().rows()).isEqualTo(count("SELECT count(*) FROM first"));
        assertThat(older.get().rejected()).isZero();
        assertThat(older.get().skipped())
                .isEqualTo(
                        HashMap.of(
                                A_REGION,
                                count(
                                        "SELECT count(*) FROM first WHERE Recipient LIKE '%, regional' OR Recipient = 'Multi-Region'")));
        assertThat(first.fresh()).isEqualTo(first.rows());
        assertThat(newer.get().rows()).isEqualTo(count("SELECT count(*) FROM second"));
        assertThat(newer.get().rejected()).isZero();
        assertThat(newer.get().skipped())
                .isEqualTo(HashMap.of(A_REGION, count("SELECT count(*) FROM second WHERE \"Recipient.ISO-3\" = ''")));
        assertThat(second.fresh()).isEqualTo(count("""
                                SELECT count(*) FROM second WHERE "Recipient.ISO-3" <> ''
                                AND "AidData.Record.ID" NOT IN (SELECT "AidData TUFF Project ID" FROM first)
                                """));
        assertThat(second.withdrawn()).isEqualTo(count("""
                                SELECT count(DISTINCT w.id) FROM word w WHERE edition = 2
                                AND id IN (SELECT id FROM word WHERE edition = 3)
                                AND NOT EXISTS (SELECT 1 FROM word l WHERE edition = 3 AND l.id = w.id AND l.part = w.part)
                                """));
        assertThat(second.fresh() + second.revised() + second.reaffirmed() + second.withdrawn())
                .isEqualTo(second.rows());
    }

    @Test
    void both_editions_again_add_nothing() {
        EditionSummary first = Imported.into(store.get(), OLDER, FIRST).edition();
        EditionSummary second = Imported.into(store.get(), NEWER, SECOND).edition();

        assertThat(first.entries() + second.entries()).isZero();
        assertThat(first.there()).isEqualTo(older.get().edition().rows());
        assertThat(second.there()).isEqualTo(newer.get().edition().rows());
    }

    @ParameterizedTest
    @CsvSource({"2015-12-31, 2022-01-01", "2021-12-31, 2022-01-01", "2021-12-31, 2024-01-01", "2024-06-01, 2024-01-01"})
    void totals_of_each_recipient_and_status_are_those_of_sql(String day, String known) throws SQLException {
        Seq<String> told = store.get().dyads().toVector().flatMap(dyad -> store.get()
                .between(dyad)
                .at(day)
                .knownAt(known)
                .replay(new Projects())
                .totals()
                .map(it -> row(dyad, it)));

        assertThat(told).hasSizeGreaterThan(500);
        assertThat(told.sorted()).isEqualTo(sql.get().totals(day, known).sorted());
    }

    private static String row(Dyad dyad, ProjectTotal total) {
        return Vector.of(
                        recipient(dyad),
                        total.statuses().map(Status::ordinal).mkString("."),
                        total.money().flatMap(it -> it.basis()).getOrElse(""),
                        total.money()
                                .flatMap(it -> it.amount())
                                .map(it -> whole(it.least().get()))
                                .getOrElse(""),
                        Integer.toString(total.projects()))
                .mkString("|");
    }

    private static String whole(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    private static String recipient(Dyad dyad) {
        return Vector.of(dyad.toString().split("-", 2)).reject("CN"::equals).single();
    }

    /** Busy relationships, and odd ones: of few projects, of two Congos, of a state whose name changed, of Kosovo's neighbours. */
    @Test
    void in_the_opposite_order_all_is_answered_alike_at_each_two_dates(@TempDir Path folder) {
        Seq<String> recipients = Vector.of("RS", "PK", "AO", "KH", "CD", "CG", "SZ", "MK", "VE", "PS");
        Seq<String> days = Vector.of("2005-06-01", "2015-12-31", "2021-12-31", "2022-03-19", "2024-06-01");
        try (Entente reversed = Entente.open(folder.resolve("reversed.entente"))) {
            Imported.into(reversed, NEWER, SECOND);
            TableSummary late = Imported.into(reversed, OLDER, FIRST);

            assertThat(late.edition().fresh()).isEqualTo(older.get().edition().fresh());
            for (String recipient : recipients) {
                for (String day : days) {
                    for (String known : Vector.of("2021-09-28", "2022-01-01", "2024-01-01")) {
                        assertThat(Imported.answer(reversed.between("CN", recipient)
                                        .at(day)
                                        .knownAt(known)))
                                .as("%s at %s, known at %s", recipient, day, known)
                                .isEqualTo(Imported.answer(store.get()
                                        .between("CN", recipient)
                                        .at(day)
                                        .knownAt(known)));
                    }
                }
            }
        }
    }

    private static View between(String country, String known) {
        return store.get().between("CN", country).at("2024-06-01").knownAt(known);
    }

    private static Option<Project> project(String id, View view) {
        return view.replay(new Projects()).of(Entity.of("gcdf-" + id));
    }

    private static Seq<Status> statuses(String id, View view) {
        return project(id, view).get().statuses();
    }

    private static Seq<Change> learned(String country, String id) {
        return between(country, "2022-01-01")
                .comparedTo(between(country, "2024-01-01"))
                .filter(change -> change.id().value().equals("gcdf-" + id));
    }

    @Test
    void the_five_projects_that_are_no_longer_told_to_be_completed_are_completed_only_as_known_before()
            throws SQLException {
        Seq<String> taken = sql.get().archives().rows("""
                        SELECT country.id, f.id FROM project f JOIN project s USING (id) JOIN country ON name = f.recipient
                        WHERE f.edition = 2 AND s.edition = 3 AND f.status = 'Completion' AND s.status = 'Implementation'
                        """);

        assertThat(taken).hasSize(5);
        for (String row : taken) {
            String country = row.substring(0, 2);
            String id = row.substring(3);
            assertThat(statuses(id, between(country, "2022-01-01"))).contains(Status.COMPLETION);
            assertThat(statuses(id, between(country, "2024-01-01")))
                    .contains(Status.IMPLEMENTATION)
                    .doesNotContain(Status.COMPLETION);
            assertThat(learned(country, id + "-ended").map(Change::kind)).containsExactly(Kind.WITHDRAWN);
        }
    }

    @Test
    void project_67020_is_under_implementation_as_known_in_2022_and_completed_as_known_in_2024() {
        assertThat(statuses("67020", between("RS", "2022-01-01")))
                .contains(Status.IMPLEMENTATION)
                .doesNotContain(Status.COMPLETION);
        assertThat(statuses("67020", between("RS", "2024-01-01"))).containsExactly(Status.COMPLETION);
        assertThat(statuses("67020", between("RS", "2024-01-01").at("2022-03-18")))
                .contains(Status.IMPLEMENTATION)
                .doesNotContain(Status.COMPLETION);
        assertThat(statuses("67020", between("RS", "2024-01-01").at("2022-03-19")))
                .containsExactly(Status.COMPLETION);
    }

    @Test
    void what_was_learned_names_it() {
        Change completed = learned("RS", "67020-ended").single();

        assertThat(completed.kind()).isEqualTo(Kind.NEW);
        assertThat(completed.after().get().report().occurred()).hasToString("2022-03-19");
    }

    @Test
    void an_amount_that_is_told_in_other_prices_only_is_rebased() {
        Change committed = learned("RS", "67020-committed").single();

        assertThat(committed.kind()).isEqualTo(Kind.REBASED);
        assertThat(committed.fields().single().before()).hasToString("Some(USD 297,638,159 (constant USD 2017))");
    }

    @ParameterizedTest
    @ValueSource(strings = {"73775-committed", "73775-ended"})
    void project_73775_moves_from_one_congo_to_the_other(String report) {
        assertThat(project("73775", between("CD", "2022-01-01"))).isNotEmpty();
        assertThat(project("73775", between("CG", "2022-01-01"))).isEmpty();
        assertThat(project("73775", between("CD", "2024-01-01"))).isEmpty();
        assertThat(project("73775", between("CG", "2024-01-01"))).isNotEmpty();
        assertThat(learned("CD", report).single().fields().map(Change.Difference::name))
                .contains("dyads");
        assertThat(learned("CG", report).single().kind()).isEqualTo(Kind.REVISED);
    }

    /** The loans, too, for which the next edition has no column. */
    @Test
    void a_project_that_the_next_edition_leaves_out_was_not_withdrawn() throws SQLException {
        TreeSet<String> both =
                TreeSet.ofAll(sql.get().archives().rows("SELECT id FROM project GROUP BY id HAVING count(*) = 2"));

        Seq<String> withdrawn = Vector.of("RS", "PK", "AO", "KH").flatMap(country -> between(country, "2022-01-01")
                .comparedTo(between(country, "2024-01-01"))
                .filter(it -> it.kind() == Kind.WITHDRAWN)
                .map(it -> it.id().value()));

        assertThat(withdrawn).isNotEmpty().noneMatch(it -> it.endsWith("-loan"));
        assertThat(withdrawn.map(it -> it.replaceAll("\\D", ""))).allMatch(both::contains);
    }
}
