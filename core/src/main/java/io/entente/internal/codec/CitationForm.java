package io.entente.internal.codec;

import io.entente.journal.Citation;
import io.vavr.control.Option;
import java.net.URI;

/** How a citation is stored: {@code {"quote":"..","locator":"p. 4","url":"https://.."}}. */
final class CitationForm {

    private CitationForm() {}

    static void write(Citation citation, JsonText json) {
        json.beginObject();
        json.option("quote", citation.quote());
        json.option("locator", citation.locator());
        json.option("url", citation.url());
        json.endObject();
    }

    static Citation read(Payload payload) {
        String quote = null;
        String locator = null;
        URI url = null;
        payload.beginObject();
        for (String key = payload.nextKey(); key != null; key = payload.nextKey()) {
            switch (key) {
                case "quote" -> quote = payload.once(quote, Payload::text);
                case "locator" -> locator = payload.once(locator, Payload::text);
                case "url" -> url = payload.once(url, Payload::url);
                default -> throw payload.unknownKey();
            }
        }
        return new Citation(Option.of(quote), Option.of(locator), Option.of(url));
    }
}
