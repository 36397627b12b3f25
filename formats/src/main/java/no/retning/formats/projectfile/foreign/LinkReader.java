package no.retning.formats.projectfile.foreign;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.retning.formats.projectfile.InvalidProjectFile;
import no.retning.formats.projectfile.Link;
import no.retning.formats.projectfile.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.Task;

/**
 * Makes links between activities from relations between tasks. A relation of a summary holds for all that stands under it: exact
 * where the summary's finish is waited for or its start waits, said in a remark where it is not.
 */
final class LinkReader {
    private final Map<Task, String> ids;
    private final Amounts amounts;
    private final Remarks remarks;

    LinkReader(Map<Task, String> ids, Amounts amounts, Remarks remarks) {
        this.ids = ids;
        this.amounts = amounts;
        this.remarks = remarks;
    }

    List<Link> read(Iterable<Task> tasks) {
        var links = new ArrayList<Link>();
        for (Task task : tasks) {
            for (Relation relation : task.getPredecessors()) {
                read(relation, links);
            }
        }
        return links;
    }

    private void read(Relation relation, List<Link> links) {
        Task predecessor = relation.getPredecessorTask();
        Task successor = relation.getSuccessorTask();
        if (predecessor == null || successor == null) {
            remarks.add("a link to a task of another file was left out");
            return;
        }
        List<String> before = activities(predecessor);
        List<String> after = activities(successor);
        if (before.isEmpty() || after.isEmpty()) {
            remarks.add("a link of a task that was left out was left out");
            return;
        }
        if ((long) before.size() * after.size() + links.size() > ProjectFile.MOST_LINKS) {
            throw new InvalidProjectFile("more than " + ProjectFile.MOST_LINKS + " links");
        }
        Link.Type type = type(relation);
        boolean startsOfMany = before.size() > 1 && (type == Link.Type.SS || type == Link.Type.SF);
        boolean finishesOfMany = after.size() > 1 && (type == Link.Type.FF || type == Link.Type.SF);
        if (startsOfMany || finishesOfMany) {
            remarks.add("a link that means the first or last under a summary was put on all of them");
        }
        String what = "the lag of a link to task \"" + after.getFirst() + "\"";
        double lag = amounts.lag(what, relation.getLag(), predecessor);
        boolean elapsed = Amounts.isElapsed(relation.getLag());
        for (String from : before) {
            for (String to : after) {
                links.add(new Link(from, to, type, lag, elapsed));
            }
        }
    }

    private static Link.Type type(Relation relation) {
        return switch (relation.getType()) {
            case FINISH_START -> Link.Type.FS;
            case START_START -> Link.Type.SS;
            case FINISH_FINISH -> Link.Type.FF;
            case START_FINISH -> Link.Type.SF;
            case null -> Link.Type.FS;
        };
    }

    private List<String> activities(Task task) {
        var found = new ArrayList<String>();
        var open = new ArrayDeque<Task>();
        open.add(task);
        while (!open.isEmpty()) {
            Task next = open.remove();
            String id = ids.get(next);
            if (id != null) {
                found.add(id);
            }
            open.addAll(next.getChildTasks());
        }
        return found;
    }
}
