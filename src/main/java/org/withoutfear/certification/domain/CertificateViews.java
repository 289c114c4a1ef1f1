package org.withoutfear.certification.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.withoutfear.catalogue.Catalogue;
import org.withoutfear.certification.CertificateView;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.Language;
import org.withoutfear.shared.Settings;

/** Certificates as people read them, with the titles of the modules as they were called then. */
@ApplicationScoped
public class CertificateViews {

    @Inject
    private Catalogue catalogue;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    public CertificateView of(Certificate certificate) {
        return new CertificateView(
                certificate.number(),
                certificate.personId(),
                certificate.holderName(),
                certificate.programme(),
                certificate.policyVersion(),
                modules(certificate.moduleVersions()),
                certificate.validFrom(),
                certificate.validTo(),
                certificate.issuedAt(),
                settings.publicAddress() + "/verify/" + certificate.number(),
                day(certificate.revokedAt()));
    }

    private List<CertificateView.ModuleVersion> modules(String versions) {
        return Arrays.stream(versions.split(", ")).map(this::module).toList();
    }

    private CertificateView.ModuleVersion module(String slugAndVersion) {
        String[] parts = slugAndVersion.split(" ");
        return new CertificateView.ModuleVersion(parts[0], catalogue.title(parts[0], parts[1]), parts[1]);
    }

    /** The modules of a certificate in one line, each by its title and its version. */
    public BilingualText named(String versions) {
        return new BilingualText(named(versions, Language.EN), named(versions, Language.FR));
    }

    private String named(String versions, Language language) {
        return modules(versions).stream()
                .map(module -> module.title().in(language) + " " + module.version())
                .collect(Collectors.joining(" · "));
    }

    private LocalDate day(Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, clock.getZone());
    }
}
