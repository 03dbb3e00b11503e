package io.entente.journal;

import static java.util.Objects.requireNonNull;

import io.entente.event.Given;
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

    /** Checks that nothing is null. */
    public Citation {
        Given.within(quote, "quote");
        Given.within(locator, "locator");
        Given.within(url, "url");
    }

    /** A citation by the source's own words. */
    public static Citation quoting(String quote) {
        return new Citation(Option.some(quote), Option.none(), Option.none());
    }

    /** A citation by the place in the source: {@code p. 7}. */
    public static Citation at(String locator) {
        return new Citation(Option.none(), Option.some(locator), Option.none());
    }

    /** The same, with the place in the source: {@code p. 7}. */
    public Citation locator(String locator) {
        return new Citation(quote, Option.some(locator), url);
    }

    /**
     * The same, to be read there.
     *
     * @throws IllegalArgumentException if that is no URI
     */
    public Citation url(String url) {
        return new Citation(quote, locator, Option.some(URI.create(requireNonNull(url, "url"))));
    }
}
