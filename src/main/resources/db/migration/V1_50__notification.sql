create sequence notification_sequence increment by 50 start with 50;

-- The outbox: written in the transaction that gives the reason to write, sent by a job.
create table notification_message (
    id           bigint primary key,
    person_id    bigint not null references people_person (id),
    kind         varchar(40)  not null,
    address      varchar(254) not null,
    language     varchar(2)   not null,
    subject      varchar(300) not null,
    body         text         not null,
    created_at   timestamp(6) with time zone not null,
    next_try_at  timestamp(6) with time zone,
    expires_at   timestamp(6) with time zone,
    sent_at      timestamp(6) with time zone,
    tries        integer not null,
    error        varchar(1000)
);
create index notification_message_next on notification_message (next_try_at);
