package io.entente.projections.forms;

import io.entente.event.DevelopmentId;
import io.entente.event.Dyad;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.time.EventDate;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What things are called where they are read aloud: with the article that goes with a name, and dates in words. */
final class Spoken implements Names {

    private final Names names;
    private final Map<Entity, String> spoken = new HashMap<>(); // each is called many times in one chronicle

    private static final Pattern ARTICLE = Pattern.compile("^(the|an?) ", Pattern.CASE_INSENSITIVE);

    /** Names that go with an article: what is a union, or islands; and what has a plural, or a common noun, for a name. */
    private static final Pattern TAKES_ARTICLE = Pattern.compile(
            "(.* )?(United|Republic|Organi[sz]ation|League|Council|Community|Commonwealth|Association|Bank)"
                    + " (of|for) .*"
                    + "|United (States|Kingdom|Nations|Arab)\\b.*"
                    + "|(.* )?(Islands|Emirates|Federation|Kingdom|Republic|Union|Organi[sz]ation|Nations|Territory"
                    + "|Territories|League|Commission|Council)"
                    + "|(Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Congo|Holy See|Vatican)\\b.*");

    /** Names of several words of which the noun is a common one, in the singular: a steel mill, an embassy in a city. */
    private static final Pattern IS_DESCRIPTION = Pattern.compile(".+ \\p{Ll}+(?<!s)( (of|for|in|on|at|near|to) .*)?");

    /** Names that begin with whose something is, which stands for the article: a president's tour. */
    private static final Pattern POSSESSIVE = Pattern.compile("^(\\p{Lu}\\S* ){0,2}\\p{Lu}\\S*['’]s? ");

    Spoken(Names names) {
        this.names = names;
    }

    @Override
    public String nameOf(Entity entity) {
        return spoken.computeIfAbsent(entity, it -> spoken(names.nameOf(it)));
    }

    private static String spoken(String name) {
        return takesArticle(name) ? "the " + name : lowered(name);
    }

    private static boolean takesArticle(String name) {
        return (TAKES_ARTICLE.matcher(name).matches()
                        || IS_DESCRIPTION.matcher(name).matches())
                && isBare(name);
    }

    private static boolean isBare(String name) {
        return !ARTICLE.matcher(name).find() && !POSSESSIVE.matcher(name).find();
    }

    @Override
    public String nameOf(Dyad dyad) {
        return names.nameOf(dyad);
    }

    @Override
    public String titleOf(String agreement) {
        return names.titleOf(agreement);
    }

    @Override
    public Option<String> notCounted(DevelopmentId id) {
        return names.notCounted(id);
    }

    /** {@code the Treaty of Relations}; a word by itself, which may be an id, as it is. */
    @Override
    public String titled(String title) {
        return title.contains(" ") && isBare(title) ? "the " + title : lowered(title);
    }

    private static String lowered(String name) {
        return ARTICLE.matcher(name).replaceFirst(match -> match.group().toLowerCase(Locale.ROOT));
    }

    @Override
    public String dateOf(EventDate date) {
        return DateWords.named(date);
    }
}
