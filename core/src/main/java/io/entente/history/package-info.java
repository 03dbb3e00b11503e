/**
 * What the journal says at a knowledge date: the assessment of each development, put together from the reports that stand.
 *
 * <p>From reports to a state, step by step: an {@code EffectiveClaim} is a word with the moment since which it counts; a
 * {@code Dossier} gathers those on one development (under all ids that are {@code Joined}); of those that count at a moment
 * a {@code Reconciliation} takes out what was withdrawn or replaced, orders the rest by {@link Resolution} and
 * {@code Precedence}, and by an {@code Assembly} puts together those that agree: an {@link Assessment}. Every change of it
 * is a {@code Version} in a {@code Chunk} of a {@code KnowledgeTimeline}, and what stands at one moment is a {@link History},
 * which hands a projection what has happened by a day ({@code Certainty}).
 *
 * <p>Decided, and why:
 *
 * <ul>
 *   <li><b>Where the order has nothing to go by, reports that all agree go by their sources,</b> and only those that
 *       contradict each other by the order of recording. Otherwise the order of lines in a file would choose whose wording
 *       of a title is shown.
 *   <li><b>The value that stands is always one source's,</b> never an intersection of several, so that every figure has
 *       somebody whose word it is. Whoever comes next must still agree with all that agree, not with that value alone: with
 *       {@code at most 100} and {@code at least 90} told, 10 contradicts.
 *   <li><b>What identifies is spelled as it was told first,</b> whoever goes first by now: a later source that writes the
 *       id of an agreement in capitals tells nothing new, and must not give the agreement another name.
 *   <li><b>Who only planned it is no source of its having occurred:</b> a plan beside a fact neither agrees nor contradicts,
 *       and adds no field, not even one that the fact leaves open (a sum that was planned is not one that was paid). Whoever
 *       tells that it occurred is no source of a plan that is preferred either.
 *   <li><b>Where a development belongs (dyads, storylines, links) is the word of every report that does not deny it,</b> be
 *       it a rival in its content, in its kind, or a plan: that it is a part of another is as true of 100 as of 200, and
 *       would otherwise be undone by whoever does not repeat it. A link has its effect only where its kind has one, so that a
 *       rival of another kind does none that its kind does not. Only who denies what others tell puts it nowhere; where the
 *       denial goes first, it is denied wherever anybody puts it.
 *   <li><b>From which day on something is certain is the first day by which one of those that agree has it,</b> whichever
 *       date stands, so that a second source never makes uncertain what one made certain.
 *   <li><b>A kind says whether it lasts or adds up</b> ({@code lasts}, {@code accumulates}): within its span a partnership
 *       has begun for certain, but a sum has not been invested for certain.
 *   <li><b>A day may be known before it begins in UTC:</b> it begins fourteen hours earlier where it begins first, and a
 *       morning paper from there may be recorded then.
 *   <li><b>What is put together is worked out per change of knowledge, in one pass over the reports,</b> not pair by
 *       pair: joining ids one by one would otherwise cost their square, each time one is added.
 * </ul>
 */
@NullMarked
package io.entente.history;

import org.jspecify.annotations.NullMarked;
