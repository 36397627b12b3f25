package no.retning.page;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page: language, title, menu, banner, foot.
 *
 * @param lang the page's language tag
 * @param title as in the window's title, without the name of the site
 * @param path the page's path without language prefix, as in /strategi/2023
 * @param canonical the page's full address without as-of and tracking
 * @param active key of the menu's current item, as in strategy, or null
 * @param asOf the day or moment as of which the site is read, or null for now
 * @param account who is signed in, or null on public pages
 */
public record Frame(
        Words words,
        Site site,
        String title,
        @Nullable String description,
        String path,
        List<Crumb> crumbs,
        List<MenuItem> menu,
        @Nullable String active,
        @Nullable Moment asOf,
        @Nullable Account account,
        @Nullable Colophon colophon) {

    /** One step of the way to this page. */
    public record Crumb(String url, Text label) {}

    /**
     * An item of the menu; its words are found by its key.
     *
     * @param places what is gathered under it, or none where it is a place itself
     */
    public record MenuItem(String key, String path, List<MenuItem> places) {

        /** A place itself. */
        public MenuItem(String key, String path) {
            this(key, path, List.of());
        }

        /** Whether this is where one is, or gathers it. */
        boolean holds(@Nullable String active) {
            return key.equals(active) || places.stream().anyMatch(place -> place.holds(active));
        }
    }

    /** A person who is signed in, and the token that a form of theirs must send. */
    public record Account(
            String name, String role, @Nullable String csrf) {}

    public static final List<MenuItem> PUBLIC_MENU = List.of(
            new MenuItem("strategy", "/strategi"),
            new MenuItem("portfolio", "/portefolje"),
            new MenuItem("roadmap", "/veikart"),
            new MenuItem("knowledge", "/kunnskap"),
            new MenuItem("meetings", "/moter"),
            new MenuItem("documents", "/foringer"),
            new MenuItem("bodies", "/organ"),
            new MenuItem("compare", "/sammenlign"),
            new MenuItem("search", "/sok"));

    private static final Set<String> NEVER_AS_OF =
            Set.of("/arbeid", "/feed.atom", "/tilbakemelding", "/avstemning", "/horingssvar", "/utgivelser/varsel");

    /** A public page with nothing around it but the menu. */
    public static Frame of(Words words, Site site, String title, String path) {
        return new Frame(words, site, title, null, path, List.of(), PUBLIC_MENU, null, null, null, null);
    }

    public String lang() {
        return words.lang();
    }

    /** Whether an item of the menu is where one is. */
    public boolean isAt(MenuItem item) {
        return item.holds(active);
    }

    /** What is gathered with the place where one is, or nothing. */
    public List<MenuItem> besides() {
        return menu.stream()
                .filter(this::isAt)
                .findFirst()
                .map(MenuItem::places)
                .orElse(List.of());
    }

    /** The address of a place on this site in this language and, where one reads as of a day, on that day. */
    public String link(String to) {
        var prefixed = site.prefix(lang()) + to;
        if (asOf == null || NEVER_AS_OF.contains(to)) {
            return prefixed.isEmpty() ? "/" : prefixed;
        }
        return prefixed + (to.contains("?") ? "&" : "?") + "asOf=" + asOf.iso();
    }

    /** This page in another language. */
    public String in(String tag) {
        return site.prefix(tag) + path + (asOf == null ? "" : "?asOf=" + asOf.iso());
    }

    /** This page as it is now. */
    public String now() {
        return site.prefix(lang()) + path;
    }

    public String canonical() {
        return site.origin() + now();
    }

    public Frame described(@Nullable String text) {
        return new Frame(words, site, title, text, path, crumbs, menu, active, asOf, account, colophon);
    }

    public Frame under(Crumb... steps) {
        return new Frame(words, site, title, description, path, List.of(steps), menu, active, asOf, account, colophon);
    }

    public Frame active(String key) {
        return new Frame(words, site, title, description, path, crumbs, menu, key, asOf, account, colophon);
    }

    public Frame asOf(@Nullable Moment day) {
        return new Frame(words, site, title, description, path, crumbs, menu, active, day, account, colophon);
    }

    public Frame colophon(Colophon foot) {
        return new Frame(words, site, title, description, path, crumbs, menu, active, asOf, account, foot);
    }

    /** A page for a person who is signed in, with the menu of their work. */
    public Frame signedIn(Account person, List<MenuItem> work) {
        return new Frame(words, site, title, description, path, crumbs, work, active, asOf, person, colophon);
    }
}
