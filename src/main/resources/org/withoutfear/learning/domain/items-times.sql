-- The middle time spent on each question: of the one or two seconds in the middle, the mean. Seconds are counted first, so that few
-- rows are put in order.
select m.question,
       avg(cast(m.seconds as double precision)) as median
from (select c.question,
             c.seconds,
             sum(c.answers) over (partition by c.question order by c.seconds) as up_to_here,
             c.answers,
             sum(c.answers) over (partition by c.question) as answers_in_all
      from (select q.question, q.seconds, count(*) as answers
            from learning_attempt a
            join learning_question q on q.attempt_id = a.id
            where a.module_slug = ? and a.module_version = ? and a.module_version not like '%-draft'
              and a.kind = 'QUIZ' and a.assessed = true and a.finished_at is not null and q.seconds > 0
            group by q.question, q.seconds) c) m
where 2 * m.up_to_here >= m.answers_in_all and 2 * (m.up_to_here - m.answers) <= m.answers_in_all
group by m.question
