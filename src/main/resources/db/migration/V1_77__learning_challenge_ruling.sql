-- The ruling that answered what a learner contested; null while it is open, and where the question stays as it is. Both were written at
-- the same instant.
alter table learning_challenge add column ruling_id bigint references learning_ruling (id);
update learning_challenge set ruling_id = (
    select min(r.id) from learning_ruling r
    where r.module_slug = learning_challenge.module_slug and r.ruled_at = learning_challenge.answered_at)
where decision in ('WITHDRAWN', 'REKEYED');
create index learning_challenge_ruling on learning_challenge (ruling_id);
-- Rulings hold in more versions than before: every attempt they concern is looked at once more; what was counted anew stays so.
update learning_ruling set regraded_at = null;
