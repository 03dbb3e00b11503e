package io.entente.journal;

import io.vavr.control.Option;
import java.net.URI;

/**
 * Where in its source a report stands.
 *
 * @param quote the source's words, kept short
 * @param locator the page, paragraph or record, as in the Citation Style Language
 * @param url where it can be read
 */
public record Citation(Option<String> quote, Option<String> locator, Option<URI> url) {

    /** A citation by the source's own words. */
    public static Citation quoting(String quote) {
        return new Citation(Option.some(quote), Option.none(), Option.none());
    }
}
