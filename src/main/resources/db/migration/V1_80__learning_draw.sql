-- What an attempt was drawn from besides its seed, and by which edition of the rules that draw: with both it is drawn again, whatever was
-- ruled, taken or published since. A fact of the attempt; those from before this table have none.
create table learning_draw (
    attempt_id bigint not null primary key references learning_attempt (id),
    edition    integer not null,
    drawn_from text not null
);
