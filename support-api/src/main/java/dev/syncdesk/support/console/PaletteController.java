package dev.syncdesk.support.console;

import dev.syncdesk.support.platform.PlainInput;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;

/** Answers the palette while somebody types. */
@Hidden
@Controller("/console/palette")
public class PaletteController {

    private static final int MAX_QUERY = 100;

    private final Screens screens;
    private final Palette palette;

    PaletteController(Screens screens, Palette palette) {
        this.screens = screens;
        this.palette = palette;
    }

    @Get
    List<PaletteItem> find(@RequestBean Visit visit, @QueryValue(defaultValue = "") String q) {
        String typed = PlainInput.optional("q", q, MAX_QUERY);
        return palette.find(typed == null ? "" : typed, screens.of(visit, "queue", ""));
    }
}
