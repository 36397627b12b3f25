package no.retning.hearing.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether what was read says all that it must: only what is marked as such may be absent from a record, however deep it lies. */
final class Completeness {
    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(one -> new Part(
                            one.getName(),
                            one.getAccessor(),
                            one.getAnnotatedType().isAnnotationPresent(Nullable.class)))
                    .toList();
        }
    };

    private Completeness() {}

    private record Part(String name, Method accessor, boolean canBeAbsent) {}

    /** @throws IllegalArgumentException naming what is missing */
    static void require(Record read) {
        within("", read);
    }

    private static void within(String path, Object value) {
        switch (value) {
            case Record record -> {
                for (var part : PARTS.get(record.getClass())) {
                    var present = of(record, part);
                    if (present != null) {
                        within(path + "." + part.name(), present);
                    } else if (!part.canBeAbsent()) {
                        throw new IllegalArgumentException(
                                "%s is missing".formatted((path + "." + part.name()).substring(1)));
                    }
                }
            }
            case Collection<?> all -> all.forEach(one -> within(path, one));
            case Map<?, ?> all -> all.values().forEach(one -> within(path, one));
            default -> {}
        }
    }

    private static @Nullable Object of(Record record, Part part) {
        try {
            return part.accessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
