-- How often somebody wondered whether to ask about status, per service and day. Nothing of who it was, from where, or at what hour.
create table policy_question_count (
    service   varchar(100) not null,
    asked_on  date not null,
    asked     integer not null,
    primary key (service, asked_on)
);
