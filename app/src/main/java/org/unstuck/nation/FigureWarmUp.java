package org.unstuck.nation;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.unstuck.figure.FigureRenderer;

/** Loads what draws figures once the pages are there, so that nobody waits for it at the first figure. */
@Component
@ConditionalOnProperty(FigureWarmUp.WANTED)
final class FigureWarmUp {
    static final String WANTED = "unstuck.figures.early";

    private final FigureRenderer renderer;

    FigureWarmUp(FigureRenderer renderer) {
        this.renderer = renderer;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread thread = new Thread(renderer::load, "figures");
        thread.setDaemon(true);
        thread.start();
    }
}
