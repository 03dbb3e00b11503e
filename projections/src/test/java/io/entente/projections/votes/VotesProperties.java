package io.entente.projections.votes;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.Entity;
import io.entente.event.VoteCast;
import io.entente.event.VoteCast.Vote;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.projection.ProjectionSpec;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class VotesProperties {

    private static final ProjectionSpec<VotesState> SPEC = ProjectionSpec.of(new Votes());
    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2025");

    /** A vote of one of two on one of a few resolutions, each on its day of one of two years. */
    record Told(String voter, int resolution, Vote vote) {

        Report as(String id) {
            VoteCast cast = VoteCast.of(Entity.of(voter), vote, "r" + resolution, Entity.of("assembly"));
            return report(id)
                    .of(resolution % 3 == 0 ? cast : cast.about("topic " + resolution % 3))
                    .between("CN", "RS")
                    .on("199%d-12-05".formatted(resolution % 2))
                    .accordingTo(GAZETTE);
        }
    }

    @Provide
    Arbitrary<List<Told>> votes() {
        return Combinators.combine(
                        Arbitraries.of("CN", "RS"), Arbitraries.integers().between(1, 6), Arbitraries.of(Vote.class))
                .as(Told::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(List::ofAll);
    }

    private static Seq<Report> reports(List<Told> told) {
        return told.zipWithIndex((it, i) -> it.as("v" + i));
    }

    @Property(tries = 300)
    void every_resolution_and_every_vote_is_in_one_year_and_all_add_up_to_what_there_is_in_all(
            @ForAll("votes") List<Told> told) {
        int resolutions = told.map(Told::resolution).distinct().size();

        SPEC.given(reports(told)).when("2020-01-01").then(state -> {
            assertThat(state.inAll().map(VotesProperties::all).sum().intValue()).isEqualTo(resolutions);
            assertThat(state.byYear().map(VotesProperties::all).sum().intValue())
                    .isEqualTo(resolutions);
            assertThat(state.byTopic().map(VotesProperties::all).sum().intValue())
                    .isEqualTo(resolutions);
            assertThat(state.byYear().map(it -> it.evidence().size()).sum().intValue())
                    .isEqualTo(told.size());
        });
    }

    private static int all(VotingAgreement it) {
        return it.resolutions() + it.absent() + it.alone() + it.unsettled();
    }

    @Property(tries = 300)
    void agreement_is_a_share_and_the_same_for_either_of_the_two(@ForAll("votes") List<Told> told) {
        List<Told> swapped =
                told.map(it -> new Told(it.voter().equals("CN") ? "RS" : "CN", it.resolution(), it.vote()));

        SPEC.given(reports(told)).when("2020-01-01").then(state -> {
            assertThat(state.byYear().flatMap(VotingAgreement::agreement))
                    .allMatch(it -> it.signum() >= 0 && it.compareTo(BigDecimal.ONE) <= 0);
            SPEC.given(reports(swapped)).when("2020-01-01").then(other -> assertThat(
                            other.byYear().map(VotingAgreement::agreement))
                    .isEqualTo(state.byYear().map(VotingAgreement::agreement)));
        });
    }

    @Property(tries = 300)
    void votes_commute(@ForAll("votes") List<Told> told) {
        Seq<Report> renamed =
                told.zipWithIndex((it, i) -> it.as("v" + (99 - i))).reverse();

        SPEC.given(reports(told)).when("2020-01-01").then(state -> SPEC.given(renamed)
                .when("2020-01-01")
                .then(other -> assertThat(other.byTopic().map(VotingAgreement::fields))
                        .isEqualTo(state.byTopic().map(VotingAgreement::fields))));
    }

    /** A vote of one of several, whose day and topic may be told otherwise than beside it. */
    record Cast(String voter, int resolution, Vote vote, int year, String topic) {

        Report as(String id) {
            VoteCast cast = VoteCast.of(Entity.of(voter), vote, "r" + resolution, Entity.of("assembly"));
            return report(id)
                    .of(topic.isEmpty() ? cast : cast.about(topic))
                    .between("CN", "RS")
                    .on(year + "-12-05")
                    .accordingTo(GAZETTE);
        }

        boolean isIn(Scope scope, List<Cast> sameResolution) {
            return switch (scope) {
                case Scope.All all -> true;
                case Scope.InYears(var of) -> {
                    List<Integer> years = sameResolution.map(Cast::year);
                    yield of.exists(it -> years.min().contains(it.first().getValue())
                            && years.max().contains(it.last().getValue()));
                }
                case Scope.OnTopic(var of) ->
                    of.map(it -> sameResolution.exists(cast -> cast.topic().equalsIgnoreCase(it)))
                            .getOrElse(
                                    sameResolution.forAll(cast -> cast.topic().isEmpty()));
            };
        }
    }

    @Provide
    Arbitrary<List<Cast>> casts() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(6, Arbitraries.of("CN", "RS")), Tuple.of(1, Arbitraries.of("HU", "YUCS"))),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(Vote.class),
                        Arbitraries.integers().between(1990, 1992),
                        Arbitraries.of("", "arms", "Arms", "trade"))
                .as(Cast::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(List::ofAll);
    }

    @Property(tries = 1_000)
    void what_is_kept_vote_by_vote_is_what_counting_all_of_them_anew_gives(@ForAll("casts") List<Cast> casts) {
        Seq<Report> reports = casts.zipWithIndex((it, i) -> it.as("v" + i));

        SPEC.given(reports).when("2020-01-01").then(state -> {
            Seq<VotingAgreement> all = state.inAll().appendAll(state.byYear()).appendAll(state.byTopic());
            Seq<Set<Entity>> compared = state.inAll().map(VotesProperties::voters);
            assertThat(all).allMatch(it -> compared.filter(sides -> sides.containsAll(voters(it)))
                    .exists(sides -> counts(it).equals(counted(it.scope(), sides, casts))));
            assertThat(casts.map(it -> Entity.of(it.voter())))
                    .allMatch(voter -> compared.exists(it -> it.contains(voter)));
        });
    }

    private static List<Integer> counts(VotingAgreement it) {
        return List.of(
                it.alike(),
                it.halves(),
                it.opposed(),
                it.absent(),
                it.alone(),
                it.unsettled(),
                it.evidence().size());
    }

    private static Set<Entity> voters(VotingAgreement it) {
        return it.one().addAll(it.other());
    }

    /** Of the votes of those who are compared, resolution by resolution. */
    private static List<Integer> counted(Scope scope, Set<Entity> sides, List<Cast> casts) {
        List<List<Cast>> ballots = casts.filter(it -> sides.contains(Entity.of(it.voter())))
                .groupBy(Cast::resolution)
                .values()
                .toList()
                .filter(ballot -> ballot.head().isIn(scope, ballot));
        return List.of("alike", "half", "opposed", "absent", "alone", "unsettled")
                .map(it -> ballots.count(ballot -> outcome(ballot).equals(it)))
                .append(ballots.map(List::size).sum().intValue());
    }

    private static String outcome(List<Cast> ballot) {
        List<Set<Vote>> votes = ballot.groupBy(Cast::voter)
                .values()
                .map(it -> it.map(Cast::vote).toSet())
                .toList();
        if (votes.exists(it -> it.size() > 1)) {
            return "unsettled";
        } else if (votes.size() == 1) {
            return "alone";
        }
        Set<Vote> all = votes.flatMap(it -> it).toSet();
        return all.contains(Vote.ABSENT)
                ? "absent"
                : all.size() == 1 ? "alike" : all.contains(Vote.ABSTAIN) ? "half" : "opposed";
    }
}
