package io.entente.event;

/** Major conventional weapons ordered, changing hands or being shown, after SIPRI's register of arms transfers. */
public sealed interface ArmsTransfer extends Development permits ArmsOrdered, ArmsDelivered, ArmsDisplayed {

    /** The designation of the weapon system, such as {@code HQ-22}. */
    String system();

    /** Whether weapons are new. */
    enum Condition {
        /** Never used. */
        NEW("new"),
        /** Used before by somebody else. */
        SECOND_HAND("second-hand"),
        /** Used before, and renewed for the recipient. */
        MODERNISED("modernised");

        private final String text;

        Condition(String text) {
            this.text = text;
        }

        /** As written in a story: {@code second-hand}. */
        @Override
        public String toString() {
            return text;
        }
    }

    /** Where weapons are made. */
    enum Production {
        /** By the supplier. */
        IMPORTED("imported"),
        /** By the recipient, under the supplier's licence. */
        LICENSED("licensed"),
        /** By the recipient, to a design of its own. */
        LOCAL("local");

        private final String text;

        Production(String text) {
            this.text = text;
        }

        /** As written in a story: {@code licensed}. */
        @Override
        public String toString() {
            return text;
        }
    }
}
