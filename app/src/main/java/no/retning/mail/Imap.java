package no.retning.mail;

import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.UIDFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Date;
import java.util.Properties;
import java.util.Set;
import no.retning.instance.Problem;

/** A mailbox at a mail server, which is read and left as it is. */
public final class Imap {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Set<String> HERE = Set.of("127.0.0.1", "localhost", "[::1]");

    private final Session session;
    private final String scheme;
    private final String host;
    private final int port;
    private final String user;
    private final String password;
    private final String folder;

    /**
     * @param url {@code imaps://user:password@host/folder} or {@code imap://…}, which is encrypted before the password is
     *     sent, unless the server is on this machine; INBOX where no folder is named
     */
    public Imap(String url) {
        try {
            var server = new URI(url);
            this.scheme = String.valueOf(server.getScheme());
            var info = server.getUserInfo();
            if (server.getHost() == null || info == null || !(scheme.equals("imap") || scheme.equals("imaps"))) {
                throw malformed();
            }
            var parts = info.split(":", 2);
            this.host = server.getHost();
            this.port = server.getPort();
            this.user = parts[0];
            this.password = parts.length > 1 ? parts[1] : "";
            var path = String.valueOf(server.getPath()).replaceFirst("^/", "");
            this.folder = path.isEmpty() ? "INBOX" : path;
            this.session = session(scheme, HERE.contains(host));
        } catch (URISyntaxException wrong) {
            throw malformed();
        }
    }

    /** Without the address, which holds a password. */
    private static Problem malformed() {
        return new Problem("RETNING_IMAP_URL is not imaps://user:password@host/folder", null);
    }

    private static Session session(String scheme, boolean here) {
        var settings = new Properties();
        var prefix = "mail." + scheme + ".";
        settings.put(prefix + "ssl.checkserveridentity", "true");
        settings.put(prefix + "starttls.enable", "true");
        settings.put(prefix + "starttls.required", Boolean.toString(scheme.equals("imap") && !here));
        settings.put(prefix + "peek", "true");
        for (var what : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            settings.put(prefix + what, Long.toString(LONGEST.toMillis()));
        }
        return Session.getInstance(settings);
    }

    /**
     * How far a mailbox has been read.
     *
     * @param validity of the numbers, as the server gives it: another means that all are numbered anew
     * @param last the number of the last message that has been read
     */
    public record Mark(long validity, long last) {
        public static final Mark NONE = new Mark(0, 0);
    }

    /** Takes a message that is kept there. */
    @FunctionalInterface
    public interface Taker {
        /**
         * @param arrived when the server took it
         * @param mark how far has been read with this one
         */
        void take(byte[] message, Date arrived, Mark mark);
    }

    /**
     * Reads what has come since, in the order of its coming; one that the taker throws at is the first the next time.
     *
     * @throws MessagingException if the server cannot be reached, or will not
     */
    public void read(Mark since, Taker taker) throws MessagingException, IOException {
        try (var store = session.getStore(scheme)) {
            store.connect(host, port, user, password);
            try (var open = store.getFolder(folder)) {
                open.open(Folder.READ_ONLY);
                read(open, (UIDFolder) open, since, taker);
            }
        }
    }

    private static void read(Folder open, UIDFolder numbers, Mark since, Taker taker)
            throws MessagingException, IOException {
        long validity = numbers.getUIDValidity();
        long last = since.validity() == validity ? since.last() : 0;
        Message[] found = numbers.getMessagesByUID(last + 1, UIDFolder.LASTUID);
        var profile = new FetchProfile();
        profile.add(UIDFolder.FetchProfileItem.UID);
        profile.add(FetchProfile.Item.ENVELOPE);
        open.fetch(found, profile);
        for (var message : found) {
            long uid = numbers.getUID(message);
            // A server asked for what comes after the last gives the last.
            if (uid > last) {
                var bytes = new ByteArrayOutputStream();
                message.writeTo(bytes);
                taker.take(bytes.toByteArray(), message.getReceivedDate(), new Mark(validity, uid));
            }
        }
    }
}
