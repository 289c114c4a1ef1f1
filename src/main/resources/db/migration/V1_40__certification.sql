create sequence certification_sequence increment by 50 start with 50;

create table certification_programme (
    id                bigint primary key,
    code              varchar(64)  not null unique,
    title_en          varchar(200) not null,
    title_fr          varchar(200) not null,
    validity_months   integer not null,
    expiry_basis      varchar(24) not null,
    window_months     integer not null,
    grace_days        integer not null,
    due_days          integer not null,
    -- FIXED_DAY only: the last valid day as MM-DD, and how long a certification lasts at least
    fixed_day         varchar(5),
    minimum_active_months integer not null,
    -- nothing is due before this day and the due days after it
    live_on           date not null,
    retired_on        date
);
create table certification_programme_module (
    programme_id  bigint not null references certification_programme (id),
    position      integer not null,
    module_slug   varchar(100) not null,
    primary key (programme_id, module_slug)
);
create table certification_programme_job_family (
    programme_id  bigint not null references certification_programme (id),
    job_family    varchar(64) not null,
    primary key (programme_id, job_family)
);

-- This person must hold this programme; one row however many reasons.
create table certification_requirement (
    id            bigint primary key,
    person_id     bigint not null references people_person (id),
    programme_id  bigint not null references certification_programme (id),
    version       integer not null,
    unique (person_id, programme_id)
);
-- Insert-only: a reason begins (ended_on null) and, in a later row that supersedes it, ends.
create table certification_reason (
    id              bigint primary key,
    requirement_id  bigint not null references certification_requirement (id),
    kind            varchar(16) not null,
    detail          varchar(200),
    begins_on       date not null,
    ends_on         date,
    recorded_at     timestamp(6) with time zone not null,
    recorded_by     bigint,
    supersedes_id   bigint references certification_reason (id)
);
create index certification_reason_requirement on certification_reason (requirement_id);

-- Insert-only facts about periods: the truth. kind: OPENED, DUE_MOVED, STARTED, CERTIFIED, EXTENDED, WINDOW_OPENED, REVOKED, CLOSED, EXEMPTED, PAUSED, RESUMED
create table certification_fact (
    id              bigint primary key,
    requirement_id  bigint not null references certification_requirement (id),
    period_number   integer not null,
    kind            varchar(24) not null,
    effective_on    date not null,
    until_on        date,
    detail          varchar(1000),
    recorded_at     timestamp(6) with time zone not null,
    recorded_by     bigint,
    supersedes_id   bigint references certification_fact (id)
);
create index certification_fact_requirement on certification_fact (requirement_id, period_number);

-- One cycle of a requirement: the projection of its facts.
create table certification_period (
    id                   bigint primary key,
    requirement_id       bigint not null references certification_requirement (id),
    number               integer not null,
    assigned_on          date not null,
    due_on               date not null,
    first_activity_on    date,
    certified_on         date,
    valid_from           date,
    window_opens_on      date,
    baseline_valid_to    date,
    effective_valid_to   date,
    revoked_on           date,
    version              integer not null,
    unique (requirement_id, number)
);

create table certification_certificate (
    id               bigint primary key,
    number           varchar(40) not null unique,
    person_id        bigint not null references people_person (id),
    requirement_id   bigint not null references certification_requirement (id),
    period_id        bigint not null references certification_period (id),
    holder_name      varchar(260) not null,
    programme_title_en varchar(200) not null,
    programme_title_fr varchar(200) not null,
    policy_version   varchar(40) not null,
    module_versions  varchar(400) not null,
    valid_from       date not null,
    valid_to         date not null,
    issued_at        timestamp(6) with time zone not null,
    revoked_at       timestamp(6) with time zone,
    revoked_by       bigint,
    revoked_reason   varchar(400),
    unique (period_id, holder_name)
);
create index certification_certificate_person on certification_certificate (person_id);
