package io.entente.examples.archives;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.entente.Entente;
import io.entente.event.Entity;
import io.entente.event.VoteCast;
import io.entente.event.VoteCast.Vote;
import io.entente.journal.Profile;
import io.entente.journal.Recordable;
import io.entente.journal.Source;
import io.entente.projection.View;
import io.entente.projections.votes.Votes;
import io.entente.projections.votes.VotesState;
import io.entente.projections.votes.VotingAgreement;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Roll calls of the UN General Assembly, of China and of Yugoslavia and those that succeeded it. */
class AssemblyVotesTest {

    private static final Entity ASSEMBLY = Entity.of("un-general-assembly");
    private static final Source UNVOTES = Source.of("unvotes", "UN votes").published("2020-12");
    private static final Entente ENTENTE = Entente.inMemory();

    private static Seq<Map<String, String>> rows = Vector.empty();

    @BeforeAll
    static void all_votes_are_recorded() throws IOException {
        Path data = SharedData.folder();
        assumeTrue(SharedData.isThere(data), "the folder of others' data is not there: " + data);
        rows = SharedData.rows(data.resolve("unga_votes_china_serbia_1971-2019.csv"));
        Seq<Recordable> succession = Vector.of(
                Profile.of("CSXX", Profile.Kind.COUNTRY, "Serbia and Montenegro")
                        .succeeding("YUCS", "2003-02-04"),
                Profile.of("RS", Profile.Kind.COUNTRY, "Serbia").succeeding("CSXX", "2006-06-05"));
        assertThat(ENTENTE.journal()
                        .recordAll(succession.appendAll(rows.flatMap(AssemblyVotesTest::votes)))
                        .isRight())
                .isTrue();
    }

    private static Seq<Recordable> votes(Map<String, String> row) {
        String successor = successor(SharedData.cell(row, "date"));
        return vote(row, "CN", "China", successor).appendAll(vote(row, successor, "Yugoslavia", successor));
    }

    private static String successor(String day) {
        return day.compareTo("2003-02-04") < 0 ? "YUCS" : day.compareTo("2006-06-05") < 0 ? "CSXX" : "RS";
    }

    private static Seq<Recordable> vote(Map<String, String> row, String voter, String column, String other) {
        return Array.of(Vote.values())
                .filter(it -> it.toString().equals(SharedData.cell(row, column)))
                .map(it -> {
                    VoteCast cast = VoteCast.of(Entity.of(voter), it, SharedData.cell(row, "rcid"), ASSEMBLY);
                    return report("un-%s-%s".formatted(SharedData.cell(row, "rcid"), voter))
                            .of(
                                    SharedData.cell(row, "short").isBlank()
                                            ? cast
                                            : cast.about(SharedData.cell(row, "short")))
                            .between("CN", other)
                            .on(SharedData.cell(row, "date"))
                            .accordingTo(UNVOTES);
                });
    }

    private static View succession() {
        return ENTENTE.between("CN", "RS").at("2021-01-01").withPredecessors();
    }

    /** By column the index that users of the data compute: the mean of 1, 0.5 where one abstains, and 0. */
    private static Map<String, BigDecimal> agreement(String from, int letters) {
        Map<String, List<Double>> scores = new TreeMap<>();
        for (Map<String, String> row : rows) {
            String one = SharedData.cell(row, "China");
            String other = SharedData.cell(row, "Yugoslavia");
            if (!one.isEmpty() && !other.isEmpty()) {
                double score = one.equals(other) ? 1 : one.equals("abstain") || other.equals("abstain") ? 0.5 : 0;
                scores.computeIfAbsent(SharedData.cell(row, from).substring(0, letters), unknown -> new ArrayList<>())
                        .add(score);
            }
        }
        Map<String, BigDecimal> means = new TreeMap<>();
        scores.forEach((key, each) -> means.put(
                key,
                BigDecimal.valueOf(each.stream().mapToDouble(it -> it).average().orElseThrow())
                        .setScale(4, RoundingMode.HALF_EVEN)));
        return means;
    }

    @Test
    void agreement_by_year_is_what_users_of_the_data_compute_over_the_succession() {
        Map<String, BigDecimal> told = new TreeMap<>();
        for (VotingAgreement it : succession().replay(new Votes()).byYear()) {
            it.agreement().forEach(value -> told.put(it.scope().said().substring("in ".length()), value.setScale(4)));
        }

        assertThat(told).hasSizeGreaterThan(40).isEqualTo(agreement("date", 4));
    }

    @Test
    void every_vote_is_in_one_of_the_counts() {
        VotesState state = succession().replay(new Votes());
        VotingAgreement all = state.inAll().single();
        Seq<Map<String, String>> joint =
                rows.reject(row -> SharedData.cell(row, "China").isEmpty()
                        || SharedData.cell(row, "Yugoslavia").isEmpty());

        assertThat(all.resolutions()).isEqualTo(joint.size());
        assertThat(all.alone()).isEqualTo(rows.size() - joint.size());
        assertThat(all.evidence()).hasSize(rows.size() + joint.size());
        assertThat(all.other().map(Entity::id)).containsExactly("CSXX", "RS", "YUCS");
        assertThat(state.anomalies()).isEmpty();
        assertThat(state.byTopic()
                        .map(it -> it.resolutions() + it.alone())
                        .sum()
                        .intValue())
                .isEqualTo(rows.size());
    }

    @Test
    void without_the_predecessors_only_the_votes_of_serbia_are_compared() {
        VotingAgreement all = ENTENTE.between("CN", "RS")
                .at("2021-01-01")
                .replay(new Votes())
                .inAll()
                .single();

        assertThat(all.other().map(Entity::id)).containsExactly("RS");
        assertThat(all.resolutions())
                .isEqualTo(rows.count(row -> !SharedData.cell(row, "China").isEmpty()
                        && !SharedData.cell(row, "Yugoslavia").isEmpty()
                        && successor(SharedData.cell(row, "date")).equals("RS")));
    }
}
