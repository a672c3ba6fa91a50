package org.unstuck.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that belong to no room. */
@Controller
final class StatementController {
    @GetMapping("/accessibility")
    String accessibility() {
        return "accessibility";
    }
}
