-- How many answers, in all and in each language, were by somebody who had answered the question in an earlier quiz: what is left are its
-- learners. Only those who took several quizzes are looked at, for most take one.
select g.question,
       sum(g.answers - 1) as again,
       sum(case when g.in_english > 0 then g.in_english - 1 else 0 end) as again_in_english,
       sum(case when g.in_french > 0 then g.in_french - 1 else 0 end) as again_in_french
from (select q.question,
             a.person_id,
             count(*) as answers,
             sum(case when q.language = 'en' then 1 else 0 end) as in_english,
             sum(case when q.language = 'fr' then 1 else 0 end) as in_french
      from (select id, person_id, count(*) over (partition by person_id) as quizzes
            from learning_attempt
            where module_slug = ? and module_version = ? and module_version not like '%-draft'
              and kind = 'QUIZ' and assessed = true and finished_at is not null) a
      join learning_question q on q.attempt_id = a.id
      where q.revision is not null and a.quizzes > 1
      group by q.question, a.person_id
      having count(*) > 1) g
group by g.question
