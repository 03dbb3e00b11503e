/** Entities of FollowTheMoney, as Aleph and OpenSanctions read them. */
@NullMarked
package io.entente.projections.exports.followthemoney;

import org.jspecify.annotations.NullMarked;
