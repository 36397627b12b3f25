package no.retning.mail;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import no.retning.instance.Problem;
import org.jspecify.annotations.Nullable;

/** The mail server that messages are handed to. */
final class Smtp {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Session session;
    private final InternetAddress from;

    /**
     * @param url {@code smtp://user:password@host:587} or {@code smtps://host}; a password is sent on an encrypted line only
     * @param from the address that messages come from
     */
    Smtp(String url, String from) {
        try {
            var server = new URI(url);
            var scheme = String.valueOf(server.getScheme());
            if (server.getHost() == null || !(scheme.equals("smtp") || scheme.equals("smtps"))) {
                throw new Problem("RETNING_SMTP_URL is not smtp://host:port or smtps://host:port", null);
            }
            var user = server.getUserInfo();
            this.session = session(server, scheme.equals("smtps"), user);
            this.from = new InternetAddress(from, true);
        } catch (URISyntaxException malformed) {
            throw new Problem("RETNING_SMTP_URL is not smtp://host:port or smtps://host:port", null);
        } catch (AddressException malformed) {
            throw new Problem(
                    "RETNING_SMTP_FROM is '%s'; write the address that mail comes from".formatted(from), null);
        }
    }

    private static Session session(URI server, boolean encrypted, @Nullable String user) {
        var settings = new Properties();
        settings.put("mail.transport.protocol", "smtp");
        settings.put("mail.smtp.host", server.getHost());
        settings.put(
                "mail.smtp.port", Integer.toString(server.getPort() > 0 ? server.getPort() : encrypted ? 465 : 25));
        settings.put("mail.smtp.ssl.enable", Boolean.toString(encrypted));
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
        settings.put("mail.smtp.starttls.enable", "true");
        settings.put("mail.smtp.starttls.required", Boolean.toString(!encrypted && user != null));
        settings.put("mail.smtp.auth", Boolean.toString(user != null));
        for (var what : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            settings.put("mail.smtp." + what, Long.toString(LONGEST.toMillis()));
        }
        if (user == null) {
            return Session.getInstance(settings);
        }
        var parts = user.split(":", 2);
        return Session.getInstance(settings, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(parts[0], parts.length > 1 ? parts[1] : "");
            }
        });
    }

    /** What became of a message. */
    sealed interface Outcome {
        record Gone() implements Outcome {}

        /** @param forGood whether there is no use in trying again: nobody has such an address */
        record Fault(String why, boolean forGood) implements Outcome {}
    }

    /** @param id the same in every attempt, so that who gets it twice after a crash can tell */
    Outcome send(UUID id, Letter letter) {
        try {
            var message = new MimeMessage(session) {
                @Override
                protected void updateMessageID() throws MessagingException {
                    setHeader("Message-ID", "<%s@%s>".formatted(id, domain()));
                }
            };
            message.setFrom(from);
            message.setRecipient(
                    Message.RecipientType.TO, new InternetAddress(letter.to().value(), true));
            message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
            message.setText(letter.text(), StandardCharsets.UTF_8.name());
            message.setSentDate(new Date());
            message.setHeader("Auto-Submitted", "auto-generated");
            Transport.send(message);
            return new Outcome.Gone();
        } catch (AddressException | SendFailedException nobody) {
            return new Outcome.Fault(why(nobody), nobody instanceof AddressException || isRefused(nobody));
        } catch (MessagingException fault) {
            return new Outcome.Fault(why(fault), false);
        }
    }

    private String domain() {
        var address = from.getAddress();
        return address.substring(address.indexOf('@') + 1);
    }

    private static boolean isRefused(MessagingException fault) {
        return fault instanceof SendFailedException failed
                && failed.getInvalidAddresses() != null
                && failed.getInvalidAddresses().length > 0;
    }

    /** Not the words of the fault: they may name whom it was to. */
    private static String why(MessagingException fault) {
        return fault.getClass().getSimpleName();
    }
}
