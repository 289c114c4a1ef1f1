package org.withoutfear.people;

import java.io.Serializable;
import java.time.LocalDate;
import org.withoutfear.shared.BilingualText;
import org.withoutfear.shared.Language;

/**
 * A person as other features see one: today's projection of what the HR feed said.
 *
 * @param name preferred or given name, then family name
 * @param sortName family name, then preferred or given name: "O’Rourke, Meaghan"
 * @param email null for staff without mail
 */
public record PersonView(
        long id,
        String employeeId,
        String username,
        String name,
        String sortName,
        String callName,
        String email,
        Language language,
        EmploymentStatus status,
        LocalDate hireDate,
        LocalDate leaveStart,
        LocalDate leaveEnd,
        String jobFamily,
        BilingualText job,
        Long unitId,
        BilingualText unit,
        BilingualText location,
        Long managerId,
        String managerName)
        implements Serializable {

    public boolean active() {
        return status != EmploymentStatus.LEFT;
    }
}
