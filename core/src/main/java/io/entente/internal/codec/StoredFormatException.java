package io.entente.internal.codec;

/**
 * A stored message is not what its name and version promise. The message says which it is, what is wrong and where, and
 * never repeats the whole of what is stored.
 */
public final class StoredFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 300;

    StoredFormatException(String name, String version, String reason) {
        super("%s, version %s, cannot be read: %s".formatted(shortened(name), shortened(version), shortened(reason)));
    }

    StoredFormatException(String name, String version, String reason, Throwable cause) {
        this(name, version, reason);
        initCause(cause);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
