package org.withoutfear.learning.domain;

import java.lang.reflect.Field;

/** Gives an entity the id that the database would have given. */
final class Ids {

    private Ids() {}

    static <T> T give(T entity, long id) {
        for (Class<?> type = entity.getClass(); type != null; type = type.getSuperclass()) {
            try {
                Field field = type.getDeclaredField("id");
                field.setAccessible(true);
                field.set(entity, id);
                return entity;
            } catch (NoSuchFieldException e) {
                continue;
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
        throw new AssertionError("no id in " + entity);
    }
}
