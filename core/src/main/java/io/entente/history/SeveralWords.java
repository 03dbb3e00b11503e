package io.entente.history;

import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words on one development, of which there need not be any. */
record SeveralWords(List<EffectiveClaim> claims, Set<DevelopmentId> ids, Set<Dyad> dyads) implements Words {

    static final Words NONE = new SeveralWords(List.of(), Set.of(), Set.of());

    /** Some words, and another, wherever it belongs in the order of knowledge. */
    static Words of(Words some, EffectiveClaim told) {
        if (some.claims().isEmpty()) {
            return told;
        }
        int place = Collections.binarySearch(some.claims(), told, EffectiveClaim.BY_KNOWN);
        List<EffectiveClaim> all = new ArrayList<>(some.claims().size() + 1);
        all.addAll(some.claims());
        all.add(place < 0 ? -place - 1 : place, told);
        return new SeveralWords(all, both(some.ids(), told.ids()), both(some.dyads(), told.dyads()));
    }

    /** Some words, and those on what was called one with it. */
    static Words of(Words some, Words others) {
        List<EffectiveClaim> all =
                new ArrayList<>(some.claims().size() + others.claims().size());
        all.addAll(some.claims());
        all.addAll(others.claims());
        all.sort(EffectiveClaim.BY_KNOWN);
        return new SeveralWords(all, both(some.ids(), others.ids()), both(some.dyads(), others.dyads()));
    }

    private static <T> Set<T> both(Set<T> some, Set<T> others) {
        if (some.containsAll(others)) {
            return some;
        }
        if (others.containsAll(some)) {
            return others;
        }
        Set<T> both = new HashSet<>(some);
        both.addAll(others);
        return both;
    }
}
