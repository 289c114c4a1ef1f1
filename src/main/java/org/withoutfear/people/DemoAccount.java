package org.withoutfear.people;

import java.io.Serializable;
import org.withoutfear.shared.BilingualText;

/** An account of the demonstration, shown on the sign-in page. */
public record DemoAccount(String username, String name, BilingualText unit) implements Serializable {}
