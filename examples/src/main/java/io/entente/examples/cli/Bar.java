package io.entente.examples.cli;

import io.entente.journal.Progress;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** How far long work on a store has come, on a terminal, where it takes long enough to be watched. */
final class Bar implements Progress, AutoCloseable {

    private static final int LONG = 5_000;
    private static final long UNKNOWN = -1;

    private final String task;
    private @Nullable ProgressBar bar;

    Bar(String task) {
        this.task = task;
    }

    @Override
    public void at(long done, long of) {
        if (of < LONG || !Ansi.AUTO.enabled()) {
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
