package org.unstuck.cli;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** JSON on the command line. */
final class Json {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private Json() {}

    /** A generator that leaves the writer open. */
    static JsonGenerator generator(Writer writer) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), writer);
    }
}
