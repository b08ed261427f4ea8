package dev.syncdesk.support.platform;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what nobody foresaw: the caller gets an incident's id, the log has the rest under it. */
@Singleton
final class BugHandler implements ExceptionHandler<Throwable, HttpResponse<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(BugHandler.class);

    /** Data exceptions of the SQL standard: too long, not a character, out of range. */
    private static final String DATA_EXCEPTION = "22";

    /** Of two who change one thing at the same time, the database refuses one. */
    private static final List<String> AT_THE_SAME_TIME = List.of("23", "40", "HYT00");

    private final Problems problems;

    BugHandler(Problems problems) {
        this.problems = problems;
    }

    @Override
    public HttpResponse<?> handle(@Nullable HttpRequest request, Throwable bug) {
        String sqlState = sqlState(bug);
        if (sqlState.startsWith(DATA_EXCEPTION)) {
            return problems.answer(
                    request,
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    "A value is too long or cannot be stored. Shorten it and send it again.",
                    null);
        }
        if (AT_THE_SAME_TIME.stream().anyMatch(sqlState::startsWith)) {
            return problems.answer(
                    request,
                    HttpStatus.CONFLICT,
                    "Somebody changed the same thing at the same time. Try again.",
                    null);
        }
        return incident(request, bug);
    }

    private HttpResponse<?> incident(@Nullable HttpRequest<?> request, Throwable bug) {
        String incident = Ids.next();
        LOG.error("Incident {} at {}", incident, request == null ? "?" : where(request), bug);
        return problems.answer(
                request,
                HttpStatus.INTERNAL_SERVER_ERROR,
                "This is a fault of ours, noted as incident " + incident + ".",
                null);
    }

    private static String where(HttpRequest<?> request) {
        return request.getMethodName() + " " + request.getPath();
    }

    private static String sqlState(Throwable bug) {
        for (Throwable cause = bug; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }
}
