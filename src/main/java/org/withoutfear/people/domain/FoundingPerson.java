package org.withoutfear.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import org.withoutfear.people.EmploymentStatus;
import org.withoutfear.people.Newcomer;

/** A person entered by hand before any feed came; the feed recognises the employee number and fills in the rest. */
@Entity
@Table(name = "people_person")
public class FoundingPerson {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "people_sequence")
    private Long id;

    @Column(name = "employee_id")
    private String employeeId;

    private String username;
    private String email;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "sort_name")
    private String sortName;

    private String language;

    @Column(name = "employment_status")
    private String status;

    @Column(name = "employment_type")
    private String type;

    @Column(name = "hire_date")
    private LocalDate hireDate;

    protected FoundingPerson() {}

    FoundingPerson(Newcomer newcomer, LocalDate today) {
        employeeId = newcomer.employeeId().strip();
        username = newcomer.username().strip().toLowerCase(Locale.ROOT);
        email = newcomer.email() == null || newcomer.email().isBlank()
                ? null
                : newcomer.email().strip();
        givenName = newcomer.givenName().strip();
        familyName = newcomer.familyName().strip();
        sortName = familyName + ", " + givenName;
        language = newcomer.language().code();
        status = EmploymentStatus.ACTIVE.name();
        type = "EMPLOYEE";
        hireDate = today;
    }

    Long id() {
        return id;
    }
}
