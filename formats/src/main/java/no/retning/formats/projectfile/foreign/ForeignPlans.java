package no.retning.formats.projectfile.foreign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.retning.formats.projectfile.InvalidProjectFile;
import no.retning.formats.projectfile.ProjectFile;
import no.retning.formats.projectfile.ProjectFormat;
import no.retning.formats.xml.InvalidXml;
import no.retning.formats.xml.Xml;
import org.jspecify.annotations.Nullable;
import org.mpxj.MPXJException;
import org.mpxj.ganttproject.GanttProjectReader;
import org.mpxj.mpp.MPPReader;
import org.mpxj.mspdi.MSPDIReader;
import org.mpxj.primavera.PrimaveraPMFileReader;
import org.mpxj.primavera.PrimaveraXERFileReader;
import org.mpxj.reader.ProjectReader;

/** Reads plans of other tools. */
public final class ForeignPlans {
    /** The largest file that is read, in bytes. */
    public static final int LARGEST = (int) Xml.LARGEST;

    private ForeignPlans() {}

    /**
     * Reads the plan, or the first of several, in minutes of working time.
     *
     * @param file closed by the caller
     * @throws InvalidProjectFile when it is none, with what is known of why
     */
    public static ProjectFile read(ProjectFormat format, InputStream file) {
        byte[] bytes = bytes(file);
        if (format.isXml()) {
            refuseWhatIsHostile(bytes);
        }
        if (format == ProjectFormat.XER) {
            refuseWhatBreaksOff(bytes);
        }
        org.mpxj.ProjectFile plan;
        try {
            plan = reader(format).read(new ByteArrayInputStream(bytes));
            if (plan != null && format == ProjectFormat.GANTTPROJECT) {
                GanttLinks.addNested(plan, bytes);
            }
        } catch (MPXJException | RuntimeException invalid) {
            throw new InvalidProjectFile(
                    "this is no file of " + format.title() + " that can be read: " + reason(invalid), invalid);
        } catch (StackOverflowError endless) {
            throw new InvalidProjectFile("this file of " + format.title() + " leads round in a circle", endless);
        }
        if (plan == null) {
            throw new InvalidProjectFile("this file of " + format.title() + " holds no plan");
        }
        return new PlanReader(plan, format).read();
    }

    private static ProjectReader reader(ProjectFormat format) {
        return switch (format) {
            case MSPDI -> new MSPDIReader();
            case XER -> new PrimaveraXERFileReader();
            case PMXML -> new PrimaveraPMFileReader();
            case MPP -> {
                var reader = new MPPReader();
                reader.setReadPresentationData(false);
                yield reader;
            }
            case GANTTPROJECT -> new GanttProjectReader();
            case JSON, PSPLIB, PATTERSON ->
                throw new IllegalArgumentException(format + " is not foreign; ProjectFiles reads it");
        };
    }

    private static byte[] bytes(InputStream file) {
        try {
            byte[] bytes = file.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new InvalidProjectFile("the file is larger than " + LARGEST + " bytes");
            }
            return bytes;
        } catch (IOException unreadable) {
            throw new InvalidProjectFile("the file cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /** Goes through the whole document with the parser of the house, which knows no document type and no entity. */
    private static void refuseWhatIsHostile(byte[] xml) {
        try {
            XMLStreamReader reader = Xml.stream(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                reader.next();
            }
            reader.close();
        } catch (InvalidXml | XMLStreamException invalid) {
            throw new InvalidProjectFile("this is XML that is not read: " + invalid.getMessage(), invalid);
        }
    }

    /** Its tables follow one another until a line says that they end; what was cut off before it would not be missed. */
    private static void refuseWhatBreaksOff(byte[] xer) {
        int end = xer.length;
        while (end > 0 && (xer[end - 1] <= ' ' && xer[end - 1] >= 0)) {
            end--;
        }
        boolean isWhole = end >= 2
                && xer[end - 2] == '%'
                && xer[end - 1] == 'E'
                && (end == 2 || xer[end - 3] == '\n' || xer[end - 3] == '\r');
        if (!isWhole) {
            throw new InvalidProjectFile("this file of " + ProjectFormat.XER.title()
                    + " breaks off: its last line must be %E; have it exported again");
        }
    }

    private static String reason(Throwable invalid) {
        @Nullable Throwable cause = invalid;
        String reason = "";
        for (int depth = 0; cause != null && depth < 10; depth++) {
            String message = cause.getMessage();
            reason = message == null || message.isBlank() ? reason : message;
            cause = cause.getCause();
        }
        return reason.isEmpty()
                ? "it breaks off or is damaged"
                : reason.lines().findFirst().orElse("");
    }
}
