package dev.syncdesk.support.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Tries at a door within one window. */
@MappedEntity("sign_in_failure")
record SignInFailure(@Id String subject, int failures, Instant windowUntil) {}
