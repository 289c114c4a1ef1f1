package org.withoutfear.people.web;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.withoutfear.people.Accounts;
import org.withoutfear.people.Standing;
import org.withoutfear.shared.Role;

/**
 * How the container learns who is there. A sign-in comes from the sign-in page with a {@link SignInCredential}; every later request
 * is recognised by its session – as long as the account still agrees. It keeps the session itself rather than through
 * {@code @AutoApplySession}, because a role taken away or a changed password must reach sessions that are already open.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    @Inject
    private IdentityStoreHandler identities;

    @Inject
    private Accounts accounts;

    @Inject
    private Refusal refusal;

    @Inject
    private Clock clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.isAuthenticationRequest()
                && context.getAuthParameters().getCredential() instanceof SignInCredential credential) {
            return signIn(credential, request, context);
        }
        Optional<SignedIn> known = known(request);
        if (known.isPresent()) {
            return enter(known.get(), context);
        }
        return context.isProtected() ? refusal.refuse(request, response, context) : context.doNothing();
    }

    private AuthenticationStatus signIn(
            SignInCredential credential, HttpServletRequest request, HttpMessageContext context) {
        CredentialValidationResult result = identities.validate(credential);
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        long personId = Long.parseLong(result.getCallerPrincipal().getName());
        Optional<Standing> standing = accounts.standing(personId).filter(Standing::mayEnter);
        if (standing.isEmpty()) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        SignedIn signedIn = SignedIn.now(standing.get(), clock.instant());
        signedIn.keepUnderNewId(request);
        return enter(signedIn, context);
    }

    /** The sign-in of the session, if it still holds; a session that does not is ended. */
    private Optional<SignedIn> known(HttpServletRequest request) {
        SignedIn signedIn = SignedIn.of(request);
        if (signedIn == null) {
            return Optional.empty();
        }
        Optional<SignedIn> valid = stillValid(signedIn, request);
        if (valid.isEmpty()) {
            request.getSession().invalidate();
        }
        return valid;
    }

    private Optional<SignedIn> stillValid(SignedIn signedIn, HttpServletRequest request) {
        Instant now = clock.instant();
        if (signedIn.tooOld(now)) {
            return Optional.empty();
        }
        if (!signedIn.needsCheck(now) && !accounts.changedSince(signedIn.personId(), signedIn.checkedAt())) {
            return Optional.of(signedIn);
        }
        Optional<SignedIn> checked = accounts.standing(signedIn.personId())
                .filter(signedIn::agreesWith)
                .map(standing -> signedIn.checked(standing, now));
        checked.ifPresent(kept -> kept.keep(request));
        return checked;
    }

    private static AuthenticationStatus enter(SignedIn signedIn, HttpMessageContext context) {
        return context.notifyContainerAboutLogin(
                String.valueOf(signedIn.personId()),
                signedIn.roles().stream().map(Role::name).collect(toSet()));
    }
}
