package io.entente.internal.codec;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.event.AgreementSigned;
import io.entente.event.Amount;
import io.entente.event.Development;
import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.event.Entity;
import io.entente.event.FigureReported;
import io.entente.event.InvestmentMade;
import io.entente.event.Link;
import io.entente.event.OwnDevelopment;
import io.entente.event.UnknownDevelopment;
import io.entente.journal.Recordable;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.entente.journal.SourceId;
import io.entente.journal.Unknown;
import io.entente.kinds.Kinds;
import io.entente.kinds.MessageNames;
import io.entente.time.EventDate;
import io.vavr.Tuple;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodecTest {

    record HoneyTraded(BigDecimal tonnes) implements OwnDevelopment {}

    record BreadTraded(String loaves) implements OwnDevelopment {
        @Override
        public String kind() {
            return "BakeryGoodsTraded";
        }
    }

    private static final String ENVELOPE =
            "\"development\":\"pact-signed\",\"occurred\":\"2019\",\"known\":\"2020-02\",\"source\":\"gazette\",\"dyads\":[[\"NO\",\"SE\"]]";

    private final Codec codec = new Codec(Kinds.standard());

    private static Report pact(Development development) {
        return report("pact-signed")
                .of(development)
                .between("SE", "NO")
                .on("2019")
                .accordingTo(SourceId.of("gazette"), EventDate.parse("2020-02"));
    }

    @Test
    void a_report_is_one_object_in_the_words_of_the_story_file() {
        assertThat(codec.write(pact(AgreementSigned.of("pact"))))
                .isEqualTo(new Stored("AgreementSigned", "1", "{%s,\"agreement\":\"pact\"}".formatted(ENVELOPE)));
    }

    @Test
    void a_sum_in_the_money_of_its_time_is_read_as_it_was_written() {
        Report report =
                pact(InvestmentMade.of(Entity.of("NO"), Entity.of("SE")).worth(Amount.of(BigDecimal.TEN, "YUN")));

        assertThat(codec.read(codec.write(report))).isEqualTo(report);
    }

    @Test
    void what_was_stored_with_marks_apart_and_space_around_is_read_as_it_is_kept_now() {
        Stored stored = codec.write(pact(AgreementSigned.of("pâté")));
        String apart = Normalizer.normalize(stored.json(), Normalizer.Form.NFD).replace("gazette", " gazette ");

        assertThat(apart).isNotEqualTo(stored.json());
        assertThat(codec.read(new Stored(stored.name(), stored.version(), apart)))
                .isEqualTo(pact(AgreementSigned.of("pâté")));
    }

    @Test
    void the_keys_may_stand_in_any_order() {
        String shuffled =
                "{\"dyads\":[[\"SE\",\"NO\"]],\"agreement\":\"pact\",\"source\":\"gazette\",\"known\":\"2020-02\",\"occurred\":\"2019\",\"development\":\"pact-signed\"}";

        assertThat(codec.read(new Stored("AgreementSigned", "1", shuffled)))
                .isEqualTo(pact(AgreementSigned.of("pact")));
    }

    @Test
    void equal_dates_and_entities_are_one_object_in_memory() {
        Stored stored = codec.write(pact(AgreementSigned.of("pact")));

        Report one = (Report) codec.read(stored);
        Report other = (Report) codec.read(stored);

        assertThat(one.occurred()).isSameAs(other.occurred());
        assertThat(one.dyads()).isSameAs(other.dyads());
    }

    @Test
    void dyads_are_written_in_their_own_order_whatever_the_order_of_the_set() {
        Report report = pact(AgreementSigned.of("pact"));
        var reversed = TreeSet.of(Comparator.<Dyad>reverseOrder(), Dyad.of("NO", "SE"), Dyad.of("DK", "NO"));

        Stored stored = codec.write(new Report(
                report.id(),
                report.source(),
                report.occurred(),
                report.known(),
                report.modality(),
                report.development(),
                reversed,
                Option.none(),
                List.empty(),
                List.empty()));

        assertThat(stored.json()).contains("\"dyads\":[[\"DK\",\"NO\"],[\"NO\",\"SE\"]]");
    }

    @Test
    void links_whose_relations_alternate_keep_their_order() {
        Report report = pact(AgreementSigned.of("pact"))
                .linked(
                        new Link(Link.Relation.PART_OF, DevelopmentId.of("a")),
                        new Link(Link.Relation.CAUSED_BY, DevelopmentId.of("b")),
                        new Link(Link.Relation.PART_OF, DevelopmentId.of("c")));

        Stored stored = codec.write(report);

        assertThat(stored.json())
                .endsWith(",\"links\":[{\"partOf\":[\"a\"]},{\"causedBy\":[\"b\"]},{\"partOf\":[\"c\"]}]}");
        assertThat(codec.read(stored)).isEqualTo(report);
    }

    @Test
    void half_a_surrogate_pair_is_escaped_so_that_no_encoding_loses_it() {
        Stored stored = codec.write(pact(AgreementSigned.of("pact").titled("\uD83D\uDE00 \uD83D")));

        assertThat(stored.json()).endsWith("\"title\":\"😀 \\ud83d\"}");
    }

    @Test
    void a_number_is_written_in_full_and_kept_to_the_digit() {
        Report thousand = pact(figure(new BigDecimal("1E+3")));

        assertThat(codec.write(thousand).json()).endsWith("\"value\":1000}");
        assertThat(codec.read(codec.write(thousand))).isEqualTo(thousand);
        assertThat(codec.write(pact(figure(new BigDecimal("0.00000010")))).json())
                .endsWith("\"value\":0.00000010}");
    }

    @ParameterizedTest
    @CsvSource({"-1E+999, -1E+1000", "-1E-999, -1E-1000", "-%1$s.%1$s, -%1$s.%1$s1"})
    void the_longest_number_that_a_report_takes_is_read_again_as_written(String written, String longer) {
        String half = "9".repeat(500);
        BigDecimal longest = new BigDecimal(written.formatted(half));
        Codec own = new Codec(Kinds.standard().with(HoneyTraded.class));

        Report report = pact(new HoneyTraded(longest));

        assertThat(own.read(own.write(report))).isEqualTo(report);
        assertThatThrownBy(() -> pact(new HoneyTraded(new BigDecimal(longer.formatted(half)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "report on pact-signed: tonnes: a number of 1001 digits, written in full; write at most 1000");
    }

    private static FigureReported figure(BigDecimal value) {
        return new FigureReported("trade", Option.none(), Option.some(value), Option.none(), Option.none());
    }

    @Test
    void a_kind_that_the_journal_was_not_opened_with_is_not_written() {
        assertThatThrownBy(() -> codec.write(pact(new HoneyTraded(BigDecimal.TEN))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("report on pact-signed: HoneyTraded is not among the kinds in use here:"
                        + " open or write with Kinds.standard().with(HoneyTraded.class)");
    }

    @Test
    void a_kind_that_goes_by_another_name_than_its_record_is_not_written() {
        Codec own = new Codec(Kinds.standard().with(BreadTraded.class));

        assertThatThrownBy(() -> own.write(pact(new BreadTraded("7"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "report on pact-signed: BreadTraded calls itself 'BakeryGoodsTraded': a kind is stored under the name of its record");
    }

    @Test
    void a_kind_that_this_program_does_not_know_is_kept_as_it_is() {
        String fields =
                "\"weight\":{\"tonnes\": 1.50e3,\"a\":[1,{}]},\"net\":null,\"kind\":\"acacia\\u00e9\",\"note\":\"\\\"}\"";
        String json = "{%s,%s,\"citation\":{\"quote\":\"q\"}}".formatted(ENVELOPE, fields);
        Stored stored = new Stored("HoneyTraded", "7", json);

        Report kept = (Report) codec.read(stored);

        assertThat(kept.development().kind()).isEqualTo("HoneyTraded");
        assertThat(kept.development().fields())
                .containsExactly(
                        Tuple.of("weight", "{\"tonnes\": 1.50e3,\"a\":[1,{}]}"),
                        Tuple.of("net", "null"),
                        Tuple.of("kind", "\"acacia\\u00e9\""),
                        Tuple.of("note", "\"\\\"}\""));
        assertThat(kept.development().entities()).isEmpty();
        assertThat(kept.occurred()).isEqualTo(EventDate.parse("2019"));
        assertThat(codec.write(kept)).isEqualTo(stored);
    }

    private static UnknownDevelopment unknown(String kind, String version, String... members) {
        return new UnknownDevelopment(
                kind,
                version,
                Array.of(members)
                        .grouped(2)
                        .foldLeft(LinkedHashMap.empty(), (all, member) -> all.put(member.get(0), member.get(1))));
    }

    @Test
    void a_kind_without_fields_is_kept_too() {
        Stored stored = new Stored("SunRose", "1", "{" + ENVELOPE + "}");

        assertThat(((Report) codec.read(stored)).development()).isEqualTo(unknown("SunRose", "1"));
        assertThat(codec.write(codec.read(stored))).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "10", "0", "01", "1.1", ""})
    void a_version_that_this_program_does_not_know_is_kept_as_it_is(String version) {
        Stored stored = new Stored("AgreementSigned", version, "{%s,\"pact\":\"p\"}".formatted(ENVELOPE));

        Report kept = (Report) codec.read(stored);

        assertThat(kept.development()).isEqualTo(unknown("AgreementSigned", version, "pact", "\"p\""));
        assertThat(codec.write(kept)).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "MapDrawn            | 1 | {\"scale\":1000}",
                "MapDrawn            | 1 | {\"development\":\"a\",\"occurred\":\"2019\"}",
                "SourceDescribed     | 2 | {\"id\":\"gazette\",\"rank\":1}",
                "DevelopmentsJoined  | 2 | {\"development\":\"a\"}",
                "AgreementSigned     | 2 | {\"agreement\":\"pact\"}",
                "ClaimWithdrawn       | 2 | {ENVELOPE}",
                "MapDrawn            | 1 | [1, 2",
                "MapDrawn            | 1 | ``",
            })
    void a_message_that_is_no_report_is_kept_as_it_is(String name, String version, String json) {
        Stored stored = new Stored(name, version, json.replace("ENVELOPE", ENVELOPE));

        Recordable kept = codec.read(stored);

        assertThat(kept).isEqualTo(new Unknown(name, version, stored.json()));
        assertThat(codec.write(kept)).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource({"tonnes, ''", "tonnes, {", "tonnes, 7 8", "source, desk", "tonnes, 7}"})
    void an_unknown_development_that_no_codec_read_is_not_written(String key, String json) {
        assertThatThrownBy(() -> codec.write(pact(unknown("HoneyTraded", "1", key, json))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "report on pact-signed: HoneyTraded, version 1: its json is not the fields of a report as they are stored");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            maxCharsPerColumn = 20_000,
            value = {
                "AgreementSigned | `` | column 1: there is nothing here",
                "AgreementSigned | [] | column 1: an object is expected here, not a list",
                "AgreementSigned | \"text\" | column 1: an object is expected here, not a text",
                "AgreementSigned | {ENVELOPE | column 106: dyads: the text breaks off here",
                "AgreementSigned | {ENVELOPE,\"agreement\":\"pa | column 122: agreement: the text breaks off here",
                "AgreementSigned | {ENVELOPE,\"agreement\":\"pact\"} x | column 128: Unrecognized token 'x': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
                "AgreementSigned | {ENVELOPE,\"agreement\":\"pact\"}{} | column 126: something stands after the end",
                "AgreementSigned | {ENVELOPE,\"agreement\":pact} | column 123: agreement: Unrecognized token 'pact': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
                "AgreementSigned | {ENVELOPE} | column 106: 'agreement' is missing",
                "AgreementSigned | {\"agreement\":\"pact\"} | column 20: 'development' is missing",
                "AgreementSigned | {ENVELOPE,\"agreement\":null} | column 119: agreement: a text is expected here, not null",
                "AgreementSigned | {ENVELOPE,\"agreement\":\"a\",\"agreement\":\"b\"} | column 135: agreement: this key stands here a second time",
                "AgreementSigned | {ENVELOPE,\"agreement\":\"a\",\"place\":\"b\"} | column 131: place: there is no such key",
                "AgreementSigned | {ENVELOPE,\"agreement\":\"a\",\"planned\":\"2020\"} | column 133: planned: 'occurred' stands here already: one excludes the other",
                "AgreementSigned | {ENVELOPE,\"agreement\":\"a\",\"occurred\":\"2020\"} | column 134: occurred: this key stands here a second time",
                "AgreementSigned | {ENVELOPE,\"agreement\":\"a\",\"storylines\":\"steel\"} | column 136: storylines: a list is expected here, not a text",
                "AgreementSigned | {ENVELOPE,\"agreement\":\"a\",\"links\":{\"after\":[\"b\"]}} | column 140: links.after: 'after' is none of [causedBy, implements, partOf, commemorates, announces, amends, replaces, cancels, reactsTo, echoes]",
                "AgreementSigned | {ENVELOPE,\"agreement\":\"a\",\"citation\":{\"url\":\"a b\"}} | column 141: citation.url: this is not a URL: Illegal character in path",
                "AgreementSigned | {\"development\":\"two words\"} | column 16: development: development id 'two words': write letters, digits and . _ : - (at most 100, no spaces)",
                "AgreementSigned | {\"occurred\":\"2019-13\"} | column 13: occurred: 2019-13: at character 6, 13 is no month (01 to 12) and no season (21 to 41)",
                "AgreementSigned | {\"dyads\":[[\"NO\",\"NO\"]]} | column 21: dyads[0]: a dyad needs two different members, not NO twice",
                "AgreementSigned | {\"dyads\":[[\"NO\"]]} | column 16: dyads[0]: a text is expected here, not an end",
                "AgreementSigned | {\"dyads\":[[\"NO\",\"SE\",\"DK\"]]} | column 22: dyads[0][2]: a dyad has two members",
                "AgreementSigned | {\"development\":\"a\",\"occurred\":\"2019\",\"known\":\"undated\",\"source\":\"b\",\"dyads\":[[\"NO\",\"SE\"]],\"agreement\":\"c\"} | column 106: known 'undated' has no end, so the word would never count: write a day, month or year",
                "AgreementSigned | {\"development\":\"a\",\"occurred\":\"2019\",\"known\":\"2020\",\"source\":\"b\",\"dyads\":[],\"agreement\":\"c\"} | column 92: report on a: file it under at least one dyad",
                "ArmsDelivered | {ENVELOPE,\"system\":\"a\",\"supplier\":\"CN\",\"recipient\":\"RS\",\"units\":-4} | column 161: units: count -4 is negative",
                "ArmsDelivered | {ENVELOPE,\"system\":\"a\",\"supplier\":\"CN\",\"recipient\":\"RS\",\"units\":9223372036854775808} | column 161: units: 9223372036854775808 is beyond any number of units",
                "ArmsDelivered | {ENVELOPE,\"units\":4.5} | column 115: units: a whole number is expected here, not 4.5",
                "StakeReported | {ENVELOPE,\"percent\":101} | column 117: percent: percent 101: write a number from 0 to 100",
                "StakeReported | {ENVELOPE,\"percent\":1e1} | column 117: percent: a number is written in plain digits, without an exponent",
                "StakeReported | {ENVELOPE,\"percent\":1e9999999990} | column 117: percent: the exponent of this number is beyond all measure",
                "StakeReported | {ENVELOPE,\"percent\":\"63\"} | column 117: percent: a number is expected here, not a text",
                "StakeReported | {ENVELOPE,\"percent\":{\"from\":25}} | column 127: percent: percent from 25: its upper end is missing",
                "StakeReported | {ENVELOPE,\"percent\":{\"to\":50}} | column 125: percent: 'from' is missing",
                "StakeReported | {ENVELOPE,\"percent\":{\"about\":25,\"to\":50}} | column 136: percent: percent 25: only a range has an upper end, not 'to 50' with 'about'",
                "StakeReported | {ENVELOPE,\"percent\":{\"about\":25,\"atLeast\":20}} | column 139: percent.atLeast: a quantity is exact, or about, from, atLeast or atMost a number: one of them",
                "StakeReported | {ENVELOPE,\"percent\":{\"near\":25}} | column 125: percent.near: there is no such key",
                "InvestmentMade | {ENVELOPE,\"amount\":{\"amount\":1,\"currency\":\"EURO\",\"qualifier\":\"exact\"}} | column 139: amount.currency: EURO: did you mean EUR?",
                "InvestmentMade | {ENVELOPE,\"amount\":{\"amount\":1,\"currency\":\"EUR\",\"qualifier\":\"roughly\"}} | column 157: amount.qualifier: 'roughly' is none of [exact, about, at-least, at-most, range]",
                "InvestmentMade | {ENVELOPE,\"amount\":{\"amount\":1,\"currency\":\"EUR\"}} | column 144: amount: 'qualifier' is missing",
                "InvestmentMade | {ENVELOPE,\"amount\":{\"amount\":2,\"currency\":\"EUR\",\"qualifier\":\"range\",\"to\":1}} | column 171: amount: range from EUR 2 to EUR 1: the upper end must be the greater one, in the same currency",
                "InvestmentMade | {ENVELOPE,\"amount\":{\"sum\":2}} | column 123: amount.sum: there is no such key",
                "MeetingHeld | {ENVELOPE} | column 106: participants: a meeting needs at least one",
                "MeetingHeld | {ENVELOPE,\"participants\":[\"RS\",4]} | column 128: participants[1]: a text is expected here, not a number",
                "FigureReported | {ENVELOPE,\"measure\":\"m\"} | column 120: figure 'm': give either amount (money) or value",
                "ProjectReported | {ENVELOPE,\"status\":\"begun\"} | column 116: status: 'begun' is none of [pledge, commitment, implementation, completion, suspended, cancelled]",
                "DevelopmentsJoined | {\"developments\":[\"a\"],\"known\":\"2020\",\"source\":\"b\"} | column 50: same: name at least two developments, not [a]",
                "ClaimWithdrawn | {\"known\":\"2020\",\"source\":\"b\"} | column 29: 'development' or 'same' is missing",
                "ClaimWithdrawn | {\"development\":\"a\",\"same\":[\"a\",\"b\"]} | column 27: same: this key stands here a second time",
                "SourceDescribed | {\"id\":\"a\",\"published\":\"2020/..\"} | column 32: known '2020/..' has no end, so the word would never count: write a day, month or year",
                "EntityDescribed | {\"id\":\"a\",\"kind\":\"city\"} | column 18: kind: 'city' is none of [country, organisation, company, person, asset, project, issue]",
                "EntityDescribed | {\"id\":\"a\",\"kind\":\"company\"} | column 27: 'name' is missing",
            })
    void what_is_malformed_is_refused_with_what_is_wrong_and_where(String name, String json, String message) {
        Stored stored = new Stored(name, "1", json.replace("ENVELOPE", ENVELOPE));

        assertThatThrownBy(() -> codec.read(stored))
                .isInstanceOf(StoredFormatException.class)
                .hasMessage("%s, version 1, cannot be read: %s".formatted(name, message));
    }

    @Test
    void a_refusal_never_repeats_the_whole_of_what_is_stored() {
        String json = "{\"%s\":1}".formatted("x".repeat(100_000));

        assertThatThrownBy(() -> codec.read(new Stored("SourceDescribed", "1", json)))
                .isInstanceOf(StoredFormatException.class)
                .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(400));
    }

    @Test
    void an_unknown_message_is_named_as_it_is_stored() {
        assertThat(List.of(new Unknown("MapDrawn", "1", "{}"), Source.of("a", "A"))
                        .map(MessageNames::of))
                .containsExactly("MapDrawn", "SourceDescribed");
    }
}
