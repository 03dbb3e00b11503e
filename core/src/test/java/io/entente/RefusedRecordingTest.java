package io.entente;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.entente.Entente.Options;
import io.entente.event.AgreementSigned;
import io.entente.event.Development;
import io.entente.event.OwnDevelopment;
import io.entente.event.UnknownDevelopment;
import io.entente.journal.Recordable;
import io.entente.journal.Report;
import io.entente.kinds.Kinds;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no journal can keep is refused by name, whole, and a trial says so, too. */
class RefusedRecordingTest {

    record HoneyTraded(Integer tonnes) implements OwnDevelopment {}

    record BreadTraded(Integer loaves) implements OwnDevelopment {
        @Override
        public String kind() {
            return "BakeryGoodsTraded";
        }
    }

    record WaxTraded(Object whatever) implements OwnDevelopment {}

    private static final WaxTraded OF_A_KIND_THAT_IS_NONE = new WaxTraded("wax");

    static Stream<Arguments> unfit() {
        return Stream.of(
                arguments("report on unfit: HoneyTraded is not among the kinds in use here", new HoneyTraded(4)),
                arguments("report on unfit: BreadTraded calls itself", new BreadTraded(7)),
                arguments(
                        "report on unfit: JamTraded, version 1: its json",
                        new UnknownDevelopment("JamTraded", "1", LinkedHashMap.of("jars", "seven"))),
                arguments("WaxTraded", OF_A_KIND_THAT_IS_NONE));
    }

    private final Entente entente;

    RefusedRecordingTest(@TempDir Path folder) {
        Kinds kinds = Kinds.standard().with(BreadTraded.class);
        this.entente = Entente.open(folder.resolve("journal.db"), Options.DEFAULT.with(kinds));
    }

    @AfterEach
    void close() {
        entente.close();
    }

    private static Report on(String id, Development development) {
        return report(id).of(development).between("NO", "SE").on("2019").accordingTo("gazette", "2020-02");
    }

    private static List<Recordable> withOthers(int others, Development unfit) {
        return List.range(0, others)
                .<Recordable>map(it -> on("pact-" + it, AgreementSigned.of("pact")))
                .append(on("unfit", unfit));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void what_cannot_be_kept_is_refused_by_a_trial_as_by_a_recording(String why, Development unfit) {
        for (int others : new int[] {0, 1, 1_000}) {
            List<Recordable> given = withOthers(others, unfit);

            Throwable tried = catchThrowable(() -> entente.journal().tryAll(given));

            assertThat(tried).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith(why);
            assertThatThrownBy(() -> entente.journal().recordAll(given))
                    .isInstanceOf(tried.getClass())
                    .hasMessage(tried.getMessage());
            assertThat(entente.journal().head()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_kind_that_no_store_could_take_is_refused_in_memory_too(boolean trial) {
        try (Entente inMemory = Entente.inMemory()) {
            List<Recordable> given = withOthers(1, OF_A_KIND_THAT_IS_NONE);

            assertThatThrownBy(() -> {
                        if (trial) {
                            inMemory.journal().tryAll(given);
                        } else {
                            inMemory.journal().recordAll(given);
                        }
                    })
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("WaxTraded");
        }
    }
}
