package org.withoutfear.catalogue;

/** What a part of a module is. */
public enum PartKind {
    LESSON,
    SCENARIO,
    QUIZ
}
