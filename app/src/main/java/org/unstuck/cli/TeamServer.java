package org.unstuck.cli;

import java.net.URI;
import java.util.List;

/**
 * How a team is served.
 *
 * @param address where the team finds it
 * @param settings of the server
 */
record TeamServer(URI address, List<String> settings) {
    TeamServer {
        settings = List.copyOf(settings);
    }
}
