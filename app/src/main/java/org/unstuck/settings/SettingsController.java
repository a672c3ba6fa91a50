package org.unstuck.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.unstuck.versions.SaveResult;
import org.unstuck.versions.SaveText;
import org.unstuck.versions.TextVersion;
import org.unstuck.web.PageError;

/** Reading and changing the settings; who changed them meanwhile is told, with what they chose. */
@Controller
final class SettingsController {
    private final CurrentSettings current;
    private final SaveText save;

    SettingsController(CurrentSettings current, SaveText save) {
        this.current = current;
        this.save = save;
    }

    @GetMapping("/settings")
    ModelAndView show(@RequestParam Map<String, String> parameters) {
        int version = current.findNewest().map(TextVersion::version).orElse(0);
        ModelAndView page = page(SettingsForm.of(current.get(), version), List.of(), HttpStatus.OK);
        page.addObject("saved", parameters.containsKey("saved"));
        return page;
    }

    @PostMapping("/settings")
    ModelAndView save(@RequestParam Map<String, String> parameters) {
        SettingsForm form = SettingsForm.read(parameters);
        List<PageError> errors = new ArrayList<>();
        Settings wanted = form.settings(errors);
        if (!errors.isEmpty()) {
            return page(form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        SaveResult result = save.save(CurrentSettings.NAME, form.version(), SettingsText.of(wanted), "/settings");
        if (result instanceof SaveResult.Clash clash) {
            int version = clash.newest().version();
            ModelAndView page = page(SettingsForm.of(wanted, version), List.of(), HttpStatus.CONFLICT);
            page.addObject(
                    "theirs", SettingsForm.of(SettingsText.read(clash.newest().text()), version));
            page.addObject("newest", clash.newest());
            return page;
        }
        return new ModelAndView("redirect:/settings?saved=yes");
    }

    private static ModelAndView page(SettingsForm form, List<PageError> errors, HttpStatus status) {
        Map<String, Object> model = new HashMap<>();
        model.put("form", form);
        model.put("errors", errors);
        return new ModelAndView("settings/settings", model, status);
    }
}
