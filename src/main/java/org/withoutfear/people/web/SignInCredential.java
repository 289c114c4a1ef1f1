package org.withoutfear.people.web;

import jakarta.security.enterprise.credential.Credential;

/** What somebody who signs in gives: user name, password, and the network address they come from. */
public record SignInCredential(String username, String password, String network) implements Credential {}
