package org.withoutfear.learning.domain;

import jakarta.ejb.ApplicationException;

/** Another request of the same person did the same thing first. */
@ApplicationException(rollback = true)
class Overtaken extends RuntimeException {

    Overtaken(Throwable cause) {
        super(cause);
    }
}
