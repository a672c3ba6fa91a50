package org.unstuck.figure.internal;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import org.apache.batik.transcoder.ErrorHandler;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;

/** Makes PNG of SVG, without scripts and without anything from outside. */
public final class Raster {

    private Raster() {}

    /** The picture, so many pixels wide. The letters are those of this machine. */
    public static byte[] png(String svg, int width) {
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) width);
        transcoder.addTranscodingHint(PNGTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOWED_SCRIPT_TYPES, "");
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
        transcoder.setErrorHandler(new EveryProblemEnds());
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            transcoder.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(png));
        } catch (TranscoderException e) {
            throw new IllegalStateException("The figure cannot be made a PNG", e);
        }
        return png.toByteArray();
    }

    private static final class EveryProblemEnds implements ErrorHandler {
        @Override
        public void error(TranscoderException problem) throws TranscoderException {
            throw problem;
        }

        @Override
        public void fatalError(TranscoderException problem) throws TranscoderException {
            throw problem;
        }

        @Override
        public void warning(TranscoderException problem) throws TranscoderException {
            throw problem;
        }
    }
}
