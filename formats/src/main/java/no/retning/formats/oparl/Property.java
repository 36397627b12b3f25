package no.retning.formats.oparl;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One property of an object, as its record declares it.
 *
 * @param of the type of the value, or of each value of a list
 */
record Property(String name, RecordComponent component, Class<?> of, boolean list) {
    static Property of(RecordComponent component) {
        Named named = component.getAnnotation(Named.class);
        Type type = component.getGenericType();
        boolean list = component.getType() == List.class;
        Class<?> of = list && type instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getActualTypeArguments()[0]
                : component.getType();
        return new Property(named == null ? component.getName() : named.value(), component, of, list);
    }

    boolean isRequired() {
        return component.isAnnotationPresent(Required.class);
    }

    boolean isLink() {
        return component.isAnnotationPresent(Link.class);
    }

    @Nullable
    Object in(Record holder) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Cannot read " + component, impossible);
        }
    }
}
