package no.retning.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a page must be for everyone to be able to use it: by rule, by width and by keyboard. */
public final class Everyone {
    private static final boolean LONG = Boolean.getBoolean("long");
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    /** Of a desk and of a telephone, in CSS pixels. */
    public static final List<Integer> WIDTHS = List.of(1280, 320);

    /** Where the rules are held against a page in another language than the first: what they are about is the same. */
    public static final List<Integer> INSPECTED_IN_OTHERS = LONG ? List.of(320) : List.of();

    private static final String FIRST = "nb";

    private static final String AXE = axe();

    /** What Tab must come to within a part of the page, in this order; where it is before the first of them. */
    private static final String BEGIN = """
            part => {
                const whole = document.querySelector(part);
                const before = whole.getAttribute("tabindex");
                whole.tabIndex = -1;
                whole.focus();
                before === null ? whole.removeAttribute("tabindex") : whole.setAttribute("tabindex", before);
                window.reachable = [...whole.querySelectorAll("a[href], button, select, textarea, summary, [tabindex='0'], input:not([type=hidden])")]
                    .filter(element => element.checkVisibility() && !element.disabled);
                return reachable.length;
            }""";

    /** One radio button of a group is a stop, and the browser may draw the focus around the label or field that a box belongs to. */
    private static final String STOP = """
            last => {
                const at = reachable.indexOf(document.activeElement);
                const between = reachable.slice(last + 1, at);
                const skipped = at < 0 ? ["out of the page"] : between
                    .filter(one => one.type !== "radio" || one.name !== document.activeElement.name
                        && !reachable.slice(0, last + 1).some(before => before.type === "radio" && before.name === one.name))
                    .map(one => one.outerHTML);
                const drawn = element => {
                    const style = element && getComputedStyle(element);
                    return style && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
                };
                const box = document.activeElement.getBoundingClientRect();
                const seen = [document.activeElement, document.activeElement.closest("label"),
                    document.activeElement.closest(".ds-field")].some(drawn)
                    && box.width > 1 && box.bottom > 0 && box.top < innerHeight;
                return [at, skipped.join(" "), seen, document.activeElement.outerHTML.slice(0, 200)];
            }""";

    private Everyone() {}

    /**
     * The languages in which a page of a running instance is opened: the first, and every fourth page in one of the two
     * others too; every template is held in all of them where it is drawn from what it may contain. A long run opens all.
     */
    public static List<String> languages(String path) {
        if (LONG) {
            return List.of(FIRST, "nn", "en");
        }
        return switch (Math.floorMod(path.hashCode(), 8)) {
            case 0 -> List.of(FIRST, "nn");
            case 1 -> List.of(FIRST, "en");
            default -> List.of(FIRST);
        };
    }

    /** Whether a page of a running instance is among the fourth that is tried without scripts; a long run tries all. */
    public static boolean isDrawn(String path) {
        return LONG || Math.floorMod(path.hashCode(), 4) == 0;
    }

    /** Whether a page of a running instance is among the half that is walked through by keyboard; a long run walks all. */
    public static boolean isWalked(String path) {
        return LONG || Math.floorMod(path.hashCode(), 2) == 0;
    }

    /** At which widths the rules are held against a page of a running instance, likewise. */
    public static List<Integer> ruled(String path, String language) {
        if (LONG) {
            return WIDTHS;
        }
        return language.equals(FIRST) ? List.of(WIDTHS.get(Math.floorMod(path.hashCode(), 2))) : List.of();
    }

    /** No rule is broken and nothing is wider than the window, on a telephone and on a desk. */
    public static void canRead(Page page) {
        canRead(page, WIDTHS);
    }

    /**
     * Nothing is wider than the window, on a telephone and on a desk.
     *
     * @param ruled the widths at which no rule is broken either
     */
    public static void canRead(Page page, List<Integer> ruled) {
        assertThat(page.locator("h1").count()).as(page.url() + ": h1").isEqualTo(1);
        assertThat(page.title()).as(page.url() + ": title").isNotBlank();
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            var as = page.url() + " at " + width;
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(as + ": width")
                    .isEqualTo(width);
            if (ruled.contains(width)) {
                assertThat(violations(page)).as(as).isEmpty();
            }
        }
    }

    /** What is wrong, element by element; nothing else is brought out of the browser, for there are many pages. */
    public static List<?> violations(Page page) {
        if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(AXE);
        }
        return (List<?>) page.evaluate("""
                async rules => {
                    const found = await axe.run(document, {runOnly: rules, resultTypes: ["violations"]});
                    return found.violations.flatMap(rule => rule.nodes.map(node => rule.id + " " + node.html));
                }""", RULES);
    }

    /**
     * Whoever has no scripts reads the same, in a window as wide, and every form there has something to send it with.
     *
     * @return the status that both were answered with
     */
    public static int saysTheSame(Page scripted, Page plain, String address) {
        int status = begin(scripted, address);
        assertThat(begin(plain, address)).as(address + " without scripts").isEqualTo(status);
        scripted.waitForLoadState();
        plain.waitForLoadState();
        assertThat(plain.locator("main").innerText())
                .as(address + " without scripts")
                .isEqualTo(scripted.locator("main").innerText());
        assertThat(plain.locator("main form").count())
                .as(address + ": forms that can be sent")
                .isEqualTo(plain.locator("main form:has([type=submit])").count());
        return status;
    }

    /** The status of what comes. */
    private static int begin(Page page, String address) {
        page.setViewportSize(WIDTHS.getFirst(), 900);
        var begun = new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT);
        return requireNonNull(page.navigate(address, begun)).status();
    }

    /** Tab comes to everything that can be used, in reading order, and one sees where it is. */
    public static void canTab(Page page) {
        canTab(page, "body");
    }

    /** The same for what a page has of its own, where its frame is walked through on others; a long run walks all. */
    public static void canTabWithin(Page page) {
        canTab(page, LONG ? "body" : "main");
    }

    private static void canTab(Page page, String part) {
        // As for somebody who has just come: a page that says what was wrong begins further down.
        int all = ((Number) page.evaluate(BEGIN, part)).intValue();
        for (int last = -1; last < all - 1; ) {
            page.keyboard().press("Tab");
            var stop = (List<?>) page.evaluate(STOP, last);
            int at = ((Number) stop.getFirst()).intValue();
            if (at == last) {
                continue; // a date has a stop each for its day, month, year and calendar
            }
            if (at < 0 && isOneOfItsGroup(page, last)) {
                return;
            }
            assertThat((String) stop.get(1))
                    .as("%s: Tab goes past, on its way to %s", page.url(), stop.getLast())
                    .isEmpty();
            assertThat(stop.get(2))
                    .as("%s: focus is seen on %s", page.url(), stop.getLast())
                    .isEqualTo(true);
            assertThat(at)
                    .as("%s: Tab goes back to %s", page.url(), stop.getLast())
                    .isGreaterThan(last);
            last = at;
        }
    }

    /** The last stop of a page may be a radio button whose group ends it. */
    private static boolean isOneOfItsGroup(Page page, int last) {
        return Boolean.TRUE.equals(page.evaluate(
                "last => reachable.slice(last).every(one => one.type === 'radio' && one.name === reachable[last].name)",
                last));
    }

    private static String axe() {
        try (var source = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(requireNonNull(source).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
