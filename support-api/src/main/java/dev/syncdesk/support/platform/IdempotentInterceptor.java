package dev.syncdesk.support.platform;

import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.context.ServerRequestContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Stands around every {@link Idempotent} method. */
@Singleton
@InterceptorBean(Idempotent.class)
final class IdempotentInterceptor implements MethodInterceptor<Object, Object> {

    private final AnswerOnce answerOnce;

    IdempotentInterceptor(AnswerOnce answerOnce) {
        this.answerOnce = answerOnce;
    }

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, Object> context) {
        Optional<IdempotencyKey> key =
                ServerRequestContext.currentRequest().flatMap(IdempotencyKey::of);
        if (key.isEmpty()) {
            return context.proceed();
        }
        Supplier<HttpResponse<?>> create = () -> (HttpResponse<?>) context.proceed();
        return context.isTrue(Idempotent.class, "asksOutside")
                ? answerOnce.answerFromOutside(key.get(), create)
                : answerOnce.answer(key.get(), create);
    }
}
