package io.entente.journal;

import static io.entente.journal.Report.report;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.entente.event.AgreementSigned;
import io.entente.event.Amount;
import io.vavr.collection.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A text by which a thing is known says something, in a program as in a story. */
class EmptyTextsTest {

    private static final List<String> EMPTY = List.of("", " ", "\n\u00A0");

    static Stream<Arguments> places() {
        return Stream.of(
                place("agreement", AgreementSigned::of),
                place("title", it -> Source.of("gazette", it)),
                place("name", it -> Profile.of("mill", Profile.Kind.COMPANY, it)),
                place("aliases", it -> Profile.of("mill", Profile.Kind.COMPANY, "Mill")
                        .alias(it)),
                place("basis", it -> Amount.eur(1).inPricesOf(it)),
                place("report on pact: storyline", EmptyTextsTest::inStoryline));
    }

    private static Arguments place(String name, Consumer<String> made) {
        return arguments(name, made);
    }

    private static Report inStoryline(String storyline) {
        return report("pact")
                .of(AgreementSigned.of("pact"))
                .between("NO", "SE")
                .on("2019")
                .accordingTo("gazette", "2020")
                .inStorylines(storyline);
    }

    @ParameterizedTest
    @MethodSource("places")
    void an_empty_text_is_refused_by_its_name(String name, Consumer<String> made) {
        for (String empty : EMPTY) {
            ThrowingCallable making = () -> made.accept(empty);

            assertThatThrownBy(making)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(name + ": this text is empty");
        }
    }
}
