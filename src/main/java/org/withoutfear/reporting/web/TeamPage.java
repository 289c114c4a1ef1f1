package org.withoutfear.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.withoutfear.certification.Requirements;
import org.withoutfear.certification.Requirements.ProgrammeName;
import org.withoutfear.reporting.PersonLine;
import org.withoutfear.reporting.Team;
import org.withoutfear.reporting.TeamFigures;
import org.withoutfear.reporting.TeamFilter;
import org.withoutfear.shared.Page;
import org.withoutfear.shared.web.CurrentLanguage;

/** A manager's team. Everything that is chosen is in the address. */
@Named
@RequestScoped
public class TeamPage {

    private static final int SIZE = 25;

    @Inject
    private Team team;

    @Inject
    private Requirements requirements;

    @Inject
    private CurrentLanguage language;

    private Long programme;
    private boolean direct;
    private Long unit;
    private TeamFilter.Group group;
    private TeamFilter.Sort sort = TeamFilter.Sort.NAME;
    private String name = "";
    private int number = 1;
    private List<ProgrammeName> programmes;
    private TeamFigures figures;
    private Page<PersonLine> people;

    public List<ProgrammeName> getProgrammes() {
        if (programmes == null) {
            programmes = requirements.programmes();
        }
        return programmes;
    }

    /** The programme chosen, else the first. */
    public ProgrammeName getChosen() {
        return getProgrammes().stream()
                .filter(one -> programme != null && one.id() == programme)
                .findFirst()
                .orElseGet(() -> getProgrammes().get(0));
    }

    private TeamFilter filter() {
        return new TeamFilter(getChosen().id(), direct, unit, group, name, sort, language.getCurrent());
    }

    public TeamFigures getFigures() {
        if (figures == null) {
            figures = team.figures(filter());
        }
        return figures;
    }

    public Page<PersonLine> getPeople() {
        if (people == null) {
            people = team.people(filter(), number, SIZE);
        }
        return people;
    }

    /** The address of this list with another group. */
    public String grouped(TeamFilter.Group chosen) {
        return address().put("group", chosen).put("sort", sort).text() + "#people";
    }

    public String sorted(TeamFilter.Sort chosen) {
        return address().put("group", group).put("sort", chosen).text() + "#people";
    }

    public String below(long unitId) {
        return new Address("/team/dashboard")
                .put("programme", getChosen().id())
                .put("direct", direct ? true : null)
                .put("unit", unitId)
                .text();
    }

    /** The address of a page of this list, up to its number. */
    public String getPaged() {
        return address().put("group", group).put("sort", sort).open("page");
    }

    private Address address() {
        return new Address("/team/dashboard")
                .put("programme", getChosen().id())
                .put("direct", direct ? true : null)
                .put("unit", unit)
                .put("name", name);
    }

    public Long getProgramme() {
        return programme;
    }

    public void setProgramme(Long programme) {
        this.programme = programme;
    }

    public boolean isDirect() {
        return direct;
    }

    public void setDirect(boolean direct) {
        this.direct = direct;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public String getGroup() {
        return group == null ? null : group.name();
    }

    public void setGroup(String group) {
        this.group = Address.oneOf(TeamFilter.Group.class, group);
    }

    public String getSort() {
        return sort.name();
    }

    public void setSort(String sort) {
        TeamFilter.Sort chosen = Address.oneOf(TeamFilter.Sort.class, sort);
        this.sort = chosen == null ? TeamFilter.Sort.NAME : chosen;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name.strip();
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = Math.max(1, number);
    }
}
