-- What a drawn question came to when the quiz was submitted; null while it is open, and for quizzes submitted before this was kept.
alter table learning_question add column points integer;
alter table learning_question add column points_possible integer;
-- The answer that counted, the language it was read in, and the seconds spent on the question; null when it was not answered.
alter table learning_question add column revision integer;
alter table learning_question add column language varchar(2);
alter table learning_question add column seconds integer;
create index learning_question_slug on learning_question (question);

-- When a quiz with a time limit ends, worked out as it begins; null for as long as one likes.
alter table learning_attempt add column deadline_at timestamp(6) with time zone;

-- More time for one person, from a day to a day (null: until further notice). Why is not kept. Facts: one is ended, never changed.
create table learning_accommodation (
    id           bigint primary key,
    person_id    bigint not null references people_person (id),
    time_allowed varchar(24) not null,
    reference    varchar(40),
    from_on      date not null,
    to_on        date,
    granted_by   bigint not null references people_person (id),
    granted_at   timestamp(6) with time zone not null,
    ended_by     bigint references people_person (id),
    ended_at     timestamp(6) with time zone
);
create index learning_accommodation_person on learning_accommodation (person_id);

-- A lesson reread after a failed attempt, before the next one.
create table learning_reread (
    id          bigint primary key,
    attempt_id  bigint not null references learning_attempt (id),
    lesson      varchar(100) not null,
    read_at     timestamp(6) with time zone not null,
    unique (attempt_id, lesson)
);

-- When somebody chose to take the assessments without the lessons, and whether it was so that they passed.
alter table learning_enrolment add column test_out_at timestamp(6) with time zone;
alter table learning_enrolment add column tested_out boolean default false not null;
