package no.retning.formats.projectfile.foreign;

import java.util.Objects;
import no.retning.formats.projectfile.ProjectFormat;
import org.jspecify.annotations.Nullable;
import org.mpxj.Task;

/** Tasks that others stand under; Microsoft Project's task 0 is the plan itself and none of them. */
record Summaries(ProjectFormat format) {
    boolean isRoot(Task task) {
        boolean hasRoot = format == ProjectFormat.MSPDI || format == ProjectFormat.MPP;
        return hasRoot && Objects.equals(task.getUniqueID(), 0) && task.getParentTask() == null;
    }

    String id(Task summary) {
        return "g" + summary.getUniqueID();
    }

    /** The id of what the task stands under. */
    @Nullable
    String parent(Task task) {
        Task parent = task.getParentTask();
        return parent == null || isRoot(parent) ? null : id(parent);
    }
}
