create sequence learning_sequence increment by 50 start with 50;

-- Where a person is in a module version: started, passed.
create table learning_enrolment (
    id               bigint primary key,
    person_id        bigint not null references people_person (id),
    module_slug      varchar(100) not null,
    module_version   varchar(40)  not null,
    policy_version   varchar(40)  not null,
    started_at       timestamp(6) with time zone not null,
    passed_at        timestamp(6) with time zone,
    -- null once passed or left behind with its draft: at most one open enrolment per person and module
    open_key         varchar(160) unique,
    version          integer not null
);
create index learning_enrolment_person on learning_enrolment (person_id, module_slug);

create table learning_lesson_reading (
    id             bigint primary key,
    enrolment_id   bigint not null references learning_enrolment (id),
    lesson         varchar(100) not null,
    started_at     timestamp(6) with time zone not null,
    -- the heading last in view, counted from 0, to resume at
    place          integer not null,
    place_at       timestamp(6) with time zone not null,
    read_at        timestamp(6) with time zone,
    unique (enrolment_id, lesson)
);

-- One go at a scenario or at the quiz. Keeps the version it was taken on.
create table learning_attempt (
    id              bigint primary key,
    person_id       bigint not null references people_person (id),
    enrolment_id    bigint not null references learning_enrolment (id),
    module_slug     varchar(100) not null,
    module_version  varchar(40)  not null,
    policy_version  varchar(40)  not null,
    part            varchar(100) not null,
    kind            varchar(16)  not null,
    assessed        boolean      not null,
    number          integer      not null,
    seed            bigint       not null,
    step            varchar(100),
    started_at      timestamp(6) with time zone not null,
    finished_at     timestamp(6) with time zone,
    outcome         varchar(24)  not null,
    ending          varchar(100),
    failure         varchar(40),
    points          integer      not null,
    points_possible integer      not null,
    -- null once finished: at most one open attempt per enrolment, part and mode
    open_key        varchar(260) unique,
    version         integer      not null
);
create index learning_attempt_person on learning_attempt (person_id, module_slug, part);
create index learning_attempt_enrolment on learning_attempt (enrolment_id);

-- Each choice in a scenario, at the moment it was made. Insert-only. The attempt names the version it was made on.
create table learning_choice (
    id          bigint primary key,
    attempt_id  bigint not null references learning_attempt (id),
    position    integer not null,
    step        varchar(100) not null,
    choice      varchar(100) not null,
    verdict     varchar(16) not null,
    language    varchar(2) not null,
    chosen_at   timestamp(6) with time zone not null,
    unique (attempt_id, position)
);

-- The questions drawn for a quiz attempt, counted from 1, and the options in the order shown (comma separated).
create table learning_question (
    attempt_id  bigint not null references learning_attempt (id),
    position    integer not null,
    question    varchar(100) not null,
    options     varchar(1000) not null,
    primary key (attempt_id, position)
);

-- Each answer as given, insert-only; the newest revision of a position counts.
create table learning_answer (
    id           bigint primary key,
    attempt_id   bigint not null references learning_attempt (id),
    position     integer not null,
    revision     integer not null,
    selected     varchar(1000) not null,
    language     varchar(2) not null,
    answered_at  timestamp(6) with time zone not null,
    unique (attempt_id, position, revision)
);
