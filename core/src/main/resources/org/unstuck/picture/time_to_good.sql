-- Purpose: Follows each school from its first graded inspection less than good until one that was not, its closing, or the date.
-- Reads: lineage, inspection
-- Takes: as_at
-- Gives: days_weak, days, ending, schools
-- It turned at some time after days_weak (its last inspection less than good) and at the latest after days. Ending is
-- 'good', 'closed' or 'followed'.
with first_weak as (
    select lineage, min(inspected) as since
    from inspection
    where weak
    group by lineage
),
first_good as (
    select i.lineage, min(i.inspected) as inspected
    from inspection i
    join first_weak f on f.lineage = i.lineage
    where not i.weak and i.inspected > f.since
    group by i.lineage
),
last_weak as (
    select i.lineage, max(i.inspected) as inspected
    from inspection i
    left join first_good g on g.lineage = i.lineage
    where i.weak and (g.inspected is null or i.inspected < g.inspected)
    group by i.lineage
),
followed as (
    select
        f.since,
        w.inspected as last_weak,
        case
            when g.inspected is not null then 'good'
            when l.closed is not null then 'closed'
            else 'followed'
        end as ending,
        coalesce(g.inspected, l.closed, cast(:as_at as date)) as ended
    from first_weak f
    join lineage l on l.lineage = f.lineage
    join last_weak w on w.lineage = f.lineage
    left join first_good g on g.lineage = f.lineage
)
select
    {{days_between(since, last_weak)}} as days_weak,
    {{days_between(since, ended)}} as days,
    ending,
    count(*) as schools
from followed
group by {{days_between(since, last_weak)}}, {{days_between(since, ended)}}, ending
