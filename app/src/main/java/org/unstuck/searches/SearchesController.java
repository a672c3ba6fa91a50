package org.unstuck.searches;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Saving and deleting searches; the list of schools shows them. */
@Controller
final class SearchesController {
    private final SaveSearch save;
    private final DeleteSearch delete;

    SearchesController(SaveSearch save, DeleteSearch delete) {
        this.save = save;
        this.delete = delete;
    }

    @PostMapping("/searches")
    String save(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String address) {
        return "redirect:" + save.save(name, address).address();
    }

    @PostMapping("/searches/delete")
    String delete(@RequestParam(defaultValue = "") String name) {
        delete.delete(name);
        return "redirect:/schools";
    }
}
