-- What was ruled on a question, once and for all: it is withdrawn, or it has another key. It holds for every version of the module that
-- asks the same. regraded_at: when the last attempt it concerns was looked at; null while there may be more.
create table learning_ruling (
    id             bigint primary key,
    module_slug    varchar(100) not null,
    module_version varchar(40)  not null,
    question       varchar(100) not null,
    kind           varchar(16)  not null,
    new_key        varchar(1000),
    reason_en      varchar(2000) not null,
    reason_fr      varchar(2000) not null,
    ruled_by       bigint not null references people_person (id),
    ruled_at       timestamp(6) with time zone not null,
    regraded_at    timestamp(6) with time zone
);
create index learning_ruling_module on learning_ruling (module_slug);

-- A learner thinks a question is wrong, and what an author answered.
create table learning_challenge (
    id             bigint primary key,
    person_id      bigint not null references people_person (id),
    attempt_id     bigint not null references learning_attempt (id),
    position       integer not null,
    module_slug    varchar(100) not null,
    module_version varchar(40)  not null,
    question       varchar(100) not null,
    body           varchar(2000) not null,
    raised_at      timestamp(6) with time zone not null,
    decision       varchar(16),
    reply_en       varchar(2000),
    reply_fr       varchar(2000),
    answered_by    bigint references people_person (id),
    answered_at    timestamp(6) with time zone,
    dismissed_at   timestamp(6) with time zone,
    -- null once answered: at most one open challenge per person and question
    open_key       varchar(260) unique,
    version        integer not null
);
create index learning_challenge_person on learning_challenge (person_id);
create index learning_challenge_question on learning_challenge (module_slug, question);

-- An attempt looked at again after a ruling, once for each. What changed is told to its learner until they put it away.
create table learning_regrade (
    id              bigint primary key,
    ruling_id       bigint not null references learning_ruling (id),
    attempt_id      bigint not null references learning_attempt (id),
    person_id       bigint not null references people_person (id),
    percent_before  integer not null,
    percent_after   integer not null,
    outcome_before  varchar(24) not null,
    outcome_after   varchar(24) not null,
    regraded_at     timestamp(6) with time zone not null,
    dismissed_at    timestamp(6) with time zone,
    unique (ruling_id, attempt_id)
);
create index learning_regrade_person on learning_regrade (person_id);
