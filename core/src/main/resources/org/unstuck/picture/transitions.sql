-- Purpose: Counts pairs of graded inspections that followed each other, by outcome and by verdict on the day before the second.
-- Reads: inspection
-- Takes: nothing
-- Gives: met, was, was_weak, became, became_weak, inspections
with pairs as (
    select
        verdict_before,
        lag(outcome) over (partition by lineage order by inspected) as was,
        lag(weak) over (partition by lineage order by inspected) as was_weak,
        outcome as became,
        weak as became_weak
    from inspection
)
select
    coalesce(verdict_before = 'met', false) as met,
    was,
    was_weak,
    became,
    became_weak,
    count(*) as inspections
from pairs
where was is not null
group by coalesce(verdict_before = 'met', false), was, was_weak, became, became_weak
