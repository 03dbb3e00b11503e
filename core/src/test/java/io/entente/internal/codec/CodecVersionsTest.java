package io.entente.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.event.Entity;
import io.entente.event.OwnDevelopment;
import io.entente.event.UnknownDevelopment;
import io.entente.journal.Citation;
import io.entente.journal.Modality;
import io.entente.journal.Report;
import io.entente.journal.SourceId;
import io.entente.kinds.Kinds;
import io.entente.kinds.Upcaster;
import io.entente.time.EventDate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** A kind whose record has changed twice, and what was stored of it before. */
class CodecVersionsTest {

    /** In version 1 the weight was in kilograms and there was one buyer; in version 2 there were several. */
    record HoneyTraded(BigDecimal tonnes, Seq<Entity> buyers, Option<Grade> grade) implements OwnDevelopment {}

    enum Grade {
        PURE
    }

    private static final String ENVELOPE =
            "\"development\":\"honey\",\"occurred\":\"2019\",\"known\":\"2020-02\",\"source\":\"gazette\",\"dyads\":[[\"CN\",\"RS\"]]";
    private static final String CITATION = "\"citation\":{\"quote\":\"sweet\"}";

    private static final Stored FIRST =
            new Stored("HoneyTraded", "1", "{%s,\"kilograms\":1500,\"buyer\":\"RS\",%s}".formatted(ENVELOPE, CITATION));
    private static final Stored SECOND = new Stored(
            "HoneyTraded", "2", "{%s,\"kilograms\":1500,\"buyers\":[\"RS\"],%s}".formatted(ENVELOPE, CITATION));
    private static final Stored THIRD =
            new Stored("HoneyTraded", "3", "{%s,\"tonnes\":1.5,\"buyers\":[\"RS\"],%s}".formatted(ENVELOPE, CITATION));

    private static final Upcaster SEVERAL_BUYERS = honey ->
            honey.remove("buyer").put("buyers", List.of(honey.get("buyer").get()));
    private static final Upcaster IN_TONNES = honey -> honey.remove("kilograms")
            .put(
                    "tonnes",
                    ((BigDecimal) honey.get("kilograms").get()).movePointLeft(3).stripTrailingZeros());

    private static final Kinds KINDS = Kinds.standard().with(HoneyTraded.class, SEVERAL_BUYERS, IN_TONNES);

    private final Codec codec = new Codec(KINDS);

    private static Report honey() {
        return new Report(
                DevelopmentId.of("honey"),
                SourceId.of("gazette"),
                EventDate.parse("2019"),
                EventDate.parse("2020-02"),
                Modality.OCCURRED,
                new HoneyTraded(new BigDecimal("1.5"), List.of(Entity.of("RS")), Option.none()),
                TreeSet.of(Dyad.of("CN", "RS")),
                Option.some(Citation.quoting("sweet")),
                List.empty(),
                List.empty());
    }

    @Test
    void a_kind_has_a_version_more_than_steps() {
        assertThat(KINDS.named("HoneyTraded").get().version()).isEqualTo(3);
        assertThat(KINDS.named("AgreementSigned").get().version()).isEqualTo(1);
    }

    @Test
    void what_was_stored_in_any_version_is_read_as_the_one_of_now() {
        assertThat(codec.read(FIRST)).isEqualTo(honey());
        assertThat(codec.read(SECOND)).isEqualTo(honey());
        assertThat(codec.read(THIRD)).isEqualTo(honey());
    }

    @Test
    void what_is_written_is_in_the_version_of_now() {
        assertThat(codec.write(honey())).isEqualTo(THIRD);
        assertThat(codec.write(codec.read(FIRST))).isEqualTo(THIRD);
    }

    @Test
    void a_version_after_that_is_kept_as_it_is() {
        Stored fourth = new Stored("HoneyTraded", "4", THIRD.json());

        assertThat(((Report) codec.read(fourth)).development()).isInstanceOf(UnknownDevelopment.class);
        assertThat(codec.write(codec.read(fourth))).isEqualTo(fourth);
    }

    @Test
    void a_step_is_handed_the_whole_payload_in_plain_values_and_in_order() {
        var handed = new ArrayList<Map<String, Object>>();
        Codec listening = new Codec(Kinds.standard().with(HoneyTraded.class, honey -> {
            handed.add(honey);
            return honey.filterKeys(key -> !key.equals("extra"));
        }));

        listening.read(new Stored(
                "HoneyTraded",
                "1",
                "{%s,\"tonnes\":1.50,\"buyers\":[],\"extra\":{\"yes\":true,\"no\":false,\"none\":null,\"list\":[\"a\",[null,2]]}}"
                        .formatted(ENVELOPE)));

        assertThat(handed.getFirst().keySet())
                .containsExactly("development", "occurred", "known", "source", "dyads", "tonnes", "buyers", "extra");
        assertThat(handed.getFirst().get("dyads").get()).isEqualTo(List.of(List.of("CN", "RS")));
        assertThat(handed.getFirst().get("tonnes").get()).isEqualTo(new BigDecimal("1.50"));
        assertThat(handed.getFirst().get("extra").get())
                .isEqualTo(LinkedHashMap.of("yes", true, "no", false, "list", List.of("a", List.of(BigDecimal.TWO))));
    }

    @Test
    void a_step_cannot_change_what_the_journal_finds_a_report_by() {
        Codec moving = new Codec(Kinds.standard()
                .with(HoneyTraded.class, honey -> honey, honey -> honey.put("dyads", List.of(List.of("FI", "NO")))));

        assertThatThrownBy(() -> moving.read(SECOND))
                .isInstanceOf(StoredFormatException.class)
                .hasMessageContaining("the step from version 2 failed")
                .hasMessageContaining("it changes 'dyads', by which the journal finds the report");
    }

    @Test
    void a_step_that_fails_says_which_it_was() {
        Stored noBuyer = new Stored("HoneyTraded", "1", "{%s,\"kilograms\":1500}".formatted(ENVELOPE));
        Stored noWeight = new Stored("HoneyTraded", "1", "{%s,\"buyer\":\"RS\"}".formatted(ENVELOPE));

        assertThatThrownBy(() -> codec.read(noBuyer))
                .isInstanceOf(StoredFormatException.class)
                .hasMessage("HoneyTraded, version 1, cannot be read: the step from version 1 failed:"
                        + " java.util.NoSuchElementException: No value present");
        assertThatThrownBy(() -> codec.read(noWeight))
                .isInstanceOf(StoredFormatException.class)
                .hasMessageContaining("the step from version 2 failed:");
    }

    @Test
    void a_step_that_returns_what_is_no_json_is_told_what_to_return() {
        Codec wrong = new Codec(Kinds.standard().with(HoneyTraded.class, honey -> honey.put("tonnes", 1.5)));

        assertThatThrownBy(() -> wrong.read(FIRST))
                .isInstanceOf(StoredFormatException.class)
                .hasMessageContaining(
                        "a Double is no plain JSON value: return String, BigDecimal, Boolean, Seq or Map");
    }

    @Test
    void what_a_step_leaves_wrong_is_refused_as_of_the_version_it_was_brought_to() {
        Codec lazy = new Codec(Kinds.standard().with(HoneyTraded.class, honey -> honey, IN_TONNES));

        assertThatThrownBy(() -> lazy.read(FIRST))
                .isInstanceOf(StoredFormatException.class)
                .hasMessage(
                        "HoneyTraded, version 1, brought to 3, cannot be read: column 109: buyer: there is no such key");
    }
}
