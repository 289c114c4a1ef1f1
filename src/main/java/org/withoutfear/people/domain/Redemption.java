package org.withoutfear.people.domain;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Tries one-time codes in a transaction of its own, so that a wrong try is counted although the command is refused. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Redemption {

    @Inject
    private CodeStore codes;

    @Inject
    private Clock clock;

    /** Whether the code is one the person may use now. If so, it and all the person's others are used up. */
    public boolean redeem(Long personId, String code) {
        Instant now = clock.instant();
        List<OneTimeCode> open = codes.open(personId);
        boolean opened = open.stream().filter(one -> one.opensWith(code, now)).count() > 0;
        if (opened) {
            codes.end(personId, open);
        }
        return opened;
    }
}
