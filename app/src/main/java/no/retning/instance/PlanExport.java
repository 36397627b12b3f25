package no.retning.instance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.retning.formats.projectfile.ProjectFile;
import no.retning.formats.projectfile.ProjectJson;
import no.retning.formats.projectfile.foreign.MspdiWriter;

/** A file to write a plan to: its name says whether as Microsoft Project's XML or as Retning's JSON. */
record PlanExport(Path file) {

    static boolean isKnown(String file) {
        return isXml(file) || ends(file, ".json");
    }

    /**
     * Writes a plan.
     *
     * @return what the format cannot hold and was left out
     * @throws Problem when it cannot be written
     */
    List<String> write(ProjectFile plan) {
        var leftOut = new ArrayList<String>();
        try {
            new WholeFile(file).write(out -> {
                if (isXml(file.toString())) {
                    leftOut.addAll(MspdiWriter.write(plan, out));
                } else {
                    ProjectJson.write(plan, out);
                }
            });
        } catch (IOException unwritable) {
            throw new Problem(file + " cannot be written: " + unwritable.getMessage(), unwritable);
        }
        return leftOut;
    }

    private static boolean isXml(String file) {
        return ends(file, ".xml");
    }

    private static boolean ends(String file, String ending) {
        return file.toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
