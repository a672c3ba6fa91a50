-- Purpose: Counts the graded inspections of each school that met the definition, from its first one less than good on.
-- Reads: school, inspection
-- Takes: nothing
-- Gives: inspections, schools
-- A school without an inspection less than good has none: a definition can be met without one.
with first_weak as (
    select lineage, min(inspected) as since
    from inspection
    where weak
    group by lineage
),
per_school as (
    select s.urn, count(i.inspected) as inspections
    from school s
    left join first_weak f on f.lineage = s.urn
    left join inspection i on i.lineage = s.urn and i.inspected >= f.since
    where s.verdict = 'met'
    group by s.urn
)
select inspections, count(*) as schools
from per_school
group by inspections
