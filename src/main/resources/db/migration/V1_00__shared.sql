-- The trail: append-only. On PostgreSQL the application may insert and read, never change (see db/postgresql).
create sequence shared_sequence increment by 50 start with 50;

create table shared_trail_line (
    id            bigint primary key,
    recorded_at   timestamp(6) with time zone not null,
    by_person_id  bigint,
    what          varchar(120)  not null,
    subject       varchar(200)  not null,
    why           varchar(1000),
    state_before  varchar(4000),
    state_after   varchar(4000),
    seal_id       bigint
);
create index shared_trail_line_subject on shared_trail_line (subject);

-- Small facts the installation remembers, such as the day it went live.
create table shared_setting (
    name   varchar(120) primary key,
    setting_value varchar(4000) not null
);
