package org.withoutfear.shared;

/** What an account may do. Names are those given to the container and to {@code @RolesAllowed}. */
public enum Role {
    LEARNER,
    MANAGER,
    HR,
    AUTHOR,
    ADMINISTRATOR;

    public static final String LEARNER_ROLE = "LEARNER";
    public static final String MANAGER_ROLE = "MANAGER";
    public static final String HR_ROLE = "HR";
    public static final String AUTHOR_ROLE = "AUTHOR";
    public static final String ADMINISTRATOR_ROLE = "ADMINISTRATOR";
}
