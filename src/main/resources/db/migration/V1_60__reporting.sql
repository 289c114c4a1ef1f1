-- Today's standing of each requirement, and the date on which it next changes by itself. Rewritten by events and by that date only.
create table reporting_standing (
    requirement_id   bigint primary key,
    person_id        bigint not null,
    programme_id     bigint not null,
    programme_code   varchar(64) not null,
    status           varchar(32) not null,
    date_that_counts date,
    computed_on      date not null,
    next_change_on   date
);
create index reporting_standing_person on reporting_standing (person_id);
create index reporting_standing_next_change on reporting_standing (next_change_on);
create index reporting_standing_programme on reporting_standing (programme_id, status);
