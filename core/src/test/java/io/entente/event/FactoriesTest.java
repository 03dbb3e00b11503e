package io.entente.event;

import static io.entente.event.Amount.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.entente.time.EventDate;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FactoriesTest {

    private static final Entity MINE = Entity.of("mine");
    private static final Entity MINER = Entity.of("miner");
    private static final Entity CHILE = Entity.of("CL");
    private static final Entity JAPAN = Entity.of("JP");

    static Stream<Class<?>> kinds() {
        return records(Development.class).toJavaStream();
    }

    private static Seq<Class<?>> records(Class<?> family) {
        if (family.isRecord()) {
            return List.of(family);
        }
        return family.isSealed()
                ? Array.<Class<?>>of(family.getPermittedSubclasses()).flatMap(FactoriesTest::records)
                : List.empty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_kind_has_a_factory_and_no_method_is_factory_and_wither_at_once(Class<?> kind) {
        Seq<Method> makers = Array.of(kind.getDeclaredMethods())
                .filter(it -> Modifier.isPublic(it.getModifiers()) && !it.isSynthetic())
                .filter(it -> it.getReturnType() == kind || it.getReturnType().getEnclosingClass() == kind)
                .reject(it -> it.getReturnType().isEnum());
        Seq<Method> factories = makers.filter(it -> Modifier.isStatic(it.getModifiers()));
        Seq<String> withers = makers.removeAll(factories).map(Method::getName);

        assertThat(factories).isNotEmpty();
        assertThat(factories.map(Method::getName).filter(withers::contains)).isEmpty();
    }

    static Stream<Arguments> told() {
        return Stream.of(
                arguments(ArmsDisplayed.of("T-72", CHILE), new ArmsDisplayed("T-72", CHILE, Option.none())),
                arguments(
                        ArmsDisplayed.of("T-72", CHILE).occasion("parade"),
                        new ArmsDisplayed("T-72", CHILE, Option.some("parade"))),
                arguments(
                        ConcessionGranted.of(MINER, MINE).by(CHILE),
                        new ConcessionGranted(MINER, MINE, Option.some(CHILE))),
                arguments(
                        FigureReported.of("trade", eur(7)).over("2010/2015"),
                        new FigureReported(
                                "trade",
                                Option.some(eur(7)),
                                Option.none(),
                                Option.none(),
                                Option.some(EventDate.parse("2010/2015")))),
                arguments(
                        FigureReported.of("copper", 12).in("tonnes"),
                        new FigureReported(
                                "copper",
                                Option.none(),
                                Option.some(BigDecimal.valueOf(12)),
                                Option.some("tonnes"),
                                Option.none())),
                arguments(
                        ForceUsed.against(MINE).by(JAPAN).means("shelling"),
                        new ForceUsed(MINE, Option.some(JAPAN), Option.some("shelling"))),
                arguments(
                        FrameInvoked.of("brothers").by(CHILE).quoting("brothers all"),
                        new FrameInvoked("brothers", Option.some(CHILE), Option.some("brothers all"))),
                arguments(
                        InvestmentMade.of(MINER, CHILE).worth(eur(3)).in("mining"),
                        new InvestmentMade(MINER, CHILE, Option.some(eur(3)), Option.some("mining"))),
                arguments(
                        InvestmentPledged.of(MINER, CHILE).in("mining").worth(eur(3)),
                        new InvestmentPledged(MINER, CHILE, Option.some(eur(3)), Option.some("mining"))),
                arguments(
                        MeetingHeld.of(CHILE, JAPAN).occasion("summit"),
                        new MeetingHeld(List.of(CHILE, JAPAN), Option.some("summit"))),
                arguments(MeetingHeld.of(List.of(CHILE)), MeetingHeld.of(CHILE)),
                arguments(
                        PartnershipDeclared.of("strategic").by(JAPAN),
                        new PartnershipDeclared("strategic", Option.some(JAPAN))),
                arguments(
                        ProjectReported.of(MINE).status(ProjectReported.Status.PLEDGE),
                        new ProjectReported(MINE, Option.some(ProjectReported.Status.PLEDGE), Option.none())),
                arguments(
                        StakeDivested.of(MINE).by(MINER).percent(40).at(eur(9)),
                        new StakeDivested(MINER, MINE, Option.some(Percent.of(40)), Option.some(eur(9)))),
                arguments(StakeReported.of(MINER, MINE, 40), new StakeReported(MINER, MINE, Percent.of(40))),
                arguments(
                        StatementMade.of(CHILE).about("copper").quoting("ours"),
                        new StatementMade(CHILE, Option.some("ours"), Option.some("copper"))),
                arguments(TurningPointDeclared.of("the turn"), new TurningPointDeclared("the turn")),
                arguments(
                        VisitMade.of(JAPAN, CHILE).occasion("state visit"),
                        new VisitMade(JAPAN, CHILE, Option.some("state visit"), Option.none(), Option.none())),
                arguments(
                        VisitMade.of(JAPAN, CHILE).tour("the tour").until("2024-05-08"),
                        new VisitMade(
                                JAPAN,
                                CHILE,
                                Option.none(),
                                Option.some("the tour"),
                                Option.some(EventDate.parse("2024-05-08")))));
    }

    @ParameterizedTest
    @MethodSource("told")
    void a_factory_takes_what_is_required_and_each_further_step_adds_a_field(Development told, Development expected) {
        assertThat(told).isEqualTo(expected);
    }

    @Test
    void what_a_record_refuses_its_factory_refuses() {
        assertThatThrownBy(() -> MeetingHeld.of()).hasMessage("participants: a meeting needs at least one");
        assertThatThrownBy(() -> FigureReported.of("trade", eur(7)).in("euros"))
                .hasMessage("figure 'trade': an amount has its currency for a unit, not 'euros'");
    }
}
