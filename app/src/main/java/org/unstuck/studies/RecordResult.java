package org.unstuck.studies;

/** What became of something that somebody wanted to record. */
public sealed interface RecordResult {
    /** It is the last entry now. */
    record Recorded(SampleEntry entry) implements RecordResult {}

    /**
     * Nothing was written, as somebody else has recorded something meanwhile.
     *
     * @param now the sample with what they recorded
     */
    record Clash(TrackedSample now) implements RecordResult {}
}
