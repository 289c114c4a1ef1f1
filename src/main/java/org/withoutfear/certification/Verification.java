package org.withoutfear.certification;

import java.io.Serializable;
import java.time.LocalDate;
import org.withoutfear.shared.BilingualText;

/** What the public may know of a certificate: its standing, the name, the programme and the dates. Nothing else is in here. */
public record Verification(
        String number,
        Standing standing,
        String holderName,
        BilingualText programme,
        LocalDate validFrom,
        LocalDate validTo,
        LocalDate revokedOn)
        implements Serializable {

    public enum Standing {
        VALID,
        EXPIRED,
        REVOKED,
        UNKNOWN
    }

    /** There is no certificate with this number. */
    public static Verification unknown(String number) {
        return new Verification(number, Standing.UNKNOWN, null, null, null, null, null);
    }
}
