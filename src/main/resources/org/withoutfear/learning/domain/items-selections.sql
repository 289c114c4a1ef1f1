-- The same answers by what was selected; of arrangements (whose marks have an equals sign) only whether they were fully right.
select g.question,
       g.selected,
       count(*) as answers,
       count(distinct g.person_id) as learners
from (select q.question,
             a.person_id,
             case when w.selected not like '%=%' then w.selected
                  when q.points = q.points_possible then '=right'
                  else '=other' end as selected
      from learning_attempt a
      join learning_question q on q.attempt_id = a.id
      join learning_answer w on w.attempt_id = q.attempt_id and w.position = q.position and w.revision = q.revision
      where a.module_slug = ? and a.module_version = ? and a.module_version not like '%-draft'
        and a.kind = 'QUIZ' and a.assessed = true and a.finished_at is not null) g
group by g.question, g.selected
