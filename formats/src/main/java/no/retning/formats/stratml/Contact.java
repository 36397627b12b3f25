package no.retning.formats.stratml;

/** Who wrote the document as StratML. */
public record Contact(String identifier, String givenName, String surname, String phone, String email) {
    public static final Contact NONE = new Contact("", "", "", "", "");
}
