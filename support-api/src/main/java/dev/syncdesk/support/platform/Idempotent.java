package dev.syncdesk.support.platform;

import io.micronaut.aop.Around;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * For a controller's method that creates and answers an {@code HttpResponse}: with an {@code
 * Idempotency-Key} it runs in one transaction with the note of its answer, and the same key within
 * 24 hours gets that answer again. A body that is {@link ShownOnce} is noted without its secret.
 */
@Documented
@Around
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Idempotent {

    /**
     * Whether the method asks another server to create. It then runs in no transaction; a key whose
     * first call has no answer, because it goes on or was cut off, creates nothing again.
     */
    boolean asksOutside() default false;
}
