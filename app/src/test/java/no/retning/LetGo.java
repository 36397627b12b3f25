package no.retning;

import java.lang.reflect.Modifier;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What a class of tests held in static fields is let go when it is done: a closed instance that is still held keeps all that its
 * beans were made of, and a hundred of them fill the memory of the run.
 */
public final class LetGo implements AfterAllCallback {
    @Override
    public void afterAll(ExtensionContext context) throws IllegalAccessException {
        for (Class<?> type = context.getRequiredTestClass();
                type != null && type.getName().startsWith("no.retning.");
                type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                int modifiers = field.getModifiers();
                if (Modifier.isStatic(modifiers)
                        && !Modifier.isFinal(modifiers)
                        && !field.getType().isPrimitive()) {
                    field.setAccessible(true);
                    field.set(null, null);
                }
            }
        }
    }
}
