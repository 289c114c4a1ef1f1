package org.withoutfear.people;

import java.io.Serializable;
import java.util.List;
import org.withoutfear.shared.Role;

/** Somebody an administrator gave roles to. */
public record RoleHolder(long personId, String username, String name, List<Role> roles) implements Serializable {}
