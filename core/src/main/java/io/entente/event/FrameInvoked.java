package io.entente.event;

import io.vavr.control.Option;

/**
 * A frame, that is a slogan or label for the relationship, was taken up.
 *
 * @param frame the slogan or its id, such as {@code steel-friendship}
 * @param holder who uses it; none if not told
 * @param quote the words, as quoted; none if not told
 */
public record FrameInvoked(@Identifies String frame, Option<Entity> holder, Option<String> quote)
        implements Narrative {

    /** Keeps the frame in its {@linkplain Spelling#normal normal spelling}. */
    public FrameInvoked {
        frame = Spelling.normal(frame);
    }
}
