package org.withoutfear.shared;

import java.time.LocalDate;

/**
 * The server starts, on this day of the city: what became due while it was down is done, in the order of {@link #FACTS},
 * {@link #ROUNDS} and {@link #VIEWS}, each seeing what was done before it.
 */
public record ServerStarted(LocalDate today) {

    /** What was announced for a day becomes true. */
    public static final int FACTS = 100;

    /** What follows from it is opened, sent or closed. */
    public static final int ROUNDS = 200;

    /** What is kept to be looked at is computed anew. */
    public static final int VIEWS = 300;
}
