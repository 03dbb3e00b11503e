package io.entente.event;

/** Major conventional weapons changing hands or being shown, after SIPRI's register of arms transfers. */
public sealed interface ArmsTransfer extends Development permits ArmsDelivered, ArmsDisplayed {

    /** The designation of the weapon system, such as {@code HQ-22}. */
    String system();
}
