package org.unstuck;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The web application: every top package under {@code org.unstuck} is one of its rooms. */
@SpringBootApplication
public class UnstuckApplication {}
