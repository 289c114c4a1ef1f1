package org.withoutfear.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders are closed to whoever is not signed in. */
class FoldersIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/learn/my-training",
                "/learn/my-training.xhtml",
                "/account/",
                "/team/dashboard",
                "/hr/codes",
                "/author/modules",
                "/admin/trail?q=x"
            })
    void askForASignInAndKeepThePlace(String path) {
        Visitor visitor = new Visitor("en");
        visitor.get(path);
        assertTrue(visitor.where().startsWith("/public/sign-in"), path + " led to " + visitor.where());
        assertEquals(
                path.equals("/learn/my-training") ? "/public/sign-in" : "/public/sign-in?then=" + path,
                visitor.where());
        assertEquals(200, visitor.status());
    }

    @Test
    void theInterfaceForProgramsSaysSoInItsOwnWay() {
        Visitor visitor = new Visitor("en");
        visitor.text("/api/anything");
        assertEquals(401, visitor.status());
        assertTrue(visitor.response().body().startsWith("{"), visitor.response().body());
        assertEquals(
                "nosniff",
                visitor.response()
                        .headers()
                        .firstValue("X-Content-Type-Options")
                        .orElse(null));
    }

    @Test
    void aRedirectForSigningInHasTheUsualHeaders() {
        Visitor visitor = new Visitor("en");
        visitor.get("/hr/codes");
        var redirect = visitor.response().previousResponse().orElseThrow();
        assertEquals("DENY", redirect.headers().firstValue("X-Frame-Options").orElse(null));
        assertEquals(1, redirect.headers().allValues("Content-Security-Policy").size());
    }

    @Test
    void theConsoleOfAManagementOrOldEntrancesAreNotThere() {
        Visitor visitor = new Visitor("en");
        visitor.get("/wildfly-services");
        assertTrue(visitor.status() >= 400, "/wildfly-services answers " + visitor.status());
    }
}
