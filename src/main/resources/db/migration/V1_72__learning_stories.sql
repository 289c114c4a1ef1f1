-- In which variant of a scenario and in whose place it was taken, and which of the learner's goes at it this was: with the seed
-- and the choices, all that is needed to tell it again. Null for the quiz; the variant and the role also where there are none.
alter table learning_attempt add column variant varchar(100);
alter table learning_attempt add column scenario_role varchar(100);
alter table learning_attempt add column occasion integer;
update learning_attempt set occasion = number where kind = 'SCENARIO';

-- Choices of an earlier attempt that a practice attempt goes on from.
alter table learning_choice add column carried boolean default false not null;
