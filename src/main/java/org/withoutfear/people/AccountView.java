package org.withoutfear.people;

import java.io.Serializable;
import java.time.Instant;
import org.withoutfear.shared.Language;

/** What is kept about one's own account. The password is kept as a hash that cannot be read back, and is not here. */
public record AccountView(Instant activatedAt, Instant passwordSetAt, Language chosenLanguage)
        implements Serializable {}
