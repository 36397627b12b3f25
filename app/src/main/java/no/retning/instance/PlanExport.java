package no.retning.instance;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.retning.formats.projectfile.ProjectFile;
import no.retning.formats.projectfile.ProjectJson;
import no.retning.formats.projectfile.foreign.MspdiWriter;
import org.jspecify.annotations.Nullable;

/** A file to write a plan to: its name says whether as Microsoft Project's XML or as Retning's JSON. */
record PlanExport(Path file) {
    /** How long after its finish a plan may last without meeting a holiday that was not written. */
    private static final int MORE_YEARS = 10;

    static boolean isKnown(String file) {
        return isXml(file) || ends(file, ".json");
    }

    /**
     * Writes a plan.
     *
     * @param finish when it is computed to end, null where it has no dates
     * @return what the format cannot hold and was left out
     * @throws Problem when it cannot be written
     */
    List<String> write(ProjectFile plan, @Nullable LocalDateTime finish) {
        var leftOut = new ArrayList<String>();
        try {
            new WholeFile(file).write(out -> {
                if (isXml(file.toString())) {
                    leftOut.addAll(xml(plan, finish, out));
                } else {
                    ProjectJson.write(plan, out);
                }
            });
        } catch (IOException unwritable) {
            throw new Problem(file + " cannot be written: " + unwritable.getMessage(), unwritable);
        }
        return leftOut;
    }

    private static List<String> xml(ProjectFile plan, @Nullable LocalDateTime finish, OutputStream out) {
        LocalDateTime start = plan.start();
        if (start == null || finish == null || !HolidayDates.hasAny(plan)) {
            return MspdiWriter.write(plan, out);
        }
        int last = finish.getYear() + MORE_YEARS;
        var leftOut = new ArrayList<>(MspdiWriter.write(new HolidayDates(start.toLocalDate(), last).in(plan), out));
        leftOut.add("public holidays after " + last + " were left out; those before were written as days");
        return leftOut;
    }

    private static boolean isXml(String file) {
        return ends(file, ".xml");
    }

    private static boolean ends(String file, String ending) {
        return file.toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
