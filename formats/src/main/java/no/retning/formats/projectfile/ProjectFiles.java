package no.retning.formats.projectfile;

import java.io.InputStream;

/** Reads plans of the formats that are read here. */
public final class ProjectFiles {
    private ProjectFiles() {}

    /**
     * Reads a plan of a format that is not foreign.
     *
     * @param name of the plan, where the format has none
     * @param file closed by the caller
     * @throws InvalidProjectFile with the line or the field
     */
    public static ProjectFile read(ProjectFormat format, String name, InputStream file) {
        return switch (format) {
            case JSON -> ProjectJson.read(file);
            case PSPLIB -> Psplib.read(name, file);
            case PATTERSON -> Patterson.read(name, file);
            case MSPDI, XER, PMXML, MPP, GANTTPROJECT ->
                throw new IllegalArgumentException(format + " is read by ForeignPlans, in a process of its own");
        };
    }
}
