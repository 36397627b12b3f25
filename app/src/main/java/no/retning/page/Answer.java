package no.retning.page;

import gg.jte.models.runtime.JteModel;
import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What a page for someone who is signed in answers: a page that nobody keeps, or where to go next. */
public final class Answer {
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=utf-8");

    private Answer() {}

    public static ResponseEntity<byte[]> page(JteModel page) {
        return page(200, page);
    }

    public static ResponseEntity<byte[]> page(int status, JteModel page) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(PageAnswers.bytes(page));
    }

    /** After something was saved: a reload of the next page does not send the form again. */
    public static ResponseEntity<byte[]> seeOther(String url) {
        return ResponseEntity.status(303)
                .location(URI.create(url))
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
