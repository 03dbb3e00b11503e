package io.entente.time;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What to write instead of a text that is not EDTF, where the slip is a common one. */
final class Advice {

    /** In the order in which they are tried; each is offered only if what comes out of it is EDTF. */
    private static final List<Remedy> REMEDIES = List.of(
            remedy("(?<!\\d) +| +(?!\\d)", match -> ""),
            remedy("^$|^(?i:undated|unknown|n\\.d\\.)$", match -> "undated"),
            // EDTF as drafted in 2012, which many archives still write
            remedy("^unknown/", match -> "/"),
            remedy("/unknown$", match -> "/"),
            remedy("^open/", match -> "../"),
            remedy("/open$", match -> "/.."),
            remedy("\\?~|~\\?", match -> "%"),
            remedy("[ux]", match -> "X"),
            remedy("^.*[a-z].*$", match -> match.group().toUpperCase(Locale.ROOT)),
            // habits of other notations
            remedy("^(?<y>\\d{4})[-./](?<m>\\d{1,2})([-./](?<d>\\d{1,2}))?$", Advice::calendarDate),
            remedy("^(?<d>\\d{1,2})\\. ?(?<m>\\d{1,2})\\. ?(?<y>\\d{4})$", Advice::calendarDate),
            remedy("^(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})$", Advice::calendarDate),
            remedy("(?<=-\\d\\d) (?=\\d\\d:)", match -> "T"),
            remedy("(?<=\\d{4}) ?[-–—] ?(?=\\d{4})", match -> "/"),
            remedy("^(\\d{2})(\\d{2}) ?[–—] ?(\\d{2})$", match -> "%1$s%2$s/%1$s%3$s".formatted(groups(match))),
            remedy(
                    "^(\\d{4})-(\\d{2}-\\d{2})/(\\d{2}-\\d{2})$",
                    match -> "%1$s-%2$s/%1$s-%3$s".formatted(groups(match))),
            remedy("^(?:circa|ca\\.?|c\\.) ?(.*)$", match -> match.group(1) + "~"),
            remedy("(?<=[1-9])0s$", match -> "X"),
            remedy("^\\+?(?=-?[1-9]\\d{4,}$)", match -> "Y"),
            remedy("^[Y+]", match -> ""),
            remedy("^-(?=0+$)", match -> ""),
            remedy("-00(:00)?$", match -> "Z"));

    private record Remedy(Pattern slip, Function<MatchResult, String> remedy) {
        String appliedTo(String text) {
            return slip.matcher(text).replaceAll(remedy);
        }
    }

    private Advice() {}

    /** A date that is surely meant by the text; none if that is not obvious. */
    static Option<String> on(String text) {
        return REMEDIES.iterator()
                .map(remedy -> remedy.appliedTo(text))
                .reject(text::equals)
                .find(Advice::isDate);
    }

    private static Remedy remedy(String slip, Function<MatchResult, String> remedy) {
        return new Remedy(Pattern.compile(slip), remedy);
    }

    private static Object[] groups(MatchResult match) {
        return new Object[] {match.group(1), match.group(2), match.group(3)};
    }

    private static String calendarDate(MatchResult parts) {
        String month = parts.group("y") + "-" + twoDigits(parts.group("m"));
        return Option.of(parts.group("d")).fold(() -> month, day -> month + "-" + twoDigits(day));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static boolean isDate(String text) {
        try {
            return text.equals("undated") || EdtfGrammar.read(text).level() >= 0;
        } catch (EdtfRefusal refusal) {
            return false;
        }
    }
}
