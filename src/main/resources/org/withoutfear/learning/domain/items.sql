-- What each question of a module version came to, over the answers that counted in finished assessed quizzes.
-- Discrimination: the correlation of the share of the points earned on the question with the share earned on the rest of the quiz.
select q.question,
       count(*) as answers,
       cast(sum(q.points) as double precision) / sum(q.points_possible) as share,
       corr(cast(q.points as double precision) / q.points_possible,
            cast(a.points - q.points as double precision) / nullif(a.points_possible - q.points_possible, 0)) as discrimination,
       sum(case when q.language = 'en' then 1 else 0 end) as in_english,
       sum(case when q.language = 'en' and q.points = q.points_possible then 1 else 0 end) as right_in_english,
       sum(case when q.language = 'fr' then 1 else 0 end) as in_french,
       sum(case when q.language = 'fr' and q.points = q.points_possible then 1 else 0 end) as right_in_french
from learning_attempt a
join learning_question q on q.attempt_id = a.id
where a.module_slug = ? and a.module_version = ? and a.module_version not like '%-draft'
  and a.kind = 'QUIZ' and a.assessed = true and a.finished_at is not null and q.revision is not null
group by q.question
