package org.withoutfear.catalogue;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.withoutfear.shared.BilingualText;

/** A text that may depend on what happened: passages, of which those are told whose guard holds, one after the other. */
public record Telling(List<Passage> passages) implements Serializable {

    public record Passage(Guard guard, BilingualText text) implements Serializable {}

    /** A text that is always the same. */
    public static Telling of(BilingualText text) {
        return new Telling(List.of(new Passage(Guard.NONE, text)));
    }

    /** What is told; null when no passage is. */
    BilingualText in(Circumstances so) {
        List<BilingualText> told = passages.stream()
                .filter(passage -> passage.guard().holds(so))
                .map(Passage::text)
                .toList();
        return told.isEmpty()
                ? null
                : new BilingualText(
                        told.stream().map(BilingualText::en).collect(Collectors.joining(" ")),
                        told.stream().map(BilingualText::fr).collect(Collectors.joining(" ")));
    }
}
