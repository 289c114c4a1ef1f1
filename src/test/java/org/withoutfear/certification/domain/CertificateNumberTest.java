package org.withoutfear.certification.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CertificateNumberTest {

    @Test
    void cannotBeGuessedAndCanBeReadAloud() {
        String number = CertificateNumber.next("BV", 2026);
        assertTrue(number.matches("BV-2026(-[0-9A-HJKMNP-TV-Z]{4}){3}"), number);
        assertNotEquals(number, CertificateNumber.next("BV", 2026));
    }

    @Test
    void isReadAsPeopleTypeIt() {
        assertEquals("BOIL-2026-0110-AAAA-BBBB", CertificateNumber.read(" boil 2026 oil0 aaaa – bbbb "));
        assertEquals("BV-2026-7K3M-9QHT-2XWD", CertificateNumber.read("BV-2026-7K3M-9QHT-2XWD"));
        assertEquals("BV-2026-7K3M-9QHT-2XWD", CertificateNumber.read("bv20267k3m9qht2xwd"));
        assertEquals("BV-2026-7K3M-9QHT-2XWD", CertificateNumber.read("BV 2026 7K3M9QHT2XWD"));
        assertEquals("BV-2026-7K3M-9QHT-2XWD", CertificateNumber.read("\u00a0B V-20 26.7K3M_9QHT/2XWD "));
        assertEquals("ABC", CertificateNumber.read("a-b c"));
        assertEquals("", CertificateNumber.read(null));
    }
}
