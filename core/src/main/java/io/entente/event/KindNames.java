package io.entente.event;

import io.vavr.control.Option;

/** What kinds are called, looked up once for each. */
final class KindNames {

    private static final ClassValue<String> NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return Option.of(type.getAnnotation(KindName.class))
                    .map(KindName::value)
                    .getOrElse(type::getSimpleName);
        }
    };

    private KindNames() {}

    static String of(Class<?> type) {
        return NAMES.get(type);
    }
}
