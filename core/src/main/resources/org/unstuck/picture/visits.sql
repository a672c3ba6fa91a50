-- Purpose: Counts monitoring visits to schools less than good by what they found and by the next graded inspection.
-- Reads: visit, inspection
-- Takes: nothing
-- Gives: effective, improved, good, visits
-- Improved and good are missing while there has been no graded inspection since, or where the outcomes cannot be compared.
with surrounded as (
    select
        v.effective,
        (select max(b.inspected) from inspection b where b.lineage = v.lineage and b.inspected <= v.visited) as last_date,
        (select min(n.inspected) from inspection n where n.lineage = v.lineage and n.inspected > v.visited) as next_date,
        v.lineage
    from visit v
),
outcomes as (
    select
        s.effective,
        n.grade < b.grade as improved,
        not n.weak as good
    from surrounded s
    join inspection b on b.lineage = s.lineage and b.inspected = s.last_date
    left join inspection n on n.lineage = s.lineage and n.inspected = s.next_date
    where b.weak
)
select effective, improved, good, count(*) as visits
from outcomes
group by effective, improved, good
