package dev.syncdesk.support.console;

import io.micronaut.http.HttpResponse;

/** A sheet that a browser stores. */
final class CsvFile {

    private CsvFile() {}

    static HttpResponse<?> of(String text, String name) {
        return HttpResponse.ok(text)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
