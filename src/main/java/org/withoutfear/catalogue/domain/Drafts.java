package org.withoutfear.catalogue.domain;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.withoutfear.catalogue.PublishedVersion;
import org.withoutfear.catalogue.TrainingModule;
import org.withoutfear.shared.BilingualText;

/**
 * What a draft is called: the number it would be published under, its build, and {@code -draft}. The build changes with the slugs and
 * numbers of a module, not with its words: whoever mends a sentence sees it where they stand, and whoever takes a step away does not
 * leave an attempt hanging on it.
 */
final class Drafts {

    private static final String DRAFT = "-draft";

    private Drafts() {}

    /** @param published the versions of the module that were published */
    static TrainingModule of(TrainingModule written, Collection<String> published) {
        String number = written.version().replace(DRAFT, "");
        Optional<String> highest = published.stream().max(PublishedVersion.BY_NUMBER);
        boolean free = highest.isEmpty() || PublishedVersion.BY_NUMBER.compare(number, highest.get()) > 0;
        String base = free ? number : next(highest.get());
        return written.asDraft(base + "-" + build(written) + DRAFT);
    }

    private static String next(String version) {
        int dot = version.lastIndexOf('.') + 1;
        return version.substring(0, dot) + (Integer.parseInt(version.substring(dot)) + 1);
    }

    private static String build(TrainingModule module) {
        StringBuilder build = new StringBuilder();
        describe(module.asDraft(""), build);
        return String.format("%06x", build.toString().hashCode() & 0xffffff);
    }

    private static void describe(Object value, StringBuilder build) {
        if (value instanceof List<?> list) {
            list.forEach(item -> describe(item, build));
        } else if (value instanceof Map<?, ?> map) {
            new TreeMap<>(map).forEach((key, item) -> {
                build.append(key);
                describe(item, build);
            });
        } else if (value instanceof Record part && !(value instanceof BilingualText)) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                describe(valueOf(component, part), build);
            }
        } else if (!(value instanceof BilingualText)) {
            build.append(value).append('\n');
        }
        build.append(';');
    }

    private static Object valueOf(RecordComponent component, Record part) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
