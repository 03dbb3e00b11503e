package io.entente.projections.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.entente.Entente;
import io.entente.projection.View;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds of every export. */
class ExportTest {

    private static final ClassLoader HERE = ExportTest.class.getClassLoader();

    @TestFactory
    Stream<DynamicTest> the_same_journal_asked_the_same_gives_the_same_bytes_in_NFC() {
        return Export.all(HERE)
                .toJavaStream()
                .map(export -> dynamicTest(export.name(), () -> {
                    for (Path story : new Path[] {Exported.EVERY_SECTION, Exported.CHINA_SERBIA}) {
                        Exported first = asked(export, story);

                        assertThat(first).isEqualTo(asked(export, story));
                        assertThat(Normalizer.isNormalized(first.text(), Normalizer.Form.NFC))
                                .isTrue();
                        assertThat(first.text()).isNotEmpty().endsWith("\n");
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> of_a_pair_of_which_nothing_is_known_an_export_is_written_too() {
        return Export.all(HERE)
                .toJavaStream()
                .map(export -> dynamicTest(export.name(), () -> {
                    try (Entente entente = Exported.recorded(Exported.CHINA_SERBIA)) {
                        assertThat(Exported.of(
                                                export,
                                                entente.between("NO", "SE").at("2024-12-31"))
                                        .text())
                                .isNotEmpty();
                    }
                }));
    }

    private static Exported asked(Export export, Path story) {
        try (Entente entente = Exported.recorded(story)) {
            View view = entente.between("CN", "RS").at("2024-12-31").knownAt("2025-12-31");
            return Exported.of(export, view);
        }
    }

    @Test
    void nothing_left_out_is_no_omission() {
        assertThat(Omission.of("undated developments", 0, "no slide")).isEmpty();
        assertThatThrownBy(() -> new Omission("undated developments", 0, "no slide"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
        assertThat(new Omission("undated developments", 2, "no slide"))
                .hasToString("undated developments: 2 (no slide)");
    }
}
