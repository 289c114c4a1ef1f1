package org.withoutfear.shared.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotFoundException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lets pages read the components of records by name, as in {@code #{row.name}}. */
public class RecordELResolver extends ELResolver {

    private static final Map<Class<?>, Map<String, Method>> ACCESSORS = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (!(base instanceof Record) || property == null) {
            return null;
        }
        Method accessor = accessors(base.getClass()).get(property.toString());
        if (accessor == null) {
            return null; // left to the bean resolver: a getter written by hand
        }
        try {
            Object value = accessor.invoke(base);
            context.setPropertyResolved(base, property);
            return value;
        } catch (ReflectiveOperationException e) {
            throw new ELException(
                    "Cannot read " + property + " of " + base.getClass().getName(), e);
        }
    }

    private static Map<String, Method> accessors(Class<?> type) {
        return ACCESSORS.computeIfAbsent(type, RecordELResolver::find);
    }

    private static Map<String, Method> find(Class<?> type) {
        Map<String, Method> found = new ConcurrentHashMap<>();
        for (Method method : type.getMethods()) {
            boolean accessor = method.getParameterCount() == 0
                    && method.getDeclaringClass() == type
                    && method.getReturnType() != void.class;
            if (accessor && method.trySetAccessible()) {
                found.put(method.getName(), method);
            }
        }
        return found;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (base instanceof Record) {
            throw new PropertyNotFoundException(
                    "A record does not change: " + base.getClass().getName());
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return base instanceof Record;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }
}
