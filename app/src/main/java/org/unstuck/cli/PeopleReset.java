package org.unstuck.cli;

import java.util.concurrent.Callable;
import org.unstuck.UserFacingException;
import org.unstuck.access.Member;
import org.unstuck.accounts.Account;
import org.unstuck.accounts.Invitation;
import org.unstuck.accounts.ResetPerson;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lets somebody choose another passphrase; also an administrator who forgot theirs. */
@Command(
        name = "reset",
        description =
                "Takes somebody's passphrase away, ends their sessions and tokens, and prints the path with which another is"
                        + " chosen.")
final class PeopleReset implements Callable<Integer> {
    @Mixin
    private final HomeOption home = new HomeOption();

    @Mixin
    private final DatabaseOption database = new DatabaseOption();

    @Parameters(paramLabel = "NAME", description = "What they sign in with.")
    private String name = "";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli hands it in before it calls
    private CommandSpec command;

    @Override
    public Integer call() {
        Invitation invitation = TeamHome.work(database.address(home.open()), team -> {
            Account account = team.accounts()
                    .findByName(name)
                    .orElseThrow(() -> new UserFacingException(
                            UserFacingException.Code.NOT_FOUND, "There is no account called " + name + "."));
            return new ResetPerson(team.accounts(), team.passkeys(), team.signOut(), team.audit(), team.clock())
                    .reset(Member.LOCAL, account);
        });
        command.commandLine().getErr().println(TeamHome.words(invitation));
        command.commandLine().getOut().println(invitation.path());
        return ExitCode.OK;
    }
}
