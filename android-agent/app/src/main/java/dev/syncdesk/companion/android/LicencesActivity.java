package dev.syncdesk.companion.android;

import android.os.Bundle;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of others is in the app, and under which terms. */
public final class LicencesActivity extends Screen {

    private static final String OPEN = "open";

    private @Nullable String open;

    /**
     * What the screen shows.
     *
     * @param text of the one that is open; empty where none is
     */
    private record Shown(List<Licences.Library> all, String text) {}

    @Override
    protected void onCreate(@Nullable Bundle saved) {
        super.onCreate(saved);
        open = saved == null ? null : saved.getString(OPEN);
    }

    @Override
    protected void onSaveInstanceState(Bundle to) {
        super.onSaveInstanceState(to);
        to.putString(OPEN, open);
    }

    @Override
    void refresh() {
        ask(companion -> look(), this::show);
    }

    private Shown look() throws IOException {
        Licences licences = new Licences(getAssets());
        List<Licences.Library> all = licences.all();
        for (Licences.Library library : all) {
            if (library.coordinates().equals(open)) {
                return new Shown(all, licences.text(library));
            }
        }
        return new Shown(all, "");
    }

    private void show(Shown shown) {
        Column column = column().title(getText(R.string.licences_title));
        if (!shown.text().isEmpty()) {
            column.text(shown.text());
            column.button(getText(R.string.licences_back), () -> open(null));
            return;
        }
        column.text(getText(R.string.licences_what));
        for (Licences.Library library : shown.all()) {
            column.button(library.name(), () -> open(library.coordinates()));
        }
    }

    private void open(@Nullable String coordinates) {
        open = coordinates;
        refresh();
    }
}
