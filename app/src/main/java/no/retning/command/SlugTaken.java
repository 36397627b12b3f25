package no.retning.command;

/** Another record of the kind has this slug. */
public final class SlugTaken extends RuntimeException {
    private static final long serialVersionUID = 1;

    SlugTaken(String kind, String slug) {
        super("There is another %s called %s".formatted(kind, slug));
    }
}
