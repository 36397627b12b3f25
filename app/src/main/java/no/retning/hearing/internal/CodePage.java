package no.retning.hearing.internal;

import java.util.List;
import no.retning.page.Field;
import no.retning.page.Frame;
import no.retning.page.Text;

/**
 * Where one begins to answer, or comes back with a code.
 *
 * @param lead what it is about, in sentences
 * @param fields none where one only begins
 * @param secret whether its own address has a code in it
 */
public record CodePage(
        Frame frame, Text title, List<String> lead, String action, List<Field> fields, String button, boolean secret) {}
