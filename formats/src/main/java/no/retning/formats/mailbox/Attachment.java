package no.retning.formats.mailbox;

/**
 * A file that came with a message.
 *
 * @param name as the sender named it, without folders; {@code part-N} where it had none
 * @param mediaType as the sender stated it
 * @param bytes not to be changed
 */
public record Attachment(String name, String mediaType, byte[] bytes) {}
