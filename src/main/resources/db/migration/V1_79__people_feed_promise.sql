-- What a run was shown to do: how much besides people, and all of it in one word, to be compared when the run is applied.
alter table people_feed_run add column others_changed integer default 0 not null;
alter table people_feed_run add column fingerprint varchar(64);
