package no.retning.formats.sdmx;

import no.retning.formats.dataset.InvalidDataset;

/** What data are of, as SDMX identifies it. */
public record Dataflow(String agency, String id, String version) {
    public Dataflow {
        if (!agency.matches("[A-Za-z][A-Za-z0-9_-]*(\\.[A-Za-z][A-Za-z0-9_-]*)*")
                || !id.matches("[A-Za-z0-9_@$-]+")
                || !version.matches("\\d+\\.\\d+(\\.\\d+)?(-[A-Za-z0-9.-]+)?")) {
            throw new InvalidDataset("'" + agency + ":" + id + "(" + version
                    + ")' identifies no dataflow: write agency, id and version as RETNING:BRUK(1.0.0)");
        }
    }

    @Override
    public String toString() {
        return agency + ":" + id + "(" + version + ")";
    }

    String urn() {
        return "urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=" + this;
    }
}
