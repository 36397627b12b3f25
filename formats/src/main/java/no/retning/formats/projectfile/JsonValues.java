package no.retning.formats.projectfile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes single values of our JSON, each only if there is something to say. */
final class JsonValues {
    private static final double WHOLE = 1e15;

    private final JsonGenerator json;

    JsonValues(JsonGenerator json) {
        this.json = json;
    }

    void text(String name, @Nullable Object value) {
        if (value != null) {
            json.writeStringProperty(name, value.toString());
        }
    }

    void texts(String name, List<?> all) {
        if (!all.isEmpty()) {
            json.writeArrayPropertyStart(name);
            all.forEach(one -> json.writeString(one.toString()));
            json.writeEndArray();
        }
    }

    void flag(String name, boolean value) {
        if (value) {
            json.writeBooleanProperty(name, true);
        }
    }

    void numberUnlessZero(String name, double value) {
        if (value != 0) {
            number(name, value);
        }
    }

    void number(String name, double value) {
        json.writeName(name);
        number(value);
    }

    private void number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < WHOLE) {
            json.writeNumber((long) value);
        } else {
            json.writeNumber(value);
        }
    }

    void moment(String name, @Nullable Moment moment) {
        switch (moment) {
            case null -> {}
            case Moment.OnDate at -> text(name, at.date());
            case Moment.After at -> number(name, at.units());
        }
    }

    void estimate(String name, @Nullable Estimate estimate) {
        if (estimate != null) {
            json.writeName(name);
            estimate(estimate);
        }
    }

    private void estimate(Estimate estimate) {
        switch (estimate) {
            case Estimate.Fixed fixed -> number(fixed.value());
            case Estimate.Triangular three -> threePoints("triangular", three.min(), three.mode(), three.max());
            case Estimate.Pert three -> threePoints("pert", three.min(), three.mode(), three.max());
            case Estimate.Lognormal lognormal -> {
                open("lognormal");
                number("mean", lognormal.mean());
                number("standardDeviation", lognormal.standardDeviation());
                close();
            }
            case Estimate.Uniform uniform -> {
                open("uniform");
                number("min", uniform.min());
                number("max", uniform.max());
                close();
            }
            case Estimate.Discrete discrete -> {
                json.writeStartObject();
                json.writeArrayPropertyStart("discrete");
                for (Estimate.Outcome outcome : discrete.outcomes()) {
                    json.writeStartObject();
                    number("value", outcome.value());
                    number("probability", outcome.probability());
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
        }
    }

    private void threePoints(String kind, double min, double mode, double max) {
        open(kind);
        number("min", min);
        number("mode", mode);
        number("max", max);
        close();
    }

    private void open(String kind) {
        json.writeStartObject();
        json.writeObjectPropertyStart(kind);
    }

    private void close() {
        json.writeEndObject();
        json.writeEndObject();
    }
}
