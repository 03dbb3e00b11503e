package io.entente.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.event.TurningPointDeclared;
import io.entente.journal.Report;
import io.entente.journal.Source;
import io.vavr.collection.List;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChunksTest {

    private static final int MOST = 8;
    private static final Source GAZETTE = Source.of("gazette", "Gazette").published("2020");
    private static final Instant KNOWN = Instant.parse("2020-01-01T00:00:00Z");
    private static final LocalDate FIRST = LocalDate.parse("2000-01-01");

    private static Version version(int day) {
        Report report = Report.report("d" + day)
                .of(new TurningPointDeclared("turn"))
                .between("NO", "SE")
                .on(FIRST.plusDays(day).toString())
                .accordingTo(GAZETTE);
        return new Version(
                Assessment.alone(
                        report.developments(),
                        report,
                        report.occurred().earliest(),
                        report.occurred().latest()),
                KNOWN,
                Instant.MAX);
    }

    private static Stream<Version> versions(int from, int to) {
        return IntStream.range(from, to).mapToObj(ChunksTest::version);
    }

    private static List<Chunk> each(Chunks chunks) {
        return List.range(0, chunks.size()).map(chunks::get);
    }

    private static List<Version> inOrder(Chunks chunks) {
        return each(chunks).flatMap(Chunk::versions);
    }

    @Test
    void what_comes_in_later_changes_the_chunk_that_it_belongs_to_and_no_other() {
        Chunks before = Chunks.of(versions(0, 200).filter(it -> !it.equals(version(70))), MOST);

        Chunks after = before.with(java.util.List.of(), java.util.List.of(version(70)));

        assertThat(inOrder(after)).isEqualTo(List.ofAll(versions(0, 200)));
        assertThat(each(before).removeAll(each(after))).hasSize(1);
    }

    @Test
    void what_goes_leaves_the_chunks_that_did_not_hold_it() {
        Chunks before = Chunks.of(versions(0, 200), MOST);

        Chunks after = before.with(java.util.List.of(version(70)), java.util.List.of());

        assertThat(inOrder(after)).isEqualTo(List.ofAll(versions(0, 200)).remove(version(70)));
        assertThat(each(before).removeAll(each(after))).hasSize(1);
    }

    @Test
    void no_chunk_is_ever_larger_than_allowed_and_few_are_nearly_empty() {
        Chunks chunks = Chunks.of(Stream.of(), MOST);
        for (int i = 0; i < 200; i++) {
            chunks = chunks.with(java.util.List.of(), java.util.List.of(version(i * 77 % 200)));
        }
        for (int i = 0; i < 200; i++) {
            if (i % 10 != 0) {
                chunks = chunks.with(java.util.List.of(version(i)), java.util.List.of());
            }
        }

        assertThat(inOrder(chunks)).hasSize(20);
        assertThat(each(chunks)).allMatch(it -> it.size() <= MOST).hasSizeLessThanOrEqualTo(20 / (MOST / 4));
    }

    @Test
    void what_was_known_since_the_last_change_of_a_chunk_is_one_object_whatever_changes_elsewhere() {
        Chunks before = Chunks.of(versions(0, 200), MOST);
        Chunks after = before.with(java.util.List.of(), java.util.List.of(version(200)));

        assertThat(after.get(0).at(KNOWN)).isSameAs(before.get(0).at(Instant.MAX));
    }
}
