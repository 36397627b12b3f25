package no.retning.monitor.internal;

import java.util.List;
import no.retning.form.FormView;
import no.retning.page.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody asks to be written when figures come, confirms it or unsubscribes.
 *
 * @param lead what it is about, in sentences
 * @param form null where there is nothing to send
 * @param secret whether its own address has a code in it
 */
public record NoticePage(
        Frame frame,
        String heading,
        List<String> lead,
        @Nullable FormView form,
        boolean secret) {}
