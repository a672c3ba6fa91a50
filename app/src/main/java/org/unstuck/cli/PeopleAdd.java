package org.unstuck.cli;

import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.unstuck.access.Member;
import org.unstuck.access.Reach;
import org.unstuck.access.Role;
import org.unstuck.accounts.Grant;
import org.unstuck.accounts.Invitation;
import org.unstuck.accounts.InvitePerson;
import org.unstuck.school.Urn;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Invites somebody. */
@Command(name = "add", description = "Makes an account, and prints the path with which its passphrase is chosen.")
final class PeopleAdd implements Callable<Integer> {
    @Mixin
    private final HomeOption home = new HomeOption();

    @Mixin
    private final DatabaseOption database = new DatabaseOption();

    @Parameters(paramLabel = "NAME", description = "What they sign in with, for example an email address.")
    private String name = "";

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            required = true,
            description = "analyst, researcher, improvement-lead, school, publisher or administrator; may be repeated.")
    private List<String> roles = List.of();

    @Option(
            names = "--authority",
            paramLabel = "NAME",
            description = "Local authority of an improvement lead, by name or code.")
    private Set<String> authorities = Set.of();

    @Option(names = "--trust", paramLabel = "NAME", description = "Trust of an improvement lead.")
    private Set<String> trusts = Set.of();

    @Option(names = "--school", paramLabel = "URN", description = "School of somebody who sees its page.")
    private Set<String> schools = Set.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli hands it in before it calls
    private CommandSpec command;

    @Override
    public Integer call() {
        Grant grant = grant();
        Invitation invitation = TeamHome.work(
                database.address(home.open()),
                team -> new InvitePerson(team.accounts(), team.audit(), team.clock())
                        .invite(Member.LOCAL, name, grant));
        PrintWriter err = command.commandLine().getErr();
        err.println(name + " has an account. " + TeamHome.words(invitation));
        command.commandLine().getOut().println(invitation.path());
        return ExitCode.OK;
    }

    private Grant grant() {
        Set<Role> granted = new HashSet<>();
        for (String role : roles) {
            granted.add(Role.find(role).orElseThrow(() -> wrong("There is no role '" + role + "'.")));
        }
        Set<Urn> urns = new HashSet<>();
        for (String urn : schools) {
            urns.add(Urn.parse(urn).orElseThrow(() -> wrong("'" + urn + "' is not a URN: a URN has six digits.")));
        }
        return new Grant(granted, new Reach(false, authorities, trusts, urns));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
