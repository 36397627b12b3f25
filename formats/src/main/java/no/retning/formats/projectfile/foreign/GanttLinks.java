package no.retning.formats.projectfile.foreign;

import java.util.Optional;
import java.util.stream.IntStream;
import no.retning.formats.xml.Xml;
import org.jspecify.annotations.Nullable;
import org.mpxj.Duration;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TimeUnit;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The links of GanttProject tasks that stand under others, which MPXJ (14.3.4) passes by: it looks only at the outermost tasks.
 */
final class GanttLinks {
    private GanttLinks() {}

    static void addNested(ProjectFile plan, byte[] xml) {
        NodeList tasks = Xml.read(xml).getElementsByTagName("task");
        IntStream.range(0, tasks.getLength())
                .mapToObj(i -> (Element) tasks.item(i))
                .filter(task -> isTask(task.getParentNode()))
                .forEach(task -> add(plan, task));
    }

    private static boolean isTask(@Nullable Node node) {
        return node != null && "task".equals(node.getNodeName());
    }

    private static void add(ProjectFile plan, Element task) {
        for (Node child = task.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element depend && depend.getTagName().equals("depend")) {
                Task predecessor = task(plan, task);
                Task successor = task(plan, depend);
                if (predecessor != null && successor != null) {
                    successor.addPredecessor(new Relation.Builder()
                            .predecessorTask(predecessor)
                            .type(type(depend.getAttribute("type")))
                            .lag(Duration.getInstance(
                                    number(depend, "difference").orElse(0), TimeUnit.DAYS)));
                }
            }
        }
    }

    /** MPXJ counts from 1 what GanttProject counts from 0. */
    private static @Nullable Task task(ProjectFile plan, Element of) {
        return number(of, "id").map(id -> plan.getTaskByUniqueID(id + 1)).orElse(null);
    }

    private static Optional<Integer> number(Element element, String attribute) {
        String value = element.getAttribute(attribute);
        return value.isBlank() ? Optional.empty() : Optional.of(Integer.valueOf(value.strip()));
    }

    private static RelationType type(String code) {
        return switch (code) {
            case "1" -> RelationType.START_START;
            case "3" -> RelationType.FINISH_FINISH;
            case "4" -> RelationType.START_FINISH;
            default -> RelationType.FINISH_START;
        };
    }
}
