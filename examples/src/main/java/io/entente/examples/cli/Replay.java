package io.entente.examples.cli;

import io.entente.projection.Projection;
import io.entente.projection.ReplayListener;
import io.entente.projection.View;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import picocli.CommandLine.Help.Ansi;

/** A replay that shows on a terminal how far it has come, where it takes long enough to be watched. */
final class Replay {

    private static final int LONG = 50_000;

    private Replay() {}

    static <S> S of(View view, Projection<S> projection) {
        int total = view.history().certainBy(view.asOf().at());
        if (total < LONG || !Ansi.AUTO.enabled()) {
            return view.replay(projection);
        }
        try (ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("replay")
                .setInitialMax(total)
                .clearDisplayOnFinish()
                .build()) {
            ReplayListener listener = (done, all) -> bar.stepTo(done);
            return view.replay(projection, listener);
        }
    }
}
