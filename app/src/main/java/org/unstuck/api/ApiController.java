package org.unstuck.api;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What programs can ask for: for them, and for people. */
@Controller
final class ApiController {
    private final OpenApi document;

    ApiController(OpenApi document) {
        this.document = document;
    }

    @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> document() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)))
                .contentType(MediaType.APPLICATION_JSON)
                .body(document.json());
    }

    @GetMapping("/api")
    ModelAndView page() {
        return new ModelAndView("api/operations", "operations", document.listOperations());
    }
}
