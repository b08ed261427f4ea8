package dev.syncdesk.support.guide;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;

/** The guides that there are. */
@Controller("/api/guides")
public class GuidesController {

    private final GuideShelf shelf;

    GuidesController(GuideShelf shelf) {
        this.shelf = shelf;
    }

    /**
     * A guide in a list.
     *
     * @param title by language
     * @param treats codes of findings
     * @param kinds of devices that it is for; empty for all
     */
    @Serdeable
    public record GuideView(
            String code,
            int version,
            Map<String, String> title,
            List<String> treats,
            List<String> kinds) {

        static GuideView of(GuideEdition edition) {
            return new GuideView(
                    edition.code(),
                    edition.version(),
                    edition.guide().title().byLanguage(),
                    edition.guide().treats(),
                    edition.guide().kinds());
        }
    }

    /** In the order of proposal. */
    @Get
    public List<GuideView> list() {
        return shelf.all().stream().map(GuideView::of).toList();
    }
}
