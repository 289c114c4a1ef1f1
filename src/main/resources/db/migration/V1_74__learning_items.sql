-- The marks of the answer that counted, beside what it came to: counted over all learners, without reading every answer ever given.
alter table learning_question add column selected varchar(1000);
update learning_question set selected = (
    select w.selected from learning_answer w
    where w.attempt_id = learning_question.attempt_id and w.position = learning_question.position
      and w.revision = learning_question.revision)
where revision is not null;

-- The finished attempts of a module version, for the analysis of its questions.
create index learning_attempt_module on learning_attempt (module_slug, module_version, finished_at);
