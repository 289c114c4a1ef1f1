package org.withoutfear.reporting;

import java.io.Serializable;

/**
 * How many people a module concerns; {@link #FEW} stands for one to four.
 *
 * @param certified who holds a valid certification of a programme with the module
 * @param inProgress who has begun it and not passed it yet; they keep the version they began
 * @param notStarted who must hold such a programme, is not certified and has not begun
 */
public record ReachView(int certified, int inProgress, int notStarted) implements Serializable {

    public static final int FEW = -1;
}
