package org.withoutfear.people.web;

import java.net.URI;
import java.net.URISyntaxException;

/** Where to go after signing in: only ever a page of this application. */
final class Destination {

    static final String HOME = "/learn/my-training";

    private static final int LONGEST = 500;

    private Destination() {}

    /** The path when it leads to a page of this application, and otherwise the first page. */
    static String orHome(String path) {
        return isLocal(path) ? path : HOME;
    }

    static boolean isLocal(String path) {
        if (path == null || path.length() > LONGEST || !path.startsWith("/") || path.startsWith("//")) {
            return false;
        }
        boolean odd = path.chars().anyMatch(c -> c <= ' ' || c == '\\' || c == 0x7f);
        return !odd && !leadsNowhere(path) && isPlain(path);
    }

    /** Pages that would send one round in circles, and addresses that are no pages. */
    private static boolean leadsNowhere(String path) {
        return path.equals("/")
                || path.startsWith("/public/")
                || path.startsWith("/sign-out")
                || path.startsWith("/language")
                || path.startsWith("/api/")
                || path.startsWith("/jakarta.faces.resource/");
    }

    private static boolean isPlain(String path) {
        try {
            URI uri = new URI(path);
            boolean ofThisHost = uri.getScheme() == null && uri.getAuthority() == null;
            return ofThisHost && !uri.getPath().contains("//") && !uri.getPath().contains("/.");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
