package io.entente.planted.cli;

import java.io.PrintWriter;

/** A command that does not print by the one way out. */
public final class PrintsByItself {

    void told() {
        System.out.println("so it is");
    }

    void written(PrintWriter out) {
        out.println("so it is");
    }
}
