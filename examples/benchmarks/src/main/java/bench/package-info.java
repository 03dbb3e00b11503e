/** Replay measured beside the peers, whose sources are compiled into this package. */
package bench;
