-- The same answers by the language each was read in: how many, by how many learners, how many fully right.
select q.question,
       q.language,
       count(*) as answers,
       count(distinct a.person_id) as learners,
       sum(case when q.points = q.points_possible then 1 else 0 end) as fully_right
from learning_attempt a
join learning_question q on q.attempt_id = a.id
where a.module_slug = ? and a.module_version = ? and a.module_version not like '%-draft'
  and a.kind = 'QUIZ' and a.assessed = true and a.finished_at is not null and q.revision is not null
group by q.question, q.language
