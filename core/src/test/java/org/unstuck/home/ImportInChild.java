package org.unstuck.home;

import java.nio.file.Path;
import java.util.List;
import org.unstuck.UserFacingException;
import org.unstuck.intake.ReadOptions;

/** A program of its own that imports a folder, to be killed or starved of disk space by tests. */
final class ImportInChild {

    private ImportInChild() {}

    /** Arguments: home, folder. Says "importing" when it begins; exits with 1 and the message if it cannot go on. */
    public static void main(String[] arguments) {
        TestHome home = new TestHome(Path.of(arguments[0]));
        System.out.println("importing");
        try {
            home.take(List.of(Path.of(arguments[1])), ReadOptions.NONE, ImportProgress.NONE);
        } catch (UserFacingException e) {
            System.out.println(e.code() + ": " + e.getMessage());
            System.exit(1);
        }
    }
}
