package org.unstuck.access;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Every route of a team's program with every role. */
@SpringBootTest(properties = {"unstuck.team=true", "unstuck.address=https://localhost"})
@Import(RouteWalkTest.OneOfEachRole.class)
class RouteWalkInTeamTest extends RouteWalkTest {}
