package jp.shingi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shingi.testing.Shared;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The site in a real browser: accessibility by axe, narrow screens, dark, and tasks done with the keyboard alone. */
class BrowserTest {
    @TempDir
    static Path downloads;

    private static final HandMade LIBRARY = new HandMade();
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static Site site;
    private static ChromeDriver browser;
    private static String axe;

    @BeforeAll
    static void open() throws IOException {
        if (!Files.exists(CHROMIUM) || !Files.exists(DRIVER)) Shared.absent("chromium with its driver");
        site = Site.start(SiteSettings.local(0, "test"), new PlainSearcher(LIBRARY), LIBRARY);
        var options = new ChromeOptions().setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=ja");
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        browser = new ChromeDriver(service, options);
        browser.manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
        try (var in = Objects.requireNonNull(BrowserTest.class.getResourceAsStream("/axe.min.js"))) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    static void close() {
        if (browser != null) browser.quit();
        if (site != null) site.close();
    }

    static List<String> pages() {
        return Addressed.pages(LIBRARY);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everybodyCanUseThePage(String path) throws IOException {
        var views = System.getProperty("screenshots") == null
                ? List.of(new View(1280, "light"), new View(320, "dark"), new View(640, View.FORCED))
                : List.of(
                        new View(1280, "light"),
                        new View(1280, "dark"),
                        new View(360, "light"),
                        new View(320, "dark"),
                        new View(640, View.FORCED));
        for (var view : views) {
            show(path, view);
            assertEquals("", violations(), path + " " + view);
            var overflow =
                    ((Number) script("return document.documentElement.scrollWidth - window.innerWidth")).intValue();
            assertTrue(overflow <= 0, path + " is " + overflow + " px wider than " + view.width);
            picture(path, view);
        }
    }

    @Test
    void nothingIsAskedOfAnotherHost() {
        show("/search?q=%E5%A7%94%E8%A8%97", new View(1280, "light"));
        var asked = script("return performance.getEntriesByType('resource').map(e => e.name)");
        for (var address : (List<?>) asked)
            assertTrue(address.toString().startsWith(site.address()), address.toString());
    }

    @Test
    void findHowAPurposeWasHandledElsewhere() {
        show("/", new View(1280, "light"));
        tabTo("#q");
        type("目的外利用", Keys.ENTER);
        tabTo(".hit h3 a");
        type(Keys.ENTER);
        tabTo("#similar a[href^='/cases/']");
        type(Keys.ENTER);
        assertTrue(browser.findElement(By.cssSelector("h1")).getText().contains("名簿"));
    }

    @Test
    void takeAContractorsCasesToASpreadsheet() throws Exception {
        show("/search?q=%E5%A7%94%E8%A8%97", new View(1280, "light"));
        tabTo(".hit a[href^='/contractors/']");
        type(Keys.ENTER);
        browser.executeCdpCommand(
                "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", downloads.toString()));
        tabTo("a[href$='format=xlsx']");
        type(Keys.ENTER);
        try (var workbook = WorkbookFactory.create(downloaded(".xlsx").toFile(), null, true)) {
            var sheet = workbook.getSheetAt(0);
            assertEquals(shownCases(), sheet.getLastRowNum());
            assertTrue(sheet.getRow(1).getCell(0).getStringCellValue().contains("/"), "the identifier of a case");
        }
    }

    private static int shownCases() {
        return browser.findElements(By.cssSelector("tbody th a[href^='/cases/']"))
                .size();
    }

    private static Path downloaded(String ending) throws IOException, InterruptedException {
        for (int n = 0; n < 200; n++) {
            try (var files = Files.list(downloads)) {
                var whole =
                        files.filter(file -> file.toString().endsWith(ending)).findFirst();
                if (whole.isPresent()) return whole.get();
            }
            Thread.sleep(50);
        }
        throw new AssertionError("no " + ending + " came");
    }

    @Test
    void citeOneTurn() {
        show(jp.shingi.web.view.Links.caseOf(LIBRARY.cases.getFirst().id()), new View(1280, "light"));
        tabTo(".turn a[href^='/cite']");
        type(Keys.ENTER);
        tabTo("#c-bib");
        assertTrue(String.valueOf(browser.switchTo().activeElement().getAttribute("value"))
                .startsWith("@misc{"));
    }

    @Test
    void theFirstStopIsTheWayToTheContent() {
        show("/coverage", new View(1280, "light"));
        type(Keys.TAB);
        type(Keys.ENTER);
        assertTrue(browser.getCurrentUrl().endsWith("#main"));
    }

    @Test
    void completionsAreOffered() throws InterruptedException {
        show("/", new View(1280, "light"));
        browser.findElement(By.id("q")).sendKeys("い");
        for (int n = 0;
                n < 50
                        && browser.findElements(By.cssSelector("#suggestions option"))
                                .isEmpty();
                n++) Thread.sleep(50);
        assertEquals(
                2, browser.findElements(By.cssSelector("#suggestions option")).size());
    }

    private static void show(String path, View view) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", view.width, "height", 800, "deviceScaleFactor", 1, "mobile", view.width < 500));
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", view.dark() ? "dark" : "light"),
                                Map.of("name", "forced-colors", "value", view.forced() ? "active" : "none"))));
        browser.get(site.address().replaceAll("/$", "") + path);
    }

    /** The rules of WCAG 2.2 A and AA, and of good practice. */
    private static String violations() {
        script(axe);
        var found = browser.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}).then(r => done(
                  r.violations.map(v => v.id + ': ' + v.help + ' ' + v.nodes.slice(0, 3).map(n => n.html).join(' | '))));
                """);
        return ((List<?>) Objects.requireNonNull(found))
                .stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private static void tabTo(String selector) {
        for (int stops = 0; stops < 200; stops++) {
            if (Boolean.TRUE.equals(script("return document.activeElement.matches(arguments[0])", selector))) return;
            type(Keys.TAB);
        }
        throw new AssertionError("the Tab key does not reach " + selector + " on " + browser.getCurrentUrl());
    }

    private static void type(CharSequence... keys) {
        browser.switchTo().activeElement().sendKeys(keys);
    }

    private static Object script(String code, Object... values) {
        return browser.executeScript(code, values);
    }

    /** With {@code -Dscreenshots=DIR}, pictures to look at. */
    private static void picture(String path, View view) throws IOException {
        var folder = System.getProperty("screenshots");
        if (folder == null) return;
        var shot = browser.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true));
        var name = Stream.of(
                        java.net.URLDecoder.decode(path, StandardCharsets.UTF_8).replaceAll("[^\\p{L}\\p{N}]+", "-"))
                .map(n -> n.substring(0, Math.min(40, n.length())))
                .findFirst()
                .orElseThrow();
        Files.write(
                Path.of(folder, name + "." + view.width + "." + view.scheme + ".png"),
                Base64.getDecoder().decode(String.valueOf(shot.get("data"))));
    }

    /**
     * How a reader looks at it.
     *
     * @param width in CSS pixels: 320 a telephone, 640 a screen at 200 %
     */
    private record View(int width, String scheme) {
        /** High contrast, in the colours of the reader's system. */
        static final String FORCED = "forced";

        boolean dark() {
            return scheme.equals("dark");
        }

        boolean forced() {
            return scheme.equals(FORCED);
        }
    }
}
