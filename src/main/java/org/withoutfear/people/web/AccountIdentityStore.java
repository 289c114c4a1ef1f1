package org.withoutfear.people.web;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import org.withoutfear.people.Accounts;
import org.withoutfear.people.Standing;
import org.withoutfear.shared.Role;

/** Local accounts as an identity store: the caller's name is the person's id, the groups are the roles. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

    @Inject
    private Accounts accounts;

    public CredentialValidationResult validate(SignInCredential credential) {
        return accounts.signIn(credential.username(), credential.password(), credential.network())
                .map(AccountIdentityStore::entered)
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    private static CredentialValidationResult entered(Standing standing) {
        return new CredentialValidationResult(
                String.valueOf(standing.personId()),
                standing.roles().stream().map(Role::name).collect(toSet()));
    }
}
