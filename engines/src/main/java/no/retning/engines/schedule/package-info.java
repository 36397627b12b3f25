/**
 * Networks of activities in time: the critical path, and what risk does to it.
 *
 * <p>A {@link no.retning.engines.schedule.Plan} of plain records passes one gate,
 * {@link no.retning.engines.schedule.Network#of}, which names everything that is wrong or lays the plan out in arrays;
 * {@link no.retning.engines.schedule.CriticalPath}, {@link no.retning.engines.schedule.Simulation} and
 * {@link no.retning.engines.schedule.WhatIf} work on those alone.
 */
@NullMarked
package no.retning.engines.schedule;

import org.jspecify.annotations.NullMarked;
