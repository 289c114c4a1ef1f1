package org.withoutfear.people.domain;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.withoutfear.people.CodePurpose;
import org.withoutfear.shared.Settings;

/**
 * A new installation has nobody in it. Until its first administrator came, every start prints a fresh one-time code on the console:
 * whoever can read the console may become the administrator.
 */
@Startup
@Singleton
@DependsOn("Migrator")
@PermitAll
public class FirstAdministratorCode {

    private static final System.Logger CONSOLE = System.getLogger("org.withoutfear.first-administrator");

    @Inject
    private Settings settings;

    @Inject
    private CodeStore codes;

    @Inject
    private AccountStore accounts;

    @PostConstruct
    void print() {
        if (settings.demo() || !accounts.none()) {
            return;
        }
        String code = codes.makeOnly(null, CodePurpose.FIRST_ADMINISTRATOR, Duration.ofDays(7), null)
                .code();
        CONSOLE.log(
                Level.INFO,
                String.format(
                        "%n%n    This installation has no administrator yet. Open%n        %s/public/first-administrator%n"
                                + "    and enter this code, which works once and for seven days:%n        %s%n",
                        settings.publicAddress(), code));
    }
}
