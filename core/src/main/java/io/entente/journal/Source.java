package io.entente.journal;

import static java.util.Objects.requireNonNull;

import io.entente.event.Given;
import io.entente.time.EventDate;
import io.vavr.control.Option;
import java.net.URI;
import java.time.LocalDate;

/**
 * The description of a source: an article, an archive, a desk. The latest description recorded stands.
 *
 * @param id its id
 * @param title what it is called; none if not told
 * @param published when it was published: what its reports are known since, unless they say otherwise
 * @param publisher who published it; none if not told
 * @param url where it can be read; none if not told
 */
public record Source(
        SourceId id, Option<String> title, Option<EventDate> published, Option<String> publisher, Option<URI> url)
        implements Recordable {

    /** @throws IllegalArgumentException if the day of publication has no end */
    public Source {
        requireNonNull(id, "id");
        Given.within(title, "title");
        Given.within(published, "published");
        Given.within(publisher, "publisher");
        Given.within(url, "url");
        published.forEach(Claim::requireBounded);
    }

    /**
     * A source with a title.
     *
     * @throws IllegalArgumentException if the id is malformed
     */
    public static Source of(String id, String title) {
        return new Source(
                SourceId.of(requireNonNull(id, "id")), Option.some(title), Option.none(), Option.none(), Option.none());
    }

    /**
     * The same, published then.
     *
     * @param edtf such as {@code 2024-05}
     * @throws IllegalArgumentException if that is not EDTF, or has no end
     */
    public Source published(String edtf) {
        return published(EventDate.parse(requireNonNull(edtf, "edtf")));
    }

    /** The same, published on that day. */
    public Source published(LocalDate day) {
        return published(EventDate.of(day));
    }

    /**
     * The same, published then.
     *
     * @throws IllegalArgumentException if it has no end
     */
    public Source published(EventDate published) {
        return new Source(id, title, Option.some(published), publisher, url);
    }

    /** The same, published by that publisher. */
    public Source publisher(String publisher) {
        return new Source(id, title, published, Option.some(publisher), url);
    }

    /**
     * The same, to be read there.
     *
     * @throws IllegalArgumentException if that is no URI
     */
    public Source url(String url) {
        return new Source(id, title, published, publisher, Option.some(URI.create(requireNonNull(url, "url"))));
    }
}
