package org.unstuck.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.unstuck.access.CurrentMember;
import org.unstuck.access.Member;
import org.unstuck.access.Reach;
import org.unstuck.access.Role;
import org.unstuck.home.Definitions;
import org.unstuck.workbench.Workbench;

/**
 * What answers rest on: the imported files, the definitions, the form of the answers, and whom they are for. Its tag
 * changes whenever one of these does, and never else, also over restarts.
 */
@Component
final class Edition {
    private static final int DIGITS = 32;

    private final Workbench workbench;
    private final Definitions definitions;
    private final CurrentMember current;
    private final OpenApi document;

    Edition(Workbench workbench, Definitions definitions, CurrentMember current, OpenApi document) {
        this.workbench = workbench;
        this.definitions = definitions;
        this.current = current;
        this.document = document;
    }

    /** An entity tag without its quotation marks. */
    String tag() {
        Member member = current.get();
        String all = String.join(
                "\n",
                document.json(),
                workbench.catalogue().edition(),
                definitions.list().entries().stream()
                        .map(Definitions.Entry::text)
                        .collect(Collectors.joining("\n")),
                member.roles().stream().map(Role::id).sorted().collect(Collectors.joining(" ")),
                words(member.reach()));
        return hash(all).substring(0, DIGITS);
    }

    private static String words(Reach reach) {
        return reach.everySchool()
                + String.join(
                        "\n",
                        List.of(
                                sorted(reach.authorities().stream()),
                                sorted(reach.trusts().stream()),
                                sorted(reach.schools().stream().map(Object::toString))));
    }

    private static String sorted(Stream<String> words) {
        return words.sorted().collect(Collectors.joining("\t"));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
