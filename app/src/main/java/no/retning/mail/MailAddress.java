package no.retning.mail;

import java.util.regex.Pattern;

/** Whether what somebody typed can be the address of a mailbox; whether it is one, only a letter shows. */
public final class MailAddress {
    private static final int LONGEST = 254;
    private static final String PART = "[^\\s@<>\",;.]+";
    private static final Pattern ADDRESS = Pattern.compile("%1$s(\\.%1$s)*@%1$s(\\.%1$s)+".formatted(PART));

    private MailAddress() {}

    public static boolean isPossible(String typed) {
        return typed.length() <= LONGEST && ADDRESS.matcher(typed).matches();
    }
}
