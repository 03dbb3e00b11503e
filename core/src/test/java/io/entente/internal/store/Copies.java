package io.entente.internal.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;

/** Backups of journals, in memory. */
public final class Copies {

    private Copies() {}

    public static String exported(Place place) throws IOException {
        StringWriter lines = new StringWriter();
        try (var entente = place.entente()) {
            entente.store().backUp(lines);
        }
        return lines.toString();
    }

    public static long restore(Place place, String lines) throws IOException {
        try (var entente = place.entente()) {
            return entente.store().restore(new BufferedReader(new StringReader(lines)));
        }
    }
}
