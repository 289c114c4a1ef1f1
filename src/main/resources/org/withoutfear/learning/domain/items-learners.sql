-- By how many learners each question was answered, and by how many in each language: whoever met it twice counts once. Most take one
-- quiz only, and are counted together as nobody in particular; the others are told apart.
select g.question,
       sum(case when g.learner = 0 then g.answers else 1 end) as learners,
       sum(case when g.learner = 0 then g.in_english when g.in_english > 0 then 1 else 0 end) as in_english,
       sum(case when g.learner = 0 then g.in_french when g.in_french > 0 then 1 else 0 end) as in_french
from (select q.question,
             a.learner,
             count(*) as answers,
             sum(case when q.language = 'en' then 1 else 0 end) as in_english,
             sum(case when q.language = 'fr' then 1 else 0 end) as in_french
      from (select id, case when count(*) over (partition by person_id) = 1 then 0 else person_id end as learner
            from learning_attempt
            where module_slug = ? and module_version = ? and module_version not like '%-draft'
              and kind = 'QUIZ' and assessed = true and finished_at is not null) a
      join learning_question q on q.attempt_id = a.id
      where q.revision is not null
      group by q.question, a.learner) g
group by g.question
