package org.unstuck.intake;

/** Told how far reading has come, now and then; may be called from the thread that reads. */
public interface Progress {

    /** Does not listen and never stops. */
    Progress NONE = new Progress() {
        @Override
        public void advanced(String name, long rows) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * More rows were read.
     *
     * @param name the table
     * @param rows rows read of it so far
     */
    void advanced(String name, long rows);

    /** Whether to stop; reading then ends with {@link org.unstuck.UserFacingException.Code#CANCELLED}. */
    boolean cancelled();
}
