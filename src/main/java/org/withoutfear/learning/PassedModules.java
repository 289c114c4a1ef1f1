package org.withoutfear.learning;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Who passed which module when, on which texts: facts for certification and reports. Never scores, never answers. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PassedModules {

    public record Pass(long personId, String moduleSlug, String moduleVersion, String policyVersion, Instant at)
            implements Serializable {}

    /** Every pass of these persons, oldest first. */
    public List<Pass> of(Collection<Long> personIds) {
        throw new UnsupportedOperationException();
    }
}
