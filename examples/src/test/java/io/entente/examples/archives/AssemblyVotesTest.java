package io.entente.examples.archives;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.Entente;
import io.entente.event.Entity;
import io.entente.intake.TableSummary;
import io.entente.projection.View;
import io.entente.projections.votes.Votes;
import io.entente.projections.votes.VotesState;
import io.entente.projections.votes.VotingAgreement;
import io.vavr.Tuple;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Roll calls of the UN General Assembly, of China and of Yugoslavia and those that succeeded it. */
class AssemblyVotesTest {

    private static final String FILE = "unga_votes_china_serbia_1971-2019.csv";
    private static final String JOINT = "China <> '' AND Yugoslavia <> ''";
    private static final Entente ENTENTE = Entente.inMemory();

    private static Option<ArchiveSql> sql = Option.none();
    private static Option<TableSummary> summary = Option.none();

    @BeforeAll
    static void all_votes_are_imported() throws SQLException, IOException {
        SharedData.require();
        sql = Option.some(new ArchiveSql().load("roll_call", FILE));
        summary = Option.some(Imported.into(ENTENTE, "un-votes", FILE));
    }

    @AfterAll
    static void closes() throws SQLException {
        if (sql.isDefined()) {
            sql.get().close();
        }
    }

    private static int count(String where) throws SQLException {
        return (int) sql.get().count("SELECT count(*) FROM roll_call WHERE " + where);
    }

    private static View succession() {
        return ENTENTE.between("CN", "RS").at("2021-01-01").withPredecessors();
    }

    /** By year the index that users of the data compute: the mean of 1, 0.5 where one abstains, and 0. */
    private static Map<String, BigDecimal> agreement() throws SQLException {
        return TreeMap.ofEntries(sql.get()
                .rows("""
                        SELECT substr(date, 1, 4), avg(CASE WHEN China = Yugoslavia THEN 1.0
                            WHEN 'abstain' IN (China, Yugoslavia) THEN 0.5 ELSE 0 END)
                        FROM roll_call WHERE %s GROUP BY 1
                        """.formatted(JOINT))
                .map(row -> Tuple.of(
                        row.substring(0, 4), new BigDecimal(row.substring(5)).setScale(4, RoundingMode.HALF_EVEN))));
    }

    @Test
    void every_roll_call_is_taken_and_each_vote_once() throws SQLException {
        assertThat(summary.get().rows()).isEqualTo(count("true"));
        assertThat(summary.get().edition().fresh()).isEqualTo(count("true"));
        assertThat(summary.get().skipped()).isEmpty();
        assertThat(summary.get().rejected()).isZero();
        assertThat(ENTENTE.everything().at("2021-01-01").occurrences())
                .hasSize(count("China <> ''") + count("Yugoslavia <> ''"));
    }

    @Test
    void agreement_by_year_is_what_users_of_the_data_compute_over_the_succession() throws SQLException {
        Map<String, BigDecimal> told =
                TreeMap.ofEntries(succession().replay(new Votes()).byYear().flatMap(year -> year.agreement()
                        .map(value -> Tuple.of(year.scope().said().substring("in ".length()), value.setScale(4)))));

        assertThat(told.size()).isGreaterThan(40);
        assertThat(told).isEqualTo(agreement());
    }

    @Test
    void every_vote_is_in_one_of_the_counts() throws SQLException {
        VotesState state = succession().replay(new Votes());
        VotingAgreement all = state.inAll().single();
        int joint = count(JOINT);

        assertThat(all.resolutions()).isEqualTo(joint);
        assertThat(all.alone()).isEqualTo(count("true") - joint);
        assertThat(all.evidence()).hasSize(count("true") + joint);
        assertThat(all.other().map(Entity::id)).containsExactly("CSXX", "RS", "YUCS");
        assertThat(state.anomalies()).isEmpty();
        assertThat(state.byTopic()
                        .map(it -> it.resolutions() + it.alone())
                        .sum()
                        .intValue())
                .isEqualTo(count("true"));
    }

    @Test
    void without_the_predecessors_only_the_votes_of_serbia_are_compared() throws SQLException {
        VotingAgreement all = ENTENTE.between("CN", "RS")
                .at("2021-01-01")
                .replay(new Votes())
                .inAll()
                .single();

        assertThat(all.other().map(Entity::id)).containsExactly("RS");
        assertThat(all.resolutions()).isEqualTo(count(JOINT + " AND date >= '2006-06-05'"));
    }
}
