package org.withoutfear.policy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import org.withoutfear.shared.NotFound;

/** The Policy: its versions, its clauses, and the public Register. Public text: anybody may read it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Policies {

    /**
     * A version of the Policy.
     *
     * @throws NotFound when there is no such version
     */
    public PolicyVersion version(String version) {
        throw new UnsupportedOperationException();
    }

    /** The version in force today: the one with the latest effective date that is not in the future. */
    public PolicyVersion inForce() {
        throw new UnsupportedOperationException();
    }

    public List<RegisterEntry> register() {
        throw new UnsupportedOperationException();
    }
}
