-- Purpose: Counts the schools of each local authority, by its code, as names change; those that are not compared apart.
-- Reads: school
-- Takes: nothing
-- Gives: local_authority_code, compared, met, certain, possible, schools
select
    local_authority_code,
    compared,
    count(*) filter (where verdict = 'met') as met,
    count(*) filter (where verdict = 'met' and certain) as certain,
    count(*) filter (where verdict = 'could-not-be-judged') as possible,
    count(*) as schools
from school
group by local_authority_code, compared
