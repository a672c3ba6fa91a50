package org.unstuck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class FailuresTest {
    @Test
    void a_lack_of_memory_is_told_with_what_helps_and_without_a_stack_trace() {
        assertTold(() -> {
            throw new OutOfMemoryError("Java heap space");
        });
    }

    @Test
    void so_is_that_of_a_thread_that_works_for_the_command() {
        assertTold(() -> {
            throw new CompletionException(new OutOfMemoryError("Java heap space"));
        });
    }

    private static void assertTold(Runnable work) {
        StringWriter errors = new StringWriter();
        CommandLine command = Failures.toldBy(new CommandLine(new Work(work))).setErr(new PrintWriter(errors, true));

        assertThat(command.execute()).isEqualTo(Failures.UNUSABLE_INPUT);
        assertThat(errors.toString())
                .startsWith("unstuck: The input is too large for the ")
                .contains("UNSTUCK_JAVA_OPTIONS=-Xmx4g")
                .doesNotContain("Exception", "\tat ");
    }

    @Command
    private record Work(Runnable work) implements Runnable {
        @Override
        public void run() {
            work.run();
        }
    }
}
