-- The versions of a module in which a quiz was finished, the one finished last first.
select a.module_version
from learning_attempt a
where a.module_slug = ? and a.module_version not like '%-draft'
  and a.kind = 'QUIZ' and a.assessed = true and a.finished_at is not null
group by a.module_version
order by max(a.finished_at) desc
