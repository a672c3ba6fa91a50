package org.unstuck.jobs;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.unstuck.people.CurrentPerson;

/** The list of jobs, where some can be asked for and all can be stopped. */
@Controller
final class JobsController {
    private static final int SHOWN = 50;

    private final Jobs jobs;
    private final JobStore store;
    private final CurrentPerson current;
    private final Map<String, JobKind> kinds = new LinkedHashMap<>();

    JobsController(Jobs jobs, JobStore store, CurrentPerson current, ObjectProvider<JobKind> kinds) {
        this.jobs = jobs;
        this.store = store;
        this.current = current;
        kinds.stream().forEach(it -> this.kinds.put(it.name(), it));
    }

    @GetMapping("/jobs")
    ModelAndView list() {
        Map<String, Object> model = new HashMap<>();
        model.put("lines", store.list("", SHOWN).stream().map(this::line).toList());
        model.put(
                "onRequest", kinds.values().stream().filter(JobKind::onRequest).toList());
        return new ModelAndView("jobs/jobs", model);
    }

    @PostMapping("/jobs")
    String ask(@RequestParam String kind) {
        JobKind wanted = kinds.get(kind);
        if (wanted == null || !wanted.onRequest()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        jobs.ask(current.get(), kind, "", "");
        return "redirect:/jobs";
    }

    @PostMapping("/jobs/{id}/stop")
    String stop(@PathVariable String id) {
        jobs.stop(current.get(), id);
        return "redirect:/jobs";
    }

    private JobLine line(Job job) {
        JobKind kind = kinds.get(job.kind());
        return kind == null ? new JobLine(job, job.kind(), "") : new JobLine(job, kind.title(), kind.address(job));
    }
}
