package org.unstuck.nation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.ui.Model;
import org.unstuck.web.PageError;
import org.unstuck.workbench.Workbench;

/** What every page of a picture needs. */
final class PicturePages {
    private PicturePages() {}

    /** Tells the page what was asked for, and the browser where that cannot be understood. */
    static void describe(Asked.Picture picture, Workbench workbench, Model model, HttpServletResponse response) {
        model.addAttribute("asked", picture.definition());
        model.addAttribute("date", picture.date());
        model.addAttribute("entered", picture.field());
        model.addAttribute("empty", workbench.empty());
        model.addAttribute("among", picture.look().among().words());
        model.addAttribute(
                "addresses",
                Map.of(
                        "picture", picture.address("").toString(),
                        "compare", picture.address("/compare").toString(),
                        "full", picture.address("/full/national-picture.ods").toString(),
                        "publication", picture.address("/publication").toString()));
        model.addAttribute("sources", workbench.register().sources());
        String wrong = picture.field().error();
        model.addAttribute("errors", wrong.isEmpty() ? List.of() : List.of(new PageError("as-at-day", wrong)));
        if (!wrong.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
