package org.withoutfear.people.domain;

import java.util.regex.Pattern;

/** What a user name and a mail address must look like, wherever they are entered. */
public final class Shapes {

    public static final Pattern USERNAME = Pattern.compile("\\S+");
    public static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

    private Shapes() {}
}
