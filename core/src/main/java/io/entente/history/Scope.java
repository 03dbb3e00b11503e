package io.entente.history;

import io.entente.event.Dyad;
import io.entente.time.Recorded;
import io.vavr.control.Option;

/**
 * What a timeline is of.
 *
 * @param dyad the dyad; none for everything
 * @param everFiled whether what was ever filed under the dyad is told of wherever it is filed; else only while it is
 *     filed under the dyad
 * @param resolution whose word goes first
 * @param recorded how much of the journal counts
 */
record Scope(Option<Dyad> dyad, boolean everFiled, Resolution resolution, Recorded recorded) {

    boolean holds(Version version) {
        return everFiled || dyad.forAll(version.assessment()::isFiledUnder);
    }
}
