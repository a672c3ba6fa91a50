-- Purpose: Measures how long each school that met the definition has been less than good without a break.
-- Reads: school, inspection
-- Takes: as_at
-- Gives: days, schools
-- From the first inspection less than good after the last that was not, to the date. Days are missing for a school whose
-- latest outcome is not known to be less than good.
with last_other as (
    select lineage, max(inspected) as inspected
    from inspection
    where weak is distinct from true
    group by lineage
),
run as (
    select i.lineage, min(i.inspected) as since
    from inspection i
    left join last_other o on o.lineage = i.lineage
    where i.weak and (o.inspected is null or i.inspected > o.inspected)
    group by i.lineage
),
per_school as (
    select s.urn, {{days_between(r.since, cast(:as_at as date))}} as days
    from school s
    left join run r on r.lineage = s.urn
    where s.verdict = 'met'
)
select days, count(*) as schools
from per_school
group by days
