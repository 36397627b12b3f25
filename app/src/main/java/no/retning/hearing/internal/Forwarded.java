package no.retning.hearing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.retning.formats.mailbox.Attachment;
import no.retning.formats.mailbox.Limits;
import no.retning.formats.mailbox.MailboxFile;
import no.retning.formats.mailbox.Message;
import no.retning.formats.mailbox.Sender;

/**
 * What somebody wrote, and who sent it on where it was not they who sent it here.
 *
 * @param by who sent it on, with their own words; empty where nobody did
 */
record Forwarded(Sender sender, String subject, String text, List<Attachment> attachments, String by) {
    private static final Pattern PREFIX = Pattern.compile("(?iu)^\\s*(?:vs|vsb|fw|fwd|videres\\p{L}+)\\s*[:.].*");
    private static final String ADDRESS = "[^\\s<>\\[\\]()\"',;:]{1,120}@[^\\s<>\\[\\]()\"',;:]{1,120}";
    /** The lines that mail programs put before what is sent on; the first of them says who wrote it. */
    private static final Pattern HEAD = Pattern.compile(
            "(?imu)^[ \\t*>]{0,8}(?:fra|frå|from)[ \\t]{0,3}:\\*?[ \\t]{0,8}(?<name>[^<\\[(\\n]{0,120}?)"
                    + "[ \\t<\\[(\"']{0,4}(?:mailto:)?(?<address>" + ADDRESS + ")[^\\n]{0,200}\\n"
                    + "(?<rest>(?:[ \\t*>]{0,8}(?:sendt|sent|dato|date|til|to|kopi|cc|emne|subject)[ \\t]{0,3}:[^\\n]{0,1000}\\n?){1,6})");

    private static final Pattern SUBJECT = Pattern.compile("(?imu)^[ \\t*>]{0,8}(?:emne|subject)[ \\t]{0,3}:\\*?(.*)$");
    private static final Pattern RULE = Pattern.compile("(?m)^[ \\t]*(?:-{3,}|_{3,}).*\\s*\\z");

    Forwarded {
        attachments = List.copyOf(attachments);
    }

    /** A mail as its writer meant it: what lies in it whole, or under the lines of one who sent it on. */
    static Forwarded of(Message.Mail mail) {
        boolean named = PREFIX.matcher(mail.subject()).matches();
        var inner = mail.attachments().stream().filter(Forwarded::isMessage).toList();
        if (inner.size() == 1 && (named || mail.text().isBlank())) {
            var read = MailboxFile.one(inner.getFirst().bytes(), Limits.STANDARD);
            if (read instanceof Message.Mail within) {
                var files = new ArrayList<>(within.attachments());
                mail.attachments().stream().filter(one -> !isMessage(one)).forEach(files::add);
                return new Forwarded(within.sender(), within.subject(), within.text(), files, by(mail, mail.text()));
            }
        }
        Matcher head = HEAD.matcher(mail.text());
        if (named && head.find()) {
            Matcher subject = SUBJECT.matcher(head.group("rest"));
            return new Forwarded(
                    new Sender(head.group("name").replaceAll("[\"'*]", "").strip(), head.group("address")),
                    subject.find() ? subject.group(1).strip() : mail.subject(),
                    mail.text().substring(head.end()).strip(),
                    mail.attachments(),
                    by(mail, mail.text().substring(0, head.start())));
        }
        return new Forwarded(mail.sender(), mail.subject(), mail.text(), mail.attachments(), "");
    }

    private static String by(Message.Mail mail, String words) {
        return (mail.sender().name() + " <" + mail.sender().address() + ">\n"
                        + RULE.matcher(words).replaceFirst(""))
                .strip();
    }

    private static boolean isMessage(Attachment one) {
        return one.mediaType().toLowerCase(Locale.ROOT).equals("message/rfc822")
                || one.name().toLowerCase(Locale.ROOT).endsWith(".eml");
    }
}
