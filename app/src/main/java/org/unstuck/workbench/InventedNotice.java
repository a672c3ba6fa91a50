package org.unstuck.workbench;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unstuck.UserFacingException;
import org.unstuck.web.PageNotice;

/** Says on every page that what it shows is invented, while any imported file says so of itself. */
@Component
final class InventedNotice implements PageNotice {
    private final Workbench workbench;

    InventedNotice(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Optional<String> findText() {
        return invented()
                ? Optional.of("Invented data: no school, person or place on these pages is real.")
                : Optional.empty();
    }

    private boolean invented() {
        try {
            return workbench.register().invented();
        } catch (UserFacingException e) {
            return false; // the page itself then says that the data cannot be read
        }
    }
}
