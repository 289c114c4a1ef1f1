-- Today's standing of each requirement, and the date on which it next changes by itself. Rewritten by events and by that date only.
create table reporting_standing (
    requirement_id   bigint primary key,
    person_id        bigint not null,
    programme_id     bigint not null,
    status           varchar(32) not null,
    date_that_counts date,
    computed_on      date not null,
    next_change_on   date
);
create index reporting_standing_person on reporting_standing (person_id);
create index reporting_standing_next_change on reporting_standing (next_change_on);
create index reporting_standing_programme on reporting_standing (programme_id, status);

-- A standing with what a list of people shows beside it.
create view reporting_line as
select s.requirement_id, s.programme_id, s.status, s.date_that_counts, s.person_id,
       p.employee_id, p.sort_name, p.employment_status,
       j.title_en as job_en, j.title_fr as job_fr,
       p.unit_id, u.name_en as unit_en, u.name_fr as unit_fr,
       p.location_id, l.name_en as location_en, l.name_fr as location_fr, coalesce(l.counters, 0) as counters
from reporting_standing s
join people_person p on p.id = s.person_id
left join people_job j on j.id = p.job_id
left join people_unit u on u.id = p.unit_id
left join people_location l on l.id = p.location_id;

-- The same for each manager, through the tree.
create view reporting_team_line as
select r.manager_id, r.depth, l.*
from people_report r
join reporting_line l on l.person_id = r.person_id
where l.status <> 'NOT_ASSIGNED';

-- Every requirement with each of its certificates, or with none. The standing belongs to the newest; an older one was renewed.
create view reporting_completion as
select l.requirement_id, l.programme_id, g.code as programme_code, g.title_en as programme_en, g.title_fr as programme_fr,
       l.person_id, l.employee_id, l.sort_name, l.unit_id, l.unit_en, l.unit_fr,
       coalesce(c.id, 0) as certificate_id, c.number as certificate_number, c.module_versions, c.policy_version,
       d.certified_on, c.valid_to,
       case when c.id is not null and exists (select 1 from certification_certificate n
                                              where n.requirement_id = c.requirement_id and n.id > c.id) then 'RENEWED'
            else l.status end as status
from reporting_line l
join certification_programme g on g.id = l.programme_id
left join certification_certificate c on c.requirement_id = l.requirement_id
left join certification_period d on d.id = c.period_id;

-- The units, and what is below each (itself too), as filters of the lists ask for them.
create view reporting_unit as
select id, name_en, name_fr from people_unit;

create view reporting_unit_below as
select ancestor_id, descendant_id from people_unit_closure;
