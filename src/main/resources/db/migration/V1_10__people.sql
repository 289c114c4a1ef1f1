create sequence people_sequence increment by 50 start with 50;

-- Units: a tree, and its closure (each unit is its own ancestor at depth 0).
create table people_unit (
    id         bigint primary key,
    code       varchar(64)  not null unique,
    name_en    varchar(200) not null,
    name_fr    varchar(200) not null,
    parent_id  bigint references people_unit (id)
);
create table people_unit_closure (
    ancestor_id    bigint not null references people_unit (id),
    descendant_id  bigint not null references people_unit (id),
    depth          integer not null,
    primary key (ancestor_id, descendant_id)
);
create index people_unit_closure_descendant on people_unit_closure (descendant_id);

create table people_job (
    id             bigint primary key,
    code           varchar(64)  not null unique,
    title_en       varchar(200) not null,
    title_fr       varchar(200) not null,
    job_family     varchar(64)  not null,
    scenario_role  varchar(64)  not null
);

create table people_location (
    id        bigint primary key,
    code      varchar(64)  not null unique,
    name_en   varchar(200) not null,
    name_fr   varchar(200) not null,
    counters  integer      not null
);

-- A person: the projection of the newest facts.
create table people_person (
    id                 bigint primary key,
    employee_id        varchar(64)  not null unique,
    username           varchar(64)  not null unique,
    email              varchar(254),
    given_name         varchar(120) not null,
    family_name        varchar(120) not null,
    preferred_name     varchar(120),
    sort_name          varchar(260) not null,
    language           varchar(2)   not null,
    employment_status  varchar(16)  not null,
    employment_type    varchar(16)  not null,
    hire_date          date         not null,
    end_date           date,
    leave_start        date,
    leave_end          date,
    job_id             bigint references people_job (id),
    unit_id            bigint references people_unit (id),
    location_id        bigint references people_location (id),
    manager_id         bigint references people_person (id)
);
create index people_person_manager on people_person (manager_id);
create index people_person_unit on people_person (unit_id);
create index people_person_sort_name on people_person (sort_name, id);

-- Insert-only: what the feed said about a person, from when, known since when.
create table people_employment_fact (
    id                 bigint primary key,
    person_id          bigint not null references people_person (id),
    effective_on       date   not null,
    recorded_at        timestamp(6) with time zone not null,
    recorded_by        bigint,
    feed_run_id        bigint,
    supersedes_id      bigint references people_employment_fact (id),
    employment_status  varchar(16) not null,
    employment_type    varchar(16) not null,
    hire_date          date not null,
    end_date           date,
    leave_start        date,
    leave_end          date,
    job_id             bigint,
    unit_id            bigint,
    location_id        bigint,
    manager_id         bigint,
    -- false until its day has come and people_person shows it
    projected          boolean not null
);
create index people_employment_fact_person on people_employment_fact (person_id, effective_on);

-- Further jobs of a person (assignments.csv), insert-only; superseded rows carry the instant they stopped being believed.
create table people_assignment (
    id             bigint primary key,
    person_id      bigint not null references people_person (id),
    job_id         bigint not null references people_job (id),
    unit_id        bigint not null references people_unit (id),
    location_id    bigint references people_location (id),
    manager_id     bigint references people_person (id),
    valid_from     date   not null,
    valid_to       date,
    recorded_at    timestamp(6) with time zone not null,
    superseded_at  timestamp(6) with time zone,
    feed_run_id    bigint
);
create index people_assignment_person on people_assignment (person_id);

-- Everybody below a manager, through the tree (depth 1: direct reports). Rebuilt when a feed is applied.
create table people_report (
    manager_id  bigint  not null references people_person (id),
    person_id   bigint  not null references people_person (id),
    depth       integer not null,
    primary key (manager_id, person_id)
);
create index people_report_person on people_report (person_id);

create table people_account (
    person_id         bigint primary key references people_person (id),
    password_hash     varchar(200),
    activated_at      timestamp(6) with time zone,
    password_set_at   timestamp(6) with time zone,
    session_epoch     integer not null,
    blocked           boolean not null,
    preferred_language varchar(2),
    version           integer not null
);

-- Roles given by an administrator. LEARNER (everybody) and MANAGER (whoever has reports) are derived, never stored.
create table people_role (
    person_id   bigint not null references people_person (id),
    role        varchar(16) not null,
    granted_at  timestamp(6) with time zone not null,
    granted_by  bigint,
    primary key (person_id, role)
);

-- One-time codes: activation, forgotten password, first administrator (which belongs to nobody yet). Only a hash is kept.
create table people_one_time_code (
    id           bigint primary key,
    person_id    bigint references people_person (id),
    purpose      varchar(24) not null,
    code_hash    varchar(200) not null,
    created_at   timestamp(6) with time zone not null,
    created_by   bigint,
    expires_at   timestamp(6) with time zone not null,
    used_at      timestamp(6) with time zone,
    attempts     integer not null
);
create index people_one_time_code_person on people_one_time_code (person_id);

-- Failed attempts, counted per account and per network address.
create table people_sign_in_failure (
    throttle_key  varchar(200) primary key,
    failures      integer not null,
    first_at      timestamp(6) with time zone not null,
    last_at       timestamp(6) with time zone not null
);

create table people_feed_run (
    id              bigint primary key,
    started_at      timestamp(6) with time zone not null,
    finished_at     timestamp(6) with time zone,
    by_person_id    bigint,
    file_names      varchar(1000) not null,
    file_hash       varchar(64)   not null,
    full_feed       boolean not null,
    outcome         varchar(16) not null,
    rows_read       integer not null,
    people_new      integer not null,
    people_moved    integer not null,
    people_changed  integer not null,
    people_leaving  integer not null,
    people_same     integer not null,
    people_missing  integer not null,
    settings        varchar(1000)
);
create table people_feed_refusal (
    id           bigint primary key,
    run_id       bigint not null references people_feed_run (id),
    file_name    varchar(200) not null,
    line_number  integer not null,
    column_name  varchar(120),
    severity     varchar(8) not null,
    message_key  varchar(120) not null,
    message_values varchar(1000)
);
create index people_feed_refusal_run on people_feed_refusal (run_id);
create table people_feed_difference (
    id           bigint primary key,
    run_id       bigint not null references people_feed_run (id),
    line_number  integer,
    kind         varchar(16) not null,
    employee_id  varchar(64) not null,
    person_name  varchar(260) not null,
    state_before varchar(1000),
    state_after  varchar(1000)
);
create index people_feed_difference_run on people_feed_difference (run_id);
-- The staged file of a dry run, so that it can be applied as shown.
create table people_feed_file (
    run_id     bigint not null references people_feed_run (id),
    kind       varchar(24) not null,
    file_name  varchar(200) not null,
    content    text not null,
    primary key (run_id, kind)
);
