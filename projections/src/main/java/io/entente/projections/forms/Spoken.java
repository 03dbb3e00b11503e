package io.entente.projections.forms;

import io.entente.event.Dyad;
import io.entente.event.Entity;
import io.entente.event.Names;
import io.entente.time.EventDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** What things are called where they are read aloud: with the article that goes with a name, and dates in words. */
record Spoken(Names names) implements Names {

    private static final Pattern ARTICLE = Pattern.compile("^(the|an?) ", Pattern.CASE_INSENSITIVE);

    /** Names that go with an article: what is a union, or islands; and what has a plural, or a common noun, for a name. */
    private static final Pattern TAKES_ARTICLE = Pattern.compile(
            "(United|Democratic Republic|Republic|Organi[sz]ation|League|Council|Community|Commonwealth|Association|Bank)"
                    + " (of|for) .*"
                    + "|United (States|Kingdom|Nations|Arab)\\b.*"
                    + "|(.* )?(Islands|Emirates|Federation|Kingdom|Republic|Union|Organi[sz]ation|Nations|Territory"
                    + "|Territories|League|Commission|Council)"
                    + "|(Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Congo|Holy See|Vatican)\\b.*");

    @Override
    public String nameOf(Entity entity) {
        String name = names.nameOf(entity);
        return TAKES_ARTICLE.matcher(name).matches() ? "the " + name : lowered(name);
    }

    @Override
    public String nameOf(Dyad dyad) {
        return names.nameOf(dyad);
    }

    @Override
    public String titleOf(String agreement) {
        return names.titleOf(agreement);
    }

    /** {@code the Treaty of Relations}; a word by itself, which may be an id, as it is. */
    @Override
    public String titled(String title) {
        return title.contains(" ") && !ARTICLE.matcher(title).find() ? "the " + title : lowered(title);
    }

    private static String lowered(String name) {
        return ARTICLE.matcher(name).replaceFirst(match -> match.group().toLowerCase(Locale.ROOT));
    }

    @Override
    public String dateOf(EventDate date) {
        return DateWords.named(date);
    }
}
