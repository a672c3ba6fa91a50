-- Purpose: Counts the schools of each kind, for every way of telling kinds apart that the relation dimension lists.
-- Reads: school, dimension
-- Takes: nothing
-- Gives: dimension, category, met, certain, possible, schools
-- A missing category is a kind that no source gives. Sizes of trusts are told of academies alone.
with kinds as (
    select
        d.dimension,
        case d.dimension
            when 'phase' then s.phase
            when 'sector' then s.sector
            when 'new-academies' then s.new_academy
            when 'trust-size' then s.trust_band
            when 'rural-urban' then s.rural_urban
            when 'deprivation' then s.deprivation
            when 'region' then s.region
            when 'opportunity-areas' then s.in_opportunity_area
            when 'each-opportunity-area' then s.opportunity_area
        end as category,
        s.verdict,
        s.certain
    from school s
    cross join dimension d
    where (d.dimension <> 'trust-size' or s.academy)
        and (d.dimension <> 'each-opportunity-area' or s.opportunity_area is not null)
)
select
    dimension,
    category,
    count(*) filter (where verdict = 'met') as met,
    count(*) filter (where verdict = 'met' and certain) as certain,
    count(*) filter (where verdict = 'could-not-be-judged') as possible,
    count(*) as schools
from kinds
group by dimension, category
