-- Purpose: Adds up what the census says of pupils, for schools that met the definition and for the rest.
-- Reads: school, measure
-- Takes: nothing
-- Gives: measure, compared, met, schools, unknown, total, squares
-- Sums are of decimals, so that the order of schools never shows in the last digit.
with amounts as (
    select
        m.measure,
        s.compared,
        s.verdict = 'met' as met,
        cast(
            case m.measure
                when 'pupils' then s.pupils
                when 'free-meals' then s.free_meals
                when 'free-meals-ever-6' then s.free_meals_ever_6
                when 'english-additional' then s.english_additional
                when 'special-needs-plan' then s.special_needs_plan
                when 'special-needs-support' then s.special_needs_support
            end
            as decimal(12, 4)
        ) as amount
    from school s
    cross join measure m
)
select
    measure,
    compared,
    met,
    count(amount) as schools,
    count(*) - count(amount) as unknown,
    cast(sum(amount) as {{double}}) as total,
    cast(sum(amount * amount) as {{double}}) as squares
from amounts
group by measure, compared, met
