package no.retning.formats.projectfile;

/** What an activity takes of a resource: at every moment of a renewable one, in all of a consumable one. */
public record Demand(String resource, double amount) {
    public Demand {
        Numbers.notNegative("demand for resource \"" + resource + "\"", amount);
    }
}
