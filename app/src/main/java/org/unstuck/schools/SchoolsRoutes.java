package org.unstuck.schools;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unstuck.access.Role;
import org.unstuck.access.RouteRule;
import org.unstuck.access.RouteRules;
import org.unstuck.access.Scope;

/** Who may see schools; which of them is their {@link org.unstuck.access.Reach}. */
@Configuration(proxyBeanMethods = false)
class SchoolsRoutes {
    @Bean
    RouteRules schoolsRouteRules() {
        return RouteRules.of(
                RouteRule.get("/schools", Role.ANALYST, Role.RESEARCHER, Role.IMPROVEMENT_LEAD),
                RouteRule.get("/schools.csv", Role.ANALYST, Role.RESEARCHER, Role.IMPROVEMENT_LEAD),
                RouteRule.get("/schools/{urn}", Role.ANALYST, Role.RESEARCHER, Role.IMPROVEMENT_LEAD, Role.SCHOOL),
                RouteRule.get(
                        "/schools/{urn}/similar", Role.ANALYST, Role.RESEARCHER, Role.IMPROVEMENT_LEAD, Role.SCHOOL),
                RouteRule.get("/schools/{urn}/notes", Role.ANALYST, Role.RESEARCHER, Role.IMPROVEMENT_LEAD),
                RouteRule.post("/schools/{urn}/notes", Role.ANALYST, Role.RESEARCHER, Role.IMPROVEMENT_LEAD),
                RouteRule.forPrograms(
                        "/api/v1/schools", Scope.SCHOOLS_READ, Role.ANALYST, Role.RESEARCHER, Role.IMPROVEMENT_LEAD),
                forWhoeverSeesTheSchool(""),
                forWhoeverSeesTheSchool("/history"),
                forWhoeverSeesTheSchool("/verdicts"),
                RouteRule.forPrograms(
                        "/api/v1/definitions/{id}/verdicts",
                        Scope.SCHOOLS_READ,
                        Role.ANALYST,
                        Role.RESEARCHER,
                        Role.IMPROVEMENT_LEAD));
    }

    private static RouteRule forWhoeverSeesTheSchool(String part) {
        return RouteRule.forPrograms(
                "/api/v1/schools/{urn}" + part,
                Scope.SCHOOLS_READ,
                Role.ANALYST,
                Role.RESEARCHER,
                Role.IMPROVEMENT_LEAD,
                Role.SCHOOL);
    }
}
