package org.withoutfear.policy;

/** The four duties, scored apart. Each clause belongs to one. */
public enum Duty {
    SERVE,
    ASK,
    RECORD,
    SHARE
}
