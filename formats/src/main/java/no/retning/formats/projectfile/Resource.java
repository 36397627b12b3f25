package no.retning.formats.projectfile;

/**
 * What activities share.
 *
 * @param capacity at every moment, or in all where it is consumable
 * @param consumable whether what is used is gone (nonrenewable)
 * @param costPerUnit of one unit of it, during one unit of time unless it is used up
 */
public record Resource(String id, String name, double capacity, boolean consumable, double costPerUnit) {
    public Resource {
        Numbers.named("id of a resource", id);
        Numbers.notNegative("capacity of resource \"" + id + "\"", capacity);
        Numbers.notNegative("costPerUnit of resource \"" + id + "\"", costPerUnit);
    }
}
