package io.entente.projections.page;

import static java.util.Objects.requireNonNull;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import io.entente.projection.View;
import io.entente.projections.relationship.Relationship;
import io.vavr.collection.HashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.print.PrintOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A browser that looks at a page: one for the tests of a class, each of which finds it on a desk, by day. */
final class Browser implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    private final List<Path> pages = new ArrayList<>();
    private @Nullable ChromeDriver running;

    @Override
    public void beforeAll(ExtensionContext tests) {
        running = Chromium.start();
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        width(1200);
        prefer("prefers-color-scheme", "light");
        console();
        requests();
    }

    @Override
    public void afterAll(ExtensionContext tests) throws IOException {
        if (running != null) {
            running.quit();
        }
        for (Path page : pages) {
            Files.delete(page);
        }
    }

    private ChromeDriver driver() {
        return requireNonNull(running, "JUnit starts it before all tests");
    }

    void open(String page) {
        open(page, "");
    }

    void open(View view) {
        open(view, "");
    }

    /** Opens a page, at a place in it. */
    void open(String page, String fragment) {
        try {
            Path file = Files.writeString(Files.createTempFile("page", ".html"), page);
            pages.add(file);
            driver().get("about:blank");
            driver().get(file.toUri() + fragment);
            settle();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void open(View view, String fragment) {
        open(NorwayAndSweden.written(RelationshipPage.of(view, new Relationship())), fragment);
    }

    void reload() {
        driver().navigate().refresh();
        settle();
    }

    void back() {
        driver().navigate().back();
        settle();
    }

    /** Until what is due at the next frame is drawn. */
    void settle() {
        driver().executeAsyncScript(
                        "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()))");
    }

    void width(int width) {
        driver().manage().window().setSize(new Dimension(width, 900));
        driver().executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    void prefer(String feature, String value) {
        driver().executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", feature, "value", value))));
        settle();
    }

    /** Prints, and shows what was printed. */
    void print() {
        driver().print(new PrintOptions());
        driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    String address() {
        return requireNonNull(driver().getCurrentUrl());
    }

    String title() {
        return requireNonNull(driver().getTitle());
    }

    WebElement find(String css) {
        return driver().findElement(By.cssSelector(css));
    }

    Seq<WebElement> all(String css) {
        return Vector.ofAll(driver().findElements(By.cssSelector(css)));
    }

    void press(String css, CharSequence... keys) {
        find(css).sendKeys(keys);
        settle();
    }

    void click(String css) {
        driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", find(css));
        find(css).click();
        settle();
    }

    /** Moves a slider by its arrow keys from its first stop on. */
    void moveTo(String slider, int stop) {
        press(slider, Keys.HOME);
        for (int i = 0; i < stop; i++) {
            find(slider).sendKeys(Keys.ARROW_RIGHT);
        }
        settle();
    }

    /** Types key by key into what has the focus then. */
    void type(String css, String keys) {
        driver().executeScript("arguments[0].focus()", find(css));
        keys.chars().forEach(key -> {
            new Actions(driver()).sendKeys(Character.toString(key)).perform();
            settle();
        });
    }

    /** Gives a field a date, as typed keys do in the order of whatever country. */
    void date(String css, String date) {
        driver().executeScript(
                        "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('change'))",
                        find(css),
                        date);
        settle();
    }

    /** What a script returns: texts. */
    @SuppressWarnings("unchecked")
    Seq<String> texts(String script) {
        return Vector.ofAll((List<String>) requireNonNull(driver().executeScript(script)));
    }

    /** The rows of a picture's table, cell by cell; opened, if it is not. */
    Seq<Seq<String>> table(String picture) {
        driver().executeScript("document.querySelector(arguments[0]).open = true", "#%s details".formatted(picture));
        settle();
        return all("#%s tbody tr".formatted(picture)).map(row -> Vector.ofAll(row.findElements(By.cssSelector("td")))
                .map(it -> requireNonNull(it.getDomProperty("textContent"))));
    }

    /** What each row of a picture's table opens, with whether it is marked. */
    Seq<String> opened(String picture) {
        table(picture);
        return texts("""
                return [...document.querySelectorAll('#%s tbody tr')].map(row => {
                  row.querySelector('.item').click();
                  const opened = document.querySelector('dialog[open] h2').textContent;
                  document.querySelector('dialog .close').click();
                  return opened + (row.querySelector('.mark.possible') ? ', possibly' : '');
                })
                """.formatted(picture));
    }

    boolean holds(String condition) {
        return Boolean.TRUE.equals(driver().executeScript("return " + condition));
    }

    /** What each section shows, sentence by sentence, by the name of the section. */
    @SuppressWarnings("unchecked")
    HashMap<String, Seq<String>> shown() {
        var told = (Map<String, List<String>>) requireNonNull(driver().executeScript("""
                return Object.fromEntries([...document.querySelectorAll('.state:first-child [data-section]')].map(it =>
                  [it.dataset.section, [...it.querySelectorAll('.items > li .told')].map(told => told.textContent)]))
                """));
        return HashMap.ofAll(told).mapValues(Vector::ofAll);
    }

    Seq<String> console() {
        return Vector.ofAll(driver().manage().logs().get(LogType.BROWSER)).map(LogEntry::getMessage);
    }

    /** Whatever was asked for but the page itself and what is made in it: the browser paints its own buttons from data. */
    Seq<String> requests() {
        return Vector.ofAll(driver().manage().logs().get(LogType.PERFORMANCE))
                .map(LogEntry::getMessage)
                .filter(it -> it.contains("Network.requestWillBeSent\""))
                .reject(it -> it.contains("\"documentURL\":\"about:") || it.contains("\"url\":\"about:"))
                .reject(it -> it.contains("\"url\":\"blob:") || it.contains("\"url\":\"data:image/svg+xml"))
                .reject(it -> it.contains("\"url\":\"file:") && it.contains("\"type\":\"Document\""));
    }

    /** What axe finds wrong, by rule. */
    Seq<String> axe() {
        return Vector.ofAll(new AxeBuilder().analyze(driver()).getViolations()).map(Browser::told);
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + Vector.ofAll(rule.getNodes()).take(3).map(it -> it.getHtml());
    }

    void waitFor(String css) {
        new WebDriverWait(driver(), Duration.ofSeconds(5))
                .until(it -> !it.findElements(By.cssSelector(css)).isEmpty());
    }

    void picture(Path file) throws IOException {
        Files.write(file, driver().getScreenshotAs(OutputType.BYTES));
    }
}
