package bench;

import io.entente.history.Limits;
import io.entente.projection.View;
import io.entente.projections.page.RelationshipPage;
import io.entente.projections.relationship.Relationship;
import io.entente.time.AsOf;
import io.vavr.collection.List;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The page of a busy pair: how large it is, how soon it stands in Chromium, and how it follows the slider. */
final class Pages {

    private static final String OPENED = """
            const done = arguments[0];
            requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())));
            """;

    /** Moves the slider on by one stop a frame, there and back, and tells how long each frame took. */
    private static final String FOLLOWED = """
            const done = arguments[0];
            const slider = document.getElementById('day');
            const last = Number(slider.max);
            const frames = [];
            let before = null;
            let step = 0;
            const next = now => {
              if (before !== null) {
                frames.push(now - before);
              }
              before = now;
              if (step++ >= 300) {
                frames.shift();
                done(frames.sort((one, other) => one - other));
                return;
              }
              slider.value = last - Math.abs(last - (step % (2 * last)));
              slider.dispatchEvent(new Event('input'));
              requestAnimationFrame(next);
            };
            requestAnimationFrame(next);
            """;

    private Pages() {}

    public static void main(String[] arguments) throws IOException {
        int reports = Integer.getInteger("reports", 5_600);
        Path file = Files.createTempFile("entente", ".html");
        System.out.println("| developments | written in, s | MB | opens in, s | frames/s, median | slowest of 20 |");
        System.out.println("|---|---|---|---|---|---|");
        ListJournal journal = new ListJournal();
        journal.recordAll(MixedReports.generate(reports));
        View view = View.over(
                        journal, Limits.DEFAULT, AsOf.now(MixedReports.KNOWN).at(LocalDate.of(2024, 6, 1)))
                .between(MixedReports.PAIR);
        try {
            long start = System.nanoTime();
            try (Writer out = Files.newBufferedWriter(file)) {
                RelationshipPage.of(view, new Relationship()).write(out);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    "| %,d | %.0f | %.1f | %s |%n",
                    view.everTold().size(), seconds, Files.size(file) / 1e6, looked(file));
        } finally {
            Files.delete(file);
        }
    }

    private static String looked(Path file) {
        ChromeDriver chromium = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                        .build(),
                new ChromeOptions()
                        .addArguments("--headless", "--no-sandbox", "--disable-gpu", "--window-size=1200,900"));
        try {
            chromium.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
            chromium.get(file.toUri().toString());
            Number opened = (Number) Objects.requireNonNull(chromium.executeAsyncScript(OPENED));
            List<Double> frames = List.ofAll(
                            (java.util.List<?>) Objects.requireNonNull(chromium.executeAsyncScript(FOLLOWED)))
                    .map(it -> ((Number) it).doubleValue());
            return "%.1f | %.0f | %.0f"
                    .formatted(
                            opened.doubleValue() / 1e3,
                            1e3 / frames.get(frames.size() / 2),
                            1e3 / frames.get(frames.size() * 19 / 20));
        } finally {
            chromium.quit();
        }
    }
}
