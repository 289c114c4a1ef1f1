package org.withoutfear.shared.web;

/** Addresses to go back to. Only paths of this application are followed, so that nobody is led elsewhere. */
public final class LocalPath {

    private LocalPath() {}

    /** The path as given when it is local, else {@code /}. */
    public static String of(String path) {
        return local(path) ? path : "/";
    }

    private static boolean local(String path) {
        return path != null
                && path.startsWith("/")
                && !path.startsWith("//")
                && path.indexOf('\\') < 0
                && path.chars().noneMatch(c -> c < 0x20 || c == 0x7f);
    }
}
