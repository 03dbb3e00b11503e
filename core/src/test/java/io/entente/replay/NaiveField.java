package io.entente.replay;

import io.entente.event.Quantity;
import io.entente.time.EventDate;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;

/** The judge's word on what two sources tell of one field: whether both can be right, and which of them tells more. */
final class NaiveField {

    private NaiveField() {}

    /** What is told; none where it is left open, as an empty option is, and a group of none. */
    static Option<Object> told(Option<?> value) {
        return value.flatMap(it -> switch (it) {
            case Option<?> option -> option.map(content -> (Object) content);
            case Seq<?> group -> Option.<Object>some(group).filter(all -> !group.isEmpty());
            default -> Option.<Object>some(it);
        });
    }

    static boolean agree(Object one, Object other, boolean identifies) {
        if (one instanceof Quantity quantity && other instanceof Quantity another) {
            return NaiveQuantity.agree(quantity, another);
        }
        if (one instanceof EventDate date && other instanceof EventDate another) {
            return NaiveDate.agree(date, another);
        }
        if (one instanceof String text && other instanceof String another) {
            return !identifies || form(text).equals(form(another));
        }
        if (one instanceof BigDecimal number && other instanceof BigDecimal another) {
            return number.compareTo(another) == 0;
        }
        if (one instanceof Seq<?> group && other instanceof Seq<?> another) {
            return (isOfTexts(group) && isOfTexts(another) && !identifies)
                    || holdsAll(group, another)
                    || holdsAll(another, group);
        }
        return one.equals(other);
    }

    static boolean tellsMore(Object one, Object than) {
        if (one instanceof Quantity quantity && than instanceof Quantity another) {
            return NaiveQuantity.tellsMore(quantity, another);
        }
        if (one instanceof EventDate date && than instanceof EventDate another) {
            return NaiveDate.tellsMore(date, another);
        }
        if (one instanceof Seq<?> group && than instanceof Seq<?> another) {
            return holdsAll(group, another) && !holdsAll(another, group);
        }
        return false;
    }

    private static boolean isOfTexts(Seq<?> group) {
        return group.forAll(String.class::isInstance);
    }

    private static boolean holdsAll(Seq<?> group, Seq<?> other) {
        return forms(group).containsAll(forms(other));
    }

    private static Set<Object> forms(Seq<?> group) {
        return HashSet.ofAll(group.map(it -> it instanceof String text ? form(text) : it));
    }

    // by way of lower and upper case, so that ß, ẞ and ss are one, and σ and ς
    private static String form(String text) {
        String caseless = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        String composed = Normalizer.normalize(caseless, Normalizer.Form.NFC);
        return composed.replaceAll("\\p{IsWhite_Space}+", " ").trim();
    }
}
