package no.retning.record;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/** Writes a personal value as itself, or as whatever the writer's {@link Concealer} makes of it. */
public final class PersonalJson {
    /** Stands in for personal values while something is written; given to the writer as attribute {@code Concealer.class}. */
    @FunctionalInterface
    public interface Concealer {
        String conceal(String value);
    }

    private PersonalJson() {}

    static final class Writer extends ValueSerializer<Personal> {
        @Override
        public void serialize(Personal personal, JsonGenerator to, SerializationContext context) {
            var concealer = (Concealer) context.getAttribute(Concealer.class);
            to.writeString(concealer == null ? personal.value() : concealer.conceal(personal.value()));
        }
    }

    static final class Reader extends ValueDeserializer<Personal> {
        @Override
        public Personal deserialize(JsonParser from, DeserializationContext context) {
            return new Personal(from.getString());
        }
    }
}
