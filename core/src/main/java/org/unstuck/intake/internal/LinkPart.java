package org.unstuck.intake.internal;

import java.util.Arrays;
import org.unstuck.intake.Field;
import org.unstuck.intake.Layout;
import org.unstuck.intake.Records;
import org.unstuck.school.Link;
import org.unstuck.school.Urn;

/** Reads links between schools, turned from the earlier to the later one. */
final class LinkPart implements RowPart {

    private enum Side {
        PREDECESSOR,
        SUCCESSOR,
        BY_URN
    }

    private record Meaning(Link.Kind kind, Side linked) {

        static Meaning of(String words) {
            String[] parts = words.split("/", 2);
            return new Meaning(
                    Arrays.stream(Link.Kind.values())
                            .filter(it -> it.id().equals(parts[0]))
                            .findFirst()
                            .orElseThrow(),
                    switch (parts[1]) {
                        case "predecessor" -> Side.PREDECESSOR;
                        case "successor" -> Side.SUCCESSOR;
                        case "by-urn" -> Side.BY_URN;
                        default -> throw new IllegalStateException("No side of a link: " + words);
                    });
        }

        boolean linkedIsEarlier(Urn urn, Urn linked) {
            return switch (this.linked) {
                case PREDECESSOR -> true;
                case SUCCESSOR -> false;
                case BY_URN -> linked.compareTo(urn) < 0;
            };
        }
    }

    private final UrnReader linkedUrn;
    private final WordReader<Meaning> kind;
    private final DateReader established;
    private final IssueLog issues;

    LinkPart(Layout layout, Readers readers, IssueLog issues) {
        linkedUrn = readers.urn(layout.column(Field.LINKED_URN));
        kind = new WordReader<>(
                readers.position(layout.column(Field.LINK_KIND)), WordList.shipped("link-kinds"), Meaning::of, issues);
        established = readers.date(layout.column(Field.LINK_DATE));
        this.issues = issues;
    }

    @Override
    public boolean read(RowAt at, Records records) {
        Urn linked = linkedUrn.read(at.row());
        Meaning meaning = kind.read(at.row());
        if (linked == null || meaning == null) {
            return false;
        }
        Urn urn = at.school();
        if (linked.equals(urn)) {
            issues.unknownValue(at.row().number(), linkedUrn.column(), linked.toString(), "another school's URN");
            return false;
        }
        boolean linkedIsEarlier = meaning.linkedIsEarlier(urn, linked);
        records.link(new Link(
                linkedIsEarlier ? linked : urn,
                linkedIsEarlier ? urn : linked,
                meaning.kind(),
                established.read(at.row()),
                at.source()));
        return true;
    }
}
