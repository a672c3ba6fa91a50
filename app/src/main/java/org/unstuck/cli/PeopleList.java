package org.unstuck.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.unstuck.access.Role;
import org.unstuck.accounts.Account;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists accounts. */
@Command(name = "list", description = "Lists the accounts with their roles.")
final class PeopleList implements Callable<Integer> {
    @Mixin
    private final HomeOption home = new HomeOption();

    @Mixin
    private final DatabaseOption database = new DatabaseOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli hands it in before it calls
    private CommandSpec command;

    @Override
    public Integer call() {
        List<Account> accounts = TeamHome.work(
                database.address(home.open()), team -> team.accounts().listAll());
        for (Account account : accounts) {
            command.commandLine()
                    .getOut()
                    .printf(
                            "%-40s %-20s %s%n",
                            account.name(),
                            state(account),
                            String.join(
                                    ", ",
                                    account.grant().roles().stream()
                                            .sorted()
                                            .map(Role::id)
                                            .toList()));
        }
        return ExitCode.OK;
    }

    private static String state(Account account) {
        if (!account.active()) {
            return "kept out";
        }
        return account.chosen() ? "can sign in" : "no passphrase yet";
    }
}
