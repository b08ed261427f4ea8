package dev.syncdesk.support.console;

import io.micronaut.http.HttpRequest;

/** Tells a request for a part of a page from one for a whole page. */
final class PartRequest {

    private PartRequest() {}

    static boolean is(HttpRequest<?> request) {
        return request.getHeaders().contains("HX-Request")
                || request.getHeaders().contains("X-Part");
    }
}
