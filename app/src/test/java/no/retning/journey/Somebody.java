package no.retning.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;

/**
 * Somebody at a browser, who finds links, fields and buttons by what they are called on the page.
 *
 * <p>{@code -Dpictures=FOLDER} keeps the pictures that are asked for.
 */
final class Somebody {
    private static final String PICTURES = System.getProperty("pictures");
    private static final String PART =
            "xpath=ancestor::*[self::section or self::details or self::fieldset or self::li or self::div][1]";
    private static final String OPTIONAL = " (valgfritt)";

    private final Page page;
    private final Locator place;

    private Somebody(Page page, Locator place) {
        this.page = page;
        this.place = place;
    }

    /** Somebody who types an address, once; from there they follow links. */
    static Somebody at(Page page, String address) {
        page.navigate(address);
        return new Somebody(page, page.locator("body"));
    }

    /** Chooses a place in the menu, or first the area of the work that it stands in. */
    Somebody choosesInTheMenu(String called) {
        var areas = page.locator("nav.menu ul").first().locator("a");
        for (int area = 0; inTheMenu(called).count() == 0; area++) {
            areas.nth(area).click();
        }
        inTheMenu(called).first().click();
        return this;
    }

    private Locator inTheMenu(String called) {
        return page.locator("nav.menu")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(called).setExact(true));
    }

    /** Looks at the part of the page that has this heading, or that begins with it. */
    Somebody under(String heading) {
        var headings = page.locator("h2, h3, fieldset.group > legend");
        var texts = headings.allInnerTexts();
        for (int at = 0; at < texts.size(); at++) {
            if (texts.get(at).strip().startsWith(heading)) {
                return new Somebody(page, headings.nth(at).locator(PART));
            }
        }
        throw new AssertionError("Nothing is headed «" + heading + "» on " + page.url() + ", only " + texts);
    }

    Somebody follows(String link) {
        place.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first()
                .click();
        return new Somebody(page, page.locator("body"));
    }

    Somebody opens(String summary) {
        place.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(summary))
                .first()
                .click();
        return this;
    }

    Somebody writes(String field, String text) {
        field(field).fill(text);
        return this;
    }

    Somebody mends(String field, String wrong, String right) {
        return writes(field, seesIn(field).replace(wrong, right));
    }

    /** Takes the first of the choices that has these words. */
    Somebody chooses(String field, String words) {
        var select = field(field);
        var option = select.locator("option")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
        select.selectOption(new SelectOption().setValue(option.getAttribute("value")));
        return this;
    }

    Somebody ticks(String field) {
        field(field).check();
        return this;
    }

    Somebody presses(String button) {
        place.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        return new Somebody(page, page.locator("body"));
    }

    /** What can be seen here. */
    String sees() {
        var main = place.locator("main");
        return (main.count() > 0 ? main : place).first().innerText();
    }

    /** Marks a step on a scale of a poll. */
    Somebody marks(int scale, String mark, int step) {
        page.locator("fieldset.ask")
                .nth(scale - 1)
                .locator("fieldset.poll-mark")
                .filter(new Locator.FilterOptions().setHasText(mark))
                .locator("label.step")
                .nth(step - 1)
                .click();
        return this;
    }

    /** What stands in one place of the page. */
    String reads(String where) {
        return page.locator(where).first().innerText();
    }

    /** What is in a field. */
    String seesIn(String field) {
        return field(field).inputValue();
    }

    /** Loads the page again until these words are there. */
    Somebody waitsFor(String words) {
        page.waitForCondition(() -> {
            page.reload();
            return page.locator("main").innerText().contains(words);
        });
        return this;
    }

    Somebody picture(String name) {
        if (PICTURES != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(PICTURES, name + ".png"))
                    .setFullPage(true));
        }
        return this;
    }

    /** A field by its label, or the first of the languages under the heading of a text. */
    private Locator field(String called) {
        var names = place.locator("label, fieldset.texts > legend");
        var texts = names.allInnerTexts();
        for (int at = 0; at < texts.size(); at++) {
            if (texts.get(at).replace(OPTIONAL, "").strip().equals(called)) {
                var id = names.nth(at).getAttribute("for");
                return id == null
                        ? names.nth(at).locator("..").locator("textarea, input").first()
                        : page.locator("[id='" + id + "']");
            }
        }
        throw new AssertionError("No field «" + called + "» on " + page.url() + ", only " + texts);
    }
}
