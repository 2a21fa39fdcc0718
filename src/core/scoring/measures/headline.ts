/** The headline (domain model 5.2): goal and relationship multiplied, so that neither can buy the other. */

/** 0-100 from two scores of 0-100. */
export function headline(goal: number, relationship: number): number {
  return Math.sqrt(Math.max(0, goal) * Math.max(0, relationship))
}
