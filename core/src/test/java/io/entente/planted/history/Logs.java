package io.entente.planted.history;

import java.util.logging.Logger;
import org.slf4j.LoggerFactory;

public final class Logs {

    void toJava() {
        Logger.getAnonymousLogger().info("planted");
    }

    void toThePlatform() {
        System.getLogger("planted").log(System.Logger.Level.INFO, "planted");
    }

    void toSlf4j() {
        LoggerFactory.getLogger(Logs.class).info("planted");
    }
}
