package no.retning.hearing.internal;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import no.retning.formats.mailbox.Limits;
import no.retning.formats.mailbox.MailboxFile;
import no.retning.formats.mailbox.Message;
import no.retning.hearing.Hearing;
import no.retning.hearing.Hearings;
import no.retning.hearing.Mailboxes;
import no.retning.mail.Imap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reads the mailbox of a hearing, where one is named: {@code RETNING_IMAP_URL} and {@code RETNING_IMAP_HEARING}. What has
 * been read is noted after it has landed, and what is read again lands once.
 */
@Component
class MailboxRound {
    private static final Logger LOG = LoggerFactory.getLogger(MailboxRound.class);

    private final Hearings hearings;
    private final Mailboxes mailboxes;
    private final MailRoom room;
    private final @Nullable Imap server;
    private final String slug;

    @Autowired
    MailboxRound(
            Hearings hearings,
            Mailboxes mailboxes,
            MailRoom room,
            @Value("${retning.imap.url:}") String url,
            @Value("${retning.imap.hearing:}") String slug) {
        this.hearings = hearings;
        this.mailboxes = mailboxes;
        this.room = room;
        this.server = url.isBlank() ? null : new Imap(url.strip());
        this.slug = slug.strip();
    }

    @Scheduled(fixedDelayString = "${retning.imap.pause}")
    void round() {
        var from = server;
        if (from == null) {
            return;
        }
        var hearing = hearings.find(slug);
        if (hearing.isEmpty()) {
            LOG.warn("No mail is read: there is no hearing called '{}'", slug);
            return;
        }
        try {
            var id = hearing.get().header().id();
            from.read(mailboxes.mark(id), (bytes, arrived, mark) -> {
                take(hearing.get(), bytes, arrived, mark);
                mailboxes.mark(id, mark);
            });
        } catch (MessagingException | IOException | RuntimeException fault) {
            // Not its words: they may name a sender. What has not landed is read again the next time.
            LOG.warn("The mailbox was not read to its end: {}", fault.getClass().getSimpleName());
        }
    }

    private void take(Hearing hearing, byte[] bytes, @Nullable Date arrived, Imap.Mark mark) {
        switch (MailboxFile.one(bytes, Limits.STANDARD)) {
            case Message.Mail mail -> {
                Instant at = arrived == null ? null : arrived.toInstant();
                room.take(hearing, mail, at);
            }
            case Message.Broken broken ->
                LOG.warn("Message {} of the mailbox cannot be read: {}; it stays there", mark.last(), broken.reason());
        }
    }
}
