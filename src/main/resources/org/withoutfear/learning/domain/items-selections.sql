-- The same answers by what was selected; of arrangements (whose marks have an equals sign) only whether they were fully right.
-- Learners: at least so many, for each counts in their first quiz only.
select g.question,
       g.selected,
       count(*) as answers,
       sum(case when g.quiz = 1 then 1 else 0 end) as learners
from (select q.question,
             a.quiz,
             case when q.selected not like '%=%' then q.selected
                  when q.points = q.points_possible then '=right'
                  else '=other' end as selected
      from (select id, row_number() over (partition by person_id order by finished_at, id) as quiz
            from learning_attempt
            where module_slug = ? and module_version = ? and module_version not like '%-draft'
              and kind = 'QUIZ' and assessed = true and finished_at is not null) a
      join learning_question q on q.attempt_id = a.id
      where q.revision is not null) g
group by g.question, g.selected
