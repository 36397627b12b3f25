package no.retning.formats.mailbox;

/**
 * Who a message says that it is from, which anybody can write.
 *
 * @param name empty where there is none
 */
public record Sender(String name, String address) {}
