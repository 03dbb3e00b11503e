package io.entente.examples.cli;

import io.entente.journal.Progress;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** How far long work has come, on a terminal, where it takes long enough to be watched. */
final class Bar implements Progress, AutoCloseable {

    private static final int MANY_ENTRIES = 5_000;
    private static final long UNKNOWN = -1;

    private final String task;
    private final int fewer;
    private @Nullable ProgressBar bar;

    /** Of work on entries. */
    Bar(String task) {
        this(task, MANY_ENTRIES);
    }

    /** @param fewer than so many things to do are not worth watching */
    Bar(String task, int fewer) {
        this.task = task;
        this.fewer = fewer;
    }

    @Override
    public void at(long done, long of) {
        if (of < fewer || !Ansi.AUTO.enabled()) {
            return;
        }
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(done < of ? of : UNKNOWN)
                    .clearDisplayOnFinish()
                    .build();
        }
        bar.stepTo(done);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
