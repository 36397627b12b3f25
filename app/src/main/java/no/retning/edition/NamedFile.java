package no.retning.edition;

/**
 * A file as an edition names it, in a field called {@code file}: whoever sees the edition may fetch it.
 *
 * @param sha256 64 small hexadecimal digits
 * @param name what it is saved as
 * @param mediaType as in application/pdf
 * @param size in bytes
 */
public record NamedFile(String sha256, String name, String mediaType, long size) {
    public NamedFile {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not a hash: " + sha256);
        }
    }
}
