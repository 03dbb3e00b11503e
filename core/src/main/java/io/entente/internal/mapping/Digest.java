package io.entente.internal.mapping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The SHA-256 (FIPS 180-4) of texts, for what must be short and as good as unique. For one thread. */
public final class Digest {

    private final MessageDigest sha256;

    /** A digest. */
    public Digest() {
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The 32 bytes of a text in UTF-8. */
    public byte[] of(String text) {
        return sha256.digest(text.getBytes(StandardCharsets.UTF_8));
    }
}
