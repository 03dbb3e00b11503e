package io.entente.examples.cli;

import io.vavr.collection.Seq;
import java.util.Comparator;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Which of some names was probably meant. */
final class Near {

    private Near() {}

    /** {@code . Did you mean holdings?}, of the name that differs least; nothing where none is near. */
    static String didYouMean(String written, Seq<String> there) {
        String lower = written.toLowerCase(Locale.ROOT);
        LevenshteinDistance distance = new LevenshteinDistance(written.length() / 3);
        return there.filter(name -> distance.apply(lower, name.toLowerCase(Locale.ROOT)) >= 0)
                .minBy(Comparator.comparing((String name) -> distance.apply(lower, name.toLowerCase(Locale.ROOT))))
                .map(". Did you mean %s?"::formatted)
                .getOrElse("");
    }
}
