package org.withoutfear.people.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.withoutfear.people.CodeCandidate;
import org.withoutfear.people.DemoAccount;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.PlainWords;
import org.withoutfear.shared.Role;
import org.withoutfear.shared.Values;

/** Finds people together with what matters about their accounts. */
@ApplicationScoped
public class PersonFinder {

    private static final String NAME = "coalesce(p.preferred_name, p.given_name), p.family_name";

    private static final String SEARCHED =
            PlainWords.sql("p.given_name || ' ' || coalesce(p.preferred_name, '') || ' ' || p.family_name"
                    + " || ' ' || p.username || ' ' || p.employee_id");

    @PersistenceContext
    private EntityManager entities;

    /** Somebody who was given a role. */
    public record Holder(long personId, String username, String name, Role role) {}

    /** Whoever has all the words in name, user name or employee number; nobody when there is no word. */
    public List<CodeCandidate> search(String text, int most) {
        List<String> words = text == null ? List.of() : PlainWords.of(text);
        if (words.isEmpty()) {
            return List.of();
        }
        String found = IntStream.rangeClosed(1, words.size())
                .mapToObj(i -> " and " + SEARCHED + " like ?" + i)
                .collect(Collectors.joining());
        return candidates(
                "p.employment_status <> 'LEFT'" + found,
                words.stream().map(word -> "%" + word + "%").toList(),
                most);
    }

    private List<CodeCandidate> candidates(String which, List<?> values, int most) {
        Query query = entities.createNativeQuery("select p.id, p.employee_id, p.username, " + NAME
                + ", p.email, a.activated_at, coalesce(a.blocked, false)"
                + " from people_person p left join people_account a on a.person_id = p.id where "
                + which + " order by p.sort_name, p.id");
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return Values.rows(query.setMaxResults(most).getResultList()).stream()
                .map(row -> new CodeCandidate(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        (String) row[2],
                        row[3] + " " + row[4],
                        row[5] != null,
                        row[6] != null,
                        Boolean.TRUE.equals(row[7])))
                .toList();
    }

    /** The person as HR sees one who gives codes. */
    public Optional<CodeCandidate> candidate(long personId) {
        return candidates("p.id = ?1", List.of(personId), 1).stream().findFirst();
    }

    /** Everybody who was given a role, by name; one row a role. */
    public List<Holder> holders() {
        return Values.rows(entities.createNativeQuery("select p.id, p.username, " + NAME
                                + ", r.role from people_role r join people_person p on p.id = r.person_id"
                                + " order by p.sort_name, p.id, r.role")
                        .getResultList())
                .stream()
                .map(row -> new Holder(
                        ((Number) row[0]).longValue(), (String) row[1], row[2] + " " + row[3], Role.valueOf((String)
                                row[4])))
                .toList();
    }

    /** Those of the user names that have an account, in the given order. */
    public List<DemoAccount> demonstration(List<String> usernames) {
        return Values.rows(entities.createNativeQuery("select p.username, " + NAME + ", u.name_en, u.name_fr"
                                + " from people_person p join people_account a on a.person_id = p.id"
                                + " join people_unit u on u.id = p.unit_id where a.blocked = false")
                        .getResultList())
                .stream()
                .filter(row -> usernames.contains((String) row[0]))
                .sorted(Comparator.comparing(row -> usernames.indexOf((String) row[0])))
                .map(row -> new DemoAccount(
                        (String) row[0], row[1] + " " + row[2], new BilingualText((String) row[3], (String) row[4])))
                .toList();
    }
}
