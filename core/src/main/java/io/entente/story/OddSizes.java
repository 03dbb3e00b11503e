package io.entente.story;

import io.entente.event.Count;
import io.entente.event.Percent;
import io.entente.internal.words.Form;
import io.entente.internal.words.Problems;
import io.entente.journal.Report;
import io.vavr.control.Option;
import java.math.BigDecimal;

/** Shares and numbers that were probably meant otherwise. */
final class OddSizes implements Oddity {

    private final Problems problems;

    OddSizes(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void note(Report report, Form form) {
        report.development().fields().forEach((field, value) -> {
            switch (value instanceof Option<?> option && option.isDefined() ? option.get() : value) {
                case Percent share -> note(share, field, form);
                case Count units
                when units.equals(Count.ZERO) ->
                    warn(field, "0: leave %s out where nobody tells how many".formatted(field), form);
                default -> {
                    // no size
                }
            }
        });
    }

    private void note(Percent share, String field, Form form) {
        boolean isFraction = share.value().signum() > 0 && share.most().get().compareTo(BigDecimal.ONE) < 0;
        if (isFraction) {
            String meant = share.upTo()
                    .map(upper -> "{from: %s, to: %s}".formatted(hundredfold(share.value()), hundredfold(upper)))
                    .getOrElse(() -> hundredfold(share.value()));
            warn(field, "%s is less than one percent: write %s if that is meant".formatted(share, meant), form);
        }
    }

    private static String hundredfold(BigDecimal number) {
        return number.movePointRight(2).stripTrailingZeros().toPlainString();
    }

    private void warn(String field, String message, Form form) {
        problems.warning(form.placeOf(field), "size", message);
    }
}
