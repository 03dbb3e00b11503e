package io.entente.planted.time;

public interface Misnamed {

    final class DateImpl {}

    final class DateUtil {}

    final class DateUtils {}

    final class DateHelper {}

    final class DateManager {}

    class DateBase {}

    class AbstractDate {}
}
