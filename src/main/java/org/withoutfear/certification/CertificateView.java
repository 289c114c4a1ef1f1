package org.withoutfear.certification;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.withoutfear.shared.BilingualText;

/**
 * A certificate as it was issued.
 *
 * @param validTo the last valid day
 * @param verifyAddress the page on which anybody verifies it
 * @param revokedOn the day it was revoked; null when it was not
 */
public record CertificateView(
        String number,
        long personId,
        String holderName,
        BilingualText programme,
        String policyVersion,
        List<ModuleVersion> modules,
        LocalDate validFrom,
        LocalDate validTo,
        Instant issuedAt,
        String verifyAddress,
        LocalDate revokedOn)
        implements Serializable {

    /** A module and the version of it that was passed. */
    public record ModuleVersion(String slug, BilingualText title, String version) implements Serializable {}

    /** How it stands on a day, for anybody who asks. */
    public Verification on(LocalDate day) {
        Verification.Standing standing = revokedOn != null
                ? Verification.Standing.REVOKED
                : day.isAfter(validTo) ? Verification.Standing.EXPIRED : Verification.Standing.VALID;
        return new Verification(number, standing, holderName, programme, validFrom, validTo, revokedOn);
    }
}
