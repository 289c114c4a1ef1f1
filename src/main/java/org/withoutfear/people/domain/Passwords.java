package org.withoutfear.people.domain;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.withoutfear.shared.Rejected;

/**
 * Hashes and checks passwords with Argon2id (19 MiB, two passes, one lane). Only as many at once as there are processors: a crowd
 * that signs in waits a moment instead of taking the memory of everybody else.
 */
@ApplicationScoped
public class Passwords {

    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    private final Semaphore turns =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    /** Made when it is first wanted: making it takes as long as a sign-in. */
    private volatile String hashOfNobody;

    /** The hash with its parameters and salt, as it is kept. */
    public String hash(String password) {
        return inTurn(() -> Password.hash(PasswordRules.normalised(password))
                .addRandomSalt(16)
                .with(ARGON2)
                .getResult());
    }

    /** Whether the password is the one that was hashed. With no hash it takes as long, and is not. */
    public boolean matches(String password, String hash) {
        String against = hash == null ? hashOfNobody() : hash;
        String given = PasswordRules.normalised(password);
        String bounded = given.length() > PasswordRules.LONGEST * 2 ? "" : given;
        boolean same = inTurn(() -> Password.check(bounded, against).with(Argon2Function.getInstanceFromHash(against)));
        return same && hash != null;
    }

    private String hashOfNobody() {
        if (hashOfNobody == null) {
            hashOfNobody = hash("nobody has this password");
        }
        return hashOfNobody;
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(10, TimeUnit.SECONDS)) {
                throw new Rejected("people.signIn.busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Rejected("people.signIn.busy");
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
