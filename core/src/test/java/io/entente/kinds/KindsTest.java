package io.entente.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.event.AgreementSigned;
import io.entente.event.Amount;
import io.entente.event.ArmsDelivered;
import io.entente.event.ClassOrigin;
import io.entente.event.Count;
import io.entente.event.Described;
import io.entente.event.Development;
import io.entente.event.Entity;
import io.entente.event.Example;
import io.entente.event.OwnDevelopment;
import io.entente.event.Percent;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindsTest {

    enum Grade {
        GOLD,
        SILVER
    }

    @Described("A medal was awarded.")
    @Example("{development: medal, occurred: 2016, kind: MedalAwarded, recipient: RS, witnesses: [CN]}")
    record MedalAwarded(
            @Described("Who was awarded it.") Entity recipient,
            Option<Grade> grade,
            Seq<Entity> witnesses,
            Option<Amount> prize)
            implements OwnDevelopment {
        MedalAwarded {
            if (witnesses.contains(recipient)) {
                throw new IllegalArgumentException("%s cannot witness its own medal".formatted(recipient));
            }
        }
    }

    record DayCelebrated(LocalDate day) implements OwnDevelopment {}

    record CountKept(int count) implements OwnDevelopment {}

    record ListsKept(Seq<Seq<String>> lists) implements OwnDevelopment {}

    static final class NoRecord implements OwnDevelopment {}

    static final class Elsewhere {
        record ArmsDelivered(String system) implements OwnDevelopment {}

        private Elsewhere() {}
    }

    record ClaimWithdrawn(String word) implements OwnDevelopment {}

    record Sourced(String source) implements OwnDevelopment {}

    record Filed(String dyads) implements OwnDevelopment {}

    private static Map<String, Object> medal(String recipient, String witness) {
        return HashMap.of(
                "recipient", Entity.of(recipient), "witnesses", List.of(Entity.of(witness)), "grade", Grade.GOLD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AgreementAnnounced {agreement, title?, parties?}",
                "AgreementSigned {agreement, title?, parties?}",
                "AgreementEnteredIntoForce {agreement, title?, parties?}",
                "AgreementSuspended {agreement, title?, parties?}",
                "AgreementTerminated {agreement, title?, parties?}",
                "StakeAcquired {acquirer, asset, percent?, price?, seller?}",
                "StakeDivested {holder, asset, percent?, price?}",
                "StakeReported {holder, asset, percent}",
                "InvestmentPledged {investor, host, amount?, sector?}",
                "InvestmentMade {investor, host, amount?, sector?}",
                "ArmsOrdered {system, supplier?, recipient, units?, amount?, category?, condition?, production?}",
                "ArmsDelivered {system, supplier?, recipient, units?, category?, condition?, production?}",
                "VisitMade {visitor, host, occasion?, tour?, until?}",
                "AgreementRatified {agreement, title?, parties?, means?}",
                "AgreementTermSet {agreement, term, title?, parties?}",
                "StanceTaken {holder, issue, stance, towards?}",
                "VoteCast {body, resolution, voter, vote, topic?}",
                "InteractionCoded {actor, target?, code, scheme, intensity?, mentions?}",
                "ReactionVoiced {actor?, about, tone}",
                "LoanAgreed {lender, borrower, amount?, purpose?}",
                "AidDelivered {giver, recipient, item, quantity?, amount?}",
                "FacilitySetUp {by, facility, host}",
                "ExerciseHeld {participants, name?}",
                "SanctionImposed {by, target, measure}",
                "MembershipSought {member, organisation}",
                "ClaimMade {claim, about?}",
                "MotiveAttributed {actor, motive}",
                "ContextNoted {text}",
                "FrameInvoked {frame, holder?, quote?}",
                "FigureReported {measure, amount?, value?, unit?, period?}",
                "TurningPointDeclared {title}"
            })
    void a_standard_kind_has_the_fields_that_the_format_fixes(String signature) {
        String name = signature.substring(0, signature.indexOf(' '));

        Kind kind = Kinds.standard().named(name).get();

        assertThat(name + " "
                        + kind.fields()
                                .map(field -> field.name() + (field.required() ? "" : "?"))
                                .mkString("{", ", ", "}"))
                .isEqualTo(signature);
    }

    @Test
    void a_kind_makes_the_development_of_its_fields() {
        Kind kind = Kinds.standard().named("ArmsDelivered").get();

        var made = kind.create(HashMap.of(
                "system", "FK-3", "supplier", Entity.of("CN"), "recipient", Entity.of("RS"), "units", Count.of(4)));

        assertThat(made.get())
                .isEqualTo(ArmsDelivered.of("FK-3", Entity.of("CN"), Entity.of("RS"))
                        .units(4));
    }

    @Test
    void a_list_that_may_be_empty_may_be_left_out_and_any_other_must_be_given() {
        Kind signed = Kinds.standard().named("AgreementSigned").get();
        Kind meeting = Kinds.standard().named("MeetingHeld").get();

        assertThat(signed.create(HashMap.of("agreement", "pact")).get()).isEqualTo(AgreementSigned.of("pact"));
        assertThat(signed.create(HashMap.of("agreement", "pact", "parties", List.of(Entity.of("CN"))))
                        .get())
                .isEqualTo(AgreementSigned.of("pact").by(Entity.of("CN")));
        assertThat(meeting.fields().find(it -> it.name().equals("participants")).map(Field::required))
                .containsExactly(true);
    }

    @Test
    void a_record_of_the_users_own_is_a_kind_beside_the_standard_ones() {
        Kinds kinds = Kinds.standard().with(MedalAwarded.class);

        Kind medal = kinds.named("MedalAwarded").get();
        assertThat(kinds.all()).hasSize(Kinds.standard().all().size() + 1).endsWith(medal);
        assertThat(Kinds.standard().named("MedalAwarded")).isEmpty();
        assertThat(medal.fields())
                .containsExactly(
                        new Field(
                                "recipient",
                                Entity.class,
                                true,
                                false,
                                false,
                                List.empty(),
                                Option.some("Who was awarded it.")),
                        new Field("grade", Grade.class, false, false, false, List.of("GOLD", "SILVER"), Option.none()),
                        new Field("witnesses", Entity.class, true, true, false, List.empty(), Option.none()),
                        new Field("prize", Amount.class, false, false, false, List.empty(), Option.none()));
    }

    @Test
    void a_kind_of_the_users_own_makes_its_record_or_says_why_not() {
        Kind kind = Kind.of(MedalAwarded.class);
        Development made =
                new MedalAwarded(Entity.of("RS"), Option.some(Grade.GOLD), List.of(Entity.of("CN")), Option.none());

        assertThat(kind.create(medal("RS", "CN")).get()).isEqualTo(made);
        assertThat(kind.create(medal("RS", "RS")).getLeft()).isEqualTo("RS cannot witness its own medal");
    }

    @Test
    void a_kind_of_the_users_own_may_be_described_or_not() {
        assertThat(Kind.of(MedalAwarded.class).description()).containsExactly("A medal was awarded.");
        assertThat(Kind.of(MedalAwarded.class).example())
                .containsExactly(
                        "{development: medal, occurred: 2016, kind: MedalAwarded, recipient: RS, witnesses: [CN]}");
        assertThat(Kind.of(ClaimWithdrawn.class).description()).isEmpty();
        assertThat(Kind.of(ClaimWithdrawn.class).example()).isEmpty();
    }

    @Test
    void the_field_of_a_percentage_is_told_by_its_type() {
        Field percent = Kinds.standard()
                .named("StakeReported")
                .get()
                .fields()
                .find(it -> it.name().equals("percent"))
                .get();

        assertThat(percent.type()).isEqualTo(Percent.class);
    }

    @Test
    void a_kind_that_is_no_record_is_refused() {
        assertRefused(NoRecord.class, "%s is not a record: a kind of development is one", NoRecord.class.getName());
    }

    @Test
    void a_field_of_a_type_that_cannot_be_written_is_refused_by_name() {
        String readable =
                "; a field is one of String, Entity, Amount, Percent, Count, Integer, BigDecimal, EventDate, an enum,"
                        + " or an Option or Seq of one";

        assertRefused(DayCelebrated.class, "DayCelebrated.day is a java.time.LocalDate%s", readable);
        assertRefused(CountKept.class, "CountKept.count is a int%s", readable);
        assertRefused(
                ListsKept.class,
                "ListsKept.lists is a io.vavr.collection.Seq<io.vavr.collection.Seq<java.lang.String>>%s",
                readable);
    }

    enum Twin {
        ONE,
        OTHER;

        @Override
        public String toString() {
            return "twin";
        }
    }

    record Paired(Twin twin) implements OwnDevelopment {}

    @Test
    void constants_that_are_written_alike_are_refused() {
        assertThatThrownBy(() -> Kinds.standard().with(Paired.class))
                .hasMessage("Paired.twin: two constants of Twin are written alike; each needs a text of its own");
    }

    @Test
    void a_name_that_is_taken_is_refused() {
        assertThatThrownBy(() -> Kinds.standard().with(Elsewhere.ArmsDelivered.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "%s: there is a kind ArmsDelivered already, %s: name the record otherwise, or give it a @KindName",
                        new ClassOrigin(Elsewhere.ArmsDelivered.class), new ClassOrigin(ArmsDelivered.class))
                .hasMessageContaining("$Elsewhere$ArmsDelivered (of /");
        assertThatThrownBy(() -> Kinds.standard().with(ClaimWithdrawn.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "%s: there is a kind ClaimWithdrawn already: name the record otherwise, or give it a @KindName",
                        new ClassOrigin(ClaimWithdrawn.class));
        assertThatThrownBy(() -> Kinds.standard().with(MedalAwarded.class).with(MedalAwarded.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_field_named_like_what_every_report_says_is_refused() {
        assertRefused(
                Sourced.class,
                "Sourced.%s: every report has a 'source' of its own; name the field otherwise",
                "source");
        assertRefused(
                Filed.class, "Filed.%s: every report has a 'dyads' of its own; name the field otherwise", "dyads");
    }

    @ParameterizedTest
    @EnumSource(ReportKey.class)
    void whatever_every_report_says_is_found_by_its_key(ReportKey key) {
        assertThat(ReportKey.of(key.toString())).containsExactly(key);
        assertThat(ReportKey.of(key.name())).isEmpty();
    }

    private static void assertRefused(Class<? extends OwnDevelopment> kind, String message, String argument) {
        assertThatThrownBy(() -> Kinds.standard().with(kind))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message.formatted(argument));
    }
}
