package org.withoutfear.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a city sets, read once at start. Each value comes from a system property ({@code without-fear.city.name.en}) or the
 * environment ({@code WITHOUT_FEAR_CITY_NAME_EN}); the README lists them all.
 */
@ApplicationScoped
public class Settings {

    private static final Logger LOG = Logger.getLogger(Settings.class.getName());

    private static final BilingualText FICTIONAL = new BilingualText("City of Bellerive", "Ville de Bellerive");
    private static final BilingualText NAMELESS = new BilingualText("City", "Ville");

    private static final String PREFIX = "[A-Z0-9]{1,20}";

    @Inject
    @ConfigProperty(name = "without-fear.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    @ConfigProperty(name = "without-fear.demo.history", defaultValue = "true")
    private boolean demoHistory;

    @Inject
    @ConfigProperty(name = "without-fear.development", defaultValue = "false")
    private boolean development;

    @Inject
    @ConfigProperty(name = "without-fear.now")
    private Optional<String> now;

    @Inject
    @ConfigProperty(name = "without-fear.city.name.en")
    private Optional<String> cityNameEn;

    @Inject
    @ConfigProperty(name = "without-fear.city.name.fr")
    private Optional<String> cityNameFr;

    @Inject
    @ConfigProperty(name = "without-fear.city.zone", defaultValue = "America/Toronto")
    private String zone;

    @Inject
    @ConfigProperty(name = "without-fear.public.address", defaultValue = "http://localhost:8080")
    private String publicAddress;

    @Inject
    @ConfigProperty(name = "without-fear.modules", defaultValue = "modules")
    private String modules;

    @Inject
    @ConfigProperty(name = "without-fear.certificate.prefix", defaultValue = "WF")
    private String certificatePrefix;

    @Inject
    @ConfigProperty(name = "without-fear.help.phone")
    private Optional<String> helpPhone;

    @Inject
    @ConfigProperty(name = "without-fear.mail.host")
    private Optional<String> mailHost;

    @Inject
    @ConfigProperty(name = "without-fear.mail.port", defaultValue = "25")
    private int mailPort;

    @Inject
    @ConfigProperty(name = "without-fear.mail.user")
    private Optional<String> mailUser;

    @Inject
    @ConfigProperty(name = "without-fear.mail.password")
    private Optional<String> mailPassword;

    @Inject
    @ConfigProperty(name = "without-fear.mail.from", defaultValue = "without-fear@localhost")
    private String mailFrom;

    @PostConstruct
    void check() {
        checkPrefix(certificatePrefix);
        if (!demo && (cityNameEn.isEmpty() || cityNameFr.isEmpty())) {
            LOG.warning("WITHOUT_FEAR_CITY_NAME_EN and WITHOUT_FEAR_CITY_NAME_FR are not both set."
                    + " Until they are, pages, messages and certificates say only \"City\" or \"Ville\".");
        }
    }

    /** A number is kept in forty characters, and a typed one is read as capitals without hyphens. */
    static void checkPrefix(String written) {
        if (!written.matches(PREFIX)) {
            throw new IllegalStateException("WITHOUT_FEAR_CERTIFICATE_PREFIX is \"" + written
                    + "\"; write 1 to 20 capital letters (A to Z) or digits, such as EX.");
        }
    }

    /** Whether the fictional city is loaded and its accounts are shown on the sign-in page. */
    public boolean demo() {
        return demo;
    }

    /** Whether the fictional city went live long ago and has lived since; else it begins on the day of its first start. */
    public boolean demoHistory() {
        return demoHistory;
    }

    /** Whether drafts of modules are shown and files are read again when they change. */
    public boolean development() {
        return development;
    }

    /**
     * The time of the city from which a demonstration runs on; without it, the machine's.
     *
     * @throws IllegalStateException outside a demonstration, or when it is no local date and time
     */
    public Optional<LocalDateTime> now() {
        if (now.isPresent() && !demo) {
            throw new IllegalStateException(
                    "Only a demonstration can be set to another time; take WITHOUT_FEAR_NOW away.");
        }
        return now.map(Settings::time);
    }

    private static LocalDateTime time(String written) {
        try {
            return LocalDateTime.parse(written.strip());
        } catch (DateTimeParseException e) {
            throw new IllegalStateException("WITHOUT_FEAR_NOW is " + written + "; write it as 2027-03-01T09:00.", e);
        }
    }

    /** The city's names; the fictional one's are for the demonstration alone, a city that sets none is "City". */
    public BilingualText cityName() {
        BilingualText otherwise = demo ? FICTIONAL : NAMELESS;
        return new BilingualText(cityNameEn.orElse(otherwise.en()), cityNameFr.orElse(otherwise.fr()));
    }

    /** The zone in which the dates that bind people are local dates. */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** The address people reach the application at, without a slash at its end. */
    public String publicAddress() {
        return publicAddress.replaceAll("/+$", "");
    }

    public Path modules() {
        return Path.of(modules);
    }

    /** What stands before every certificate number, such as {@code EX}: 1 to 20 capital letters or digits. */
    public String certificatePrefix() {
        return certificatePrefix;
    }

    public Optional<String> helpPhone() {
        return helpPhone;
    }

    /** The outgoing mail server; without one, messages stay in the outbox and people get their codes from HR. */
    public Optional<String> mailHost() {
        return mailHost;
    }

    public int mailPort() {
        return mailPort;
    }

    public Optional<String> mailUser() {
        return mailUser;
    }

    public Optional<String> mailPassword() {
        return mailPassword;
    }

    public String mailFrom() {
        return mailFrom;
    }
}
