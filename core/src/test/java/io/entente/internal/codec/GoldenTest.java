package io.entente.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.event.Development;
import io.entente.event.Entity;
import io.entente.journal.EditionTaken;
import io.entente.journal.Profile;
import io.entente.journal.Recordable;
import io.entente.journal.Report;
import io.entente.journal.SameAs;
import io.entente.journal.Source;
import io.entente.journal.Succession;
import io.entente.journal.Unknown;
import io.entente.journal.Withdrawal;
import io.entente.kinds.Field;
import io.entente.kinds.Kind;
import io.entente.kinds.Kinds;
import io.entente.kinds.MessageNames;
import io.entente.kinds.ReportKey;
import io.entente.story.Story;
import io.vavr.Value;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was stored once is read and written in the same way for ever: the golden files are never changed. */
class GoldenTest {

    private final Codec codec = new Codec(Kinds.standard());

    static java.util.List<Recordable> messages() {
        return GoldenMessages.all().asJava();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void a_golden_file_is_read_as_what_it_was_written_of(Recordable message) throws IOException {
        Stored stored = golden(message);

        assertThat(codec.read(stored)).isEqualTo(message);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void what_a_golden_file_was_written_of_is_written_with_the_same_bytes(Recordable message) throws IOException {
        assertThat(codec.write(message)).isEqualTo(golden(message));
    }

    /** All that a story says itself, not what is recorded of its having been read. */
    static java.util.List<Recordable> words() {
        return GoldenMessages.all().reject(EditionTaken.class::isInstance).asJava();
    }

    @ParameterizedTest
    @MethodSource("words")
    void a_golden_file_is_in_the_words_of_a_story(Recordable message) throws IOException {
        String section =
                switch (message) {
                    case Report report -> "reports";
                    case SameAs same -> "same";
                    case Withdrawal withdrawal -> "withdrawals";
                    case Source source -> "sources";
                    case Profile profile -> "sources"; // it is among the entities already
                    case EditionTaken edition -> throw new AssertionError("a story does not say that it was read");
                    case Unknown unknown -> throw new AssertionError("an unknown message is in no story");
                };
        String json = golden(message).json();
        String told = message instanceof Report
                ? "{\"kind\":\"%s\",%s".formatted(MessageNames.of(message), json.substring(1))
                : json;
        Seq<String> entities = described(message).appendAll(message instanceof Profile ? List.of(json) : List.empty());
        Seq<String> others = message instanceof Profile ? List.empty() : List.of(told);

        var story = Story.parse(
                "story.json",
                "{\"entente\":1,\"entities\":[%s],\"%s\":[%s]}"
                        .formatted(entities.mkString(","), section, others.mkString(",")));

        assertThat(story.toEither()
                        .map(Story::recordables)
                        .getOrElseThrow(problems -> new AssertionError(problems.toString())))
                .contains(message);
    }

    /** Descriptions of what it names, without which a story would not be read. */
    private static Seq<String> described(Recordable message) {
        Seq<Entity> named =
                switch (message) {
                    case Report report -> report.development().entities().toVector();
                    case Profile profile -> profile.succeeds().map(Succession::of);
                    default -> Vector.empty();
                };
        return named.reject(Entity::isCountryCode)
                .map("{\"id\":\"%1$s\",\"kind\":\"company\",\"name\":\"%1$s\"}"::formatted);
    }

    @Test
    void every_kind_and_every_other_message_has_a_golden_file() {
        Set<String> names = GoldenMessages.all().map(MessageNames::of).toSet();

        assertThat(names)
                .containsExactlyInAnyOrderElementsOf(
                        Kinds.standard().all().map(Kind::name).appendAll(MessageNames.OF_OTHERS));
    }

    @Test
    void every_field_is_filled_in_the_golden_files() {
        assertThat(GoldenMessages.all()
                        .toStream()
                        .filter(Report.class::isInstance)
                        .map(message -> ((Report) message).development())
                        .flatMap(GoldenTest::empty))
                .containsExactly("FigureReported.amount");
    }

    @Test
    void what_every_report_says_is_stored_under_its_keys() throws IOException {
        Set<String> shared = HashSet.empty();
        for (Recordable message : GoldenMessages.all().filter(Report.class::isInstance)) {
            Stored stored = golden(message);
            var fields = Kinds.standard().named(stored.name()).get().fields().map(Field::name);
            shared = shared.addAll(keys(stored)).removeAll(fields);
        }

        assertThat(shared)
                .containsExactlyInAnyOrderElementsOf(List.of(ReportKey.values())
                        .reject(key -> key == ReportKey.KIND || key == ReportKey.DYAD) // in a story alone
                        .map(ReportKey::toString));
    }

    private static Iterable<String> keys(Stored stored) throws IOException {
        return new ObjectMapper().readTree(stored.json())::fieldNames;
    }

    private static Stream<String> empty(Development development) {
        return development
                .fields()
                .toStream()
                .filter(field -> field._2 instanceof Value<?> given && given.isEmpty())
                .map(field -> development.kind() + "." + field._1);
    }

    private static Stored golden(Recordable message) throws IOException {
        String name = MessageNames.of(message);
        String version =
                Kinds.standard().named(name).map(Kind::version).getOrElse(1).toString();
        String file = "/golden/%s-%s.json".formatted(name, version);
        try (InputStream golden = GoldenTest.class.getResourceAsStream(file)) {
            assertThat(golden).as(file).isNotNull();
            return new Stored(name, version, new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
