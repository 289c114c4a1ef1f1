package org.withoutfear.people;

import java.util.List;
import java.util.Set;
import org.withoutfear.shared.BilingualText;

/**
 * What is asked of whom by job family. The feature that keeps the programmes makes it; the HR feed asks for it, so that it can warn of
 * a family that nothing asks for.
 *
 * @param families the job families that some programme asks for
 * @param ofEverybody the titles of the programmes asked of everybody, whatever the family
 */
public record AskedFamilies(Set<String> families, List<BilingualText> ofEverybody) {}
