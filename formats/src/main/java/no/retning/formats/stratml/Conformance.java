package no.retning.formats.stratml;

import no.retning.formats.stratml.Repair.Code;

/** Says where a file departs from its part's schema in the order of elements and in what must be there. */
record Conformance(Part part, RepairLog log) {

    void check(Node node) {
        var sequence = part.shapes().sequence(node.name());
        int reached = 0;
        boolean ordered = true;
        for (var child : node.children()) {
            int place = sequence.indexOf(child.name());
            ordered &= place < 0 || place >= reached;
            reached = Math.max(reached, place);
            check(child);
        }
        if (!ordered) {
            log.add(node, Code.ORDER, node.name());
        }
        for (var demanded : part.shapes().demanded(node.name())) {
            if (node.children().stream().noneMatch(child -> child.name().equals(demanded))) {
                log.add(node, Code.MISSING, demanded);
            }
        }
    }
}
