package io.entente.planted.projection;

import static io.vavr.API.$;
import static io.vavr.API.Case;
import static io.vavr.API.Match;

public final class MatchesPatterns {

    String name(int number) {
        return Match(number).of(Case($(1), "one"), Case($(), "many"));
    }
}
