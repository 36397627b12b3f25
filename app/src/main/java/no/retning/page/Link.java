package no.retning.page;

/** A place to go and what it is called. */
public record Link(String url, Text label) {

    public static Link of(String url, String label) {
        return new Link(url, Text.of(label));
    }
}
